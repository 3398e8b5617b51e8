import { z } from 'zod'
import { featureId } from '../model/recipe.ts'
import { reviewFilter, reviewOrders } from '../model/reviews.ts'

/** Counts, and how it reads on average; `null` where no text could be read. */
const tally = { reviews: z.int(), sentiment: z.number().nullable() }

/** A stretch of a text. `mark`: what was looked for; the kinds of personal data: what stood there is masked. */
export const piece = z.object({
  as: z.enum(['plain', 'mark', 'name', 'email', 'phone', 'iban', 'card', 'order']),
  /** Empty where it is masked. */
  text: z.string()
})
export type Piece = z.infer<typeof piece>

export const review = z.object({
  source: z.int(),
  line: z.int(),
  /** `null` where nobody is named; masked where it is an address. */
  customer: z.string().nullable(),
  name: z.string().nullable(),
  /** In the run that was asked about. */
  segment: z.int().nullable(),
  moment: z.number().nullable(),
  rating: z.number().nullable(),
  product: z.string().nullable(),
  language: z.string().nullable(),
  sentiment: z.number().nullable(),
  /** Of those that stand for a tenth of the text or more; largest first. */
  topics: z.array(z.object({ topic: featureId, share: z.number() })),
  pieces: z.array(piece),
  /** Characters that are not sent; a review is read to its end by asking for it alone. */
  more: z.int()
})
export type Review = z.infer<typeof review>

const topic = z.object({
  id: featureId,
  /** Heaviest first; the first three name it. */
  words: z.array(z.object({ word: z.string(), weight: z.number() })),
  /** Mean share in the reviews that have topics. */
  share: z.number(),
  /** Of which it is the largest topic. */
  reviews: z.int(),
  sentiment: z.number().nullable(),
  rating: z.number().nullable(),
  examples: z.array(z.object({ source: z.int(), line: z.int(), pieces: z.array(piece) }))
})
export type Topic = z.infer<typeof topic>

const topicSearch = z.object({
  language: z.string(),
  foundAt: z.number(),
  /** Have reviews been added or removed since? */
  stale: z.boolean(),
  /** Reviews in the language; those that topics were made from, a sample of many; those with any topic. */
  reviews: z.int(),
  madeFrom: z.int(),
  described: z.int(),
  /** Was the number chosen by the user? */
  chosen: z.boolean(),
  proposed: z.array(z.object({ k: z.int(), coherence: z.number() })),
  topics: z.array(topic)
})
export type TopicSearch = z.infer<typeof topicSearch>

const keyword = z.object({
  word: z.string(),
  /** Share of the reviews of the group, and of all others, that have it. */
  here: z.number(),
  elsewhere: z.number(),
  times: z.int(),
  /** Standard errors from no difference (log-odds with a prior), and how likely by chance, after Holm. */
  z: z.number(),
  p: z.number()
})

const groupTexts = z.object({
  reviews: z.int(),
  customers: z.int(),
  sentiment: z.number().nullable(),
  /** Half width of the 95 % interval of the mean. */
  sentimentError: z.number().nullable(),
  rating: z.number().nullable(),
  keywords: z.array(keyword),
  /** Mean share of each topic of `topics`; `null` where no review has any. */
  topics: z.array(z.number().nullable())
})
export type GroupTexts = z.infer<typeof groupTexts>

const grouped = z.object({
  /** Reviews that were read for the words: a sample of many. */
  read: z.int(),
  reviews: z.int(),
  topics: z.array(featureId),
  groups: z.array(groupTexts)
})

export const textsResult = z.object({ topics: z.int() })

export const ratingGroups = ['low', 'middle', 'high'] as const

export const textsApi = {
  /** What was written: how much, in which languages, how it reads, and when. */
  'texts.overview': {
    input: z.strictObject({}),
    output: z.object({
      ...tally,
      /** With a customer, and of how many. */
      signed: z.int(),
      customers: z.int(),
      /** `null`: unknown. */
      languages: z.array(z.object({ language: z.string().nullable(), ...tally })),
      /** Ten equal steps from -1 to 1. */
      sentiments: z.array(z.int()),
      /** In a language that is not read. */
      unread: z.int(),
      ratings: z.array(z.object({ rating: z.number(), ...tally, sentiments: z.array(z.int()) })),
      /** Rank correlation of rating and sentiment (Spearman); `null` where there is none. */
      agreement: z.number().nullable(),
      /** Wall-clock beginnings of months, quarters or years without gaps. */
      time: z.object({
        step: z.enum(['month', 'quarter', 'year']),
        undated: z.int(),
        periods: z.array(z.object({ from: z.number(), to: z.number(), ...tally, rating: z.number().nullable() }))
      })
    })
  },
  /** Topics as they were last found; none: never. */
  'texts.topics': {
    input: z.strictObject({ masked: z.boolean() }),
    output: z.object({ searches: z.array(topicSearch) })
  },
  /** Finds topics anew: in every language with enough reviews, or in one with a chosen number. */
  'texts.findTopics': {
    input: z.strictObject({ only: z.strictObject({ language: z.string(), k: z.int().min(2).max(30) }).nullable() }),
    output: z.object({ jobId: z.string() })
  },
  /** What the segments of a run write: by segment as in the run's list. */
  'texts.bySegment': { input: z.strictObject({ runId: z.int() }), output: grouped },
  /** What low, middle and high ratings are about; `from` and `to` are the ratings there are. */
  'texts.byRating': {
    input: z.strictObject({}),
    output: grouped.extend({ from: z.number().nullable(), to: z.number().nullable() })
  },
  /** Reviews by the page. */
  'texts.page': {
    input: z.strictObject({
      filter: reviewFilter,
      order: z.enum(reviewOrders),
      masked: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(100)
    }),
    output: z.object({ total: z.int(), reviews: z.array(review) })
  },
  /** One review to its end. */
  'texts.whole': {
    input: z.strictObject({ source: z.int(), line: z.int(), masked: z.boolean(), search: z.string().max(100) }),
    output: z.object({ pieces: z.array(piece) })
  }
} as const
