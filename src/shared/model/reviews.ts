import { z } from 'zod'
import { featureId } from './recipe.ts'

/** Which reviews are asked for: all conditions hold. */
export const reviewFilter = z.strictObject({
  /** Words that begin like it, or have its stem. Empty: any. */
  search: z.string().max(100),
  /** What it is mainly about. */
  topic: featureId.nullable(),
  /** Sentiment from, up to; the last step holds 1 itself. */
  sentiment: z.tuple([z.number(), z.number()]).nullable(),
  /** Rating from, to. */
  rating: z.tuple([z.number(), z.number()]).nullable(),
  /** A code; `unknown`: none was found. */
  language: z.string().max(10).nullable(),
  /** Moment from, up to. */
  time: z.tuple([z.number(), z.number()]).nullable(),
  /** Of a run; `runId` alone tells the segments of those who wrote. */
  segment: z.strictObject({ runId: z.int(), segment: z.int().nullable() }).nullable(),
  /** A customer's key. */
  customer: z.string().nullable()
})
export type ReviewFilter = z.infer<typeof reviewFilter>

export const everyReview: ReviewFilter = {
  search: '',
  topic: null,
  sentiment: null,
  rating: null,
  language: null,
  time: null,
  segment: null,
  customer: null
}

/** `topic`: most about the topic asked for. */
export const reviewOrders = ['newest', 'oldest', 'best', 'worst', 'topic', 'longest'] as const
export type ReviewOrder = (typeof reviewOrders)[number]

/** Sentiment in ten steps from -1 to 1. */
export const sentimentSteps = 10
export const sentimentStep = (sentiment: number): number =>
  Math.min(sentimentSteps - 1, Math.max(0, Math.floor(((sentiment + 1) / 2) * sentimentSteps)))
