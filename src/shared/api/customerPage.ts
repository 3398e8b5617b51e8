import { z } from 'zod'
import { featureId } from '../model/recipe.ts'
import { review } from './texts.ts'

const orderLine = z.object({
  product: z.string().nullable(),
  category: z.string().nullable(),
  quantity: z.number().nullable(),
  /** In currency units; returns count below zero. */
  amount: z.number()
})

const customerPage = z.object({
  row: z.int(),
  customer: z.string(),
  name: z.string().nullable(),
  segment: z.int(),
  /** Of belonging to the segment, where the method gives one. */
  probability: z.number().nullable(),
  /** From -1 to 1: how much nearer to the own segment than to the nearest other; `null` where there is no other. */
  silhouette: z.number().nullable(),
  /** The segment that is nearest but for the own. */
  next: z.int().nullable(),
  features: z.array(
    z.object({
      feature: featureId,
      value: z.number().nullable(),
      /** Share of the segment, and of everyone, with less; equal values count half. */
      inSegment: z.number().nullable(),
      inAll: z.number().nullable(),
      /** Between which the middle half of the segment lies. */
      typical: z.tuple([z.number(), z.number()])
    })
  ),
  words: z.array(z.object({ feature: featureId, word: z.string().nullable() })),
  /** By feature, how much of what keeps the customer from the nearest other segment it makes up; largest first. */
  why: z.array(z.object({ feature: featureId, pull: z.number() })),
  /** Single changes that would move the customer, the least first; `null` where centres do not make the segments. */
  moves: z.array(z.object({ feature: featureId, to: z.number(), segment: z.int() })).nullable(),
  /** Newest first; as many as are shown, and how many there are. */
  orders: z.array(z.object({ moment: z.number(), amount: z.number(), lines: z.array(orderLine), more: z.int() })),
  orderCount: z.int(),
  reviews: z.array(review),
  events: z.array(z.object({ action: z.string().nullable(), times: z.int(), last: z.number() })),
  contacts: z.array(
    z.object({
      campaign: z.string().nullable(),
      channel: z.string().nullable(),
      moment: z.number().nullable(),
      contacted: z.boolean(),
      responded: z.boolean().nullable()
    })
  )
})
export type CustomerPage = z.infer<typeof customerPage>

export const customerPageApi = {
  /** All that is known of a customer of a run. */
  'customers.page': {
    input: z.strictObject({ runId: z.int(), row: z.int().min(0), masked: z.boolean() }),
    output: customerPage
  }
} as const
