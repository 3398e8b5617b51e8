import { z } from 'zod'
import { cleaningStep } from '../model/cleaning.ts'
import { moment } from '../model/moment.ts'
import { featureId } from '../model/recipe.ts'

export const featureUnits = ['days', 'orders', 'money', 'share', 'number'] as const

export const featureSummary = z.object({
  id: featureId,
  unit: z.enum(featureUnits),
  /** Customers that have no value, and what stands in for it (a code in `features.missing`), if anything does. */
  missing: z.int(),
  standIn: z.string().nullable(),
  min: z.number(),
  q1: z.number(),
  median: z.number(),
  mean: z.number(),
  q3: z.number(),
  max: z.number(),
  skewness: z.number(),
  /** Would `log: auto` take its log? */
  logProposed: z.boolean(),
  constant: z.boolean(),
  /** Yes or no, as a rule: apart by a step that no distance bridges. */
  twoValued: z.boolean(),
  histogram: z.object({ edges: z.array(z.number()), counts: z.array(z.int()), log: z.boolean() })
})
export type FeatureSummary = z.infer<typeof featureSummary>

/** A column of words: its values by how many customers have them, most first. */
export const categorySummary = z.object({
  id: featureId,
  missing: z.int(),
  /** At most twelve; the rest are counted in `others`. */
  levels: z.array(z.object({ value: z.string(), customers: z.int() })),
  others: z.object({ values: z.int(), customers: z.int() })
})
export type CategorySummary = z.infer<typeof categorySummary>

/** Two features that rank customers alike: of both, one says nearly all. */
export const relatedFeatures = z.object({ a: featureId, b: featureId, correlation: z.number().min(-1).max(1) })
export type RelatedFeatures = z.infer<typeof relatedFeatures>

export const featuresApi = {
  /** What can be known of each customer as of a moment, with its distribution. */
  'features.catalogue': {
    input: z.strictObject({
      asOf: moment.nullable(),
      returns: z.enum(['net', 'exclude']),
      cleaning: z.array(cleaningStep).optional()
    }),
    output: z.object({
      asOf: moment.nullable(),
      customers: z.int(),
      features: z.array(featureSummary),
      categories: z.array(categorySummary),
      /** Pairs whose rank correlation is at least .8 either way. */
      related: z.array(relatedFeatures)
    })
  }
} as const
