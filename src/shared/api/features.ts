import { z } from 'zod'
import { sources } from '../formula/fields.ts'
import type { ProblemCode } from '../formula/problem.ts'
import { cleaningStep } from '../model/cleaning.ts'
import { moment } from '../model/moment.ts'
import { ownFeature, ownFeatures } from '../model/ownFeatures.ts'
import { featureId, returnsWays } from '../model/recipe.ts'

export const featureUnits = ['days', 'orders', 'money', 'share', 'year', 'number'] as const

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

/** How features are looked at: the choices of a recipe. */
const choices = {
  asOf: moment.nullable(),
  returns: z.enum(returnsWays),
  cleaning: z.array(cleaningStep).optional(),
  own: ownFeatures.optional()
}

/** What keeps a formula from being worked out, and where in its text; codes in `formula.problem`. */
export const formulaProblem = z.object({
  code: z.custom<ProblemCode>((code) => typeof code === 'string'),
  at: z.object({ from: z.int(), to: z.int() }),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  suggestion: z.string().nullable()
})

/** The words of a text field, those that most rows have first; `complete`: there are no others. */
const fieldWords = z.object({ values: z.array(z.string()), complete: z.boolean() })
const wordsOf = z.record(z.string(), fieldWords)

export const featuresApi = {
  /** What can be known of each customer as of a moment, with its distribution. */
  'features.catalogue': {
    input: z.strictObject(choices),
    output: z.object({
      asOf: moment.nullable(),
      customers: z.int(),
      features: z.array(featureSummary),
      categories: z.array(categorySummary),
      /** Pairs whose rank correlation is at least .8 either way. */
      related: z.array(relatedFeatures)
    })
  },
  /** What formulas of the open project can speak of, beside the features of the catalogue. */
  'features.vocabulary': {
    input: z.strictObject({}),
    output: z.object({
      sources: z.array(z.enum(sources)),
      words: z.object({ lines: wordsOf.optional(), events: wordsOf.optional(), contacts: wordsOf.optional() })
    })
  },
  /** A formula worked out as it is being written, among the other own features; asking anew ends the one before. */
  'features.tryFormula': {
    input: z.strictObject({ ...choices, feature: ownFeature }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('faulty'), problems: z.array(formulaProblem) }),
      z.object({
        kind: z.literal('tried'),
        unit: z.enum(featureUnits),
        customers: z.int(),
        /** `null`: nobody has a value. */
        summary: featureSummary.nullable(),
        /** Up to ten customers, from the largest value to the smallest. */
        preview: z.array(z.object({ customer: z.string(), name: z.string().nullable(), value: z.number() }))
      }),
      /** Another was asked for meanwhile. */
      z.object({ kind: z.literal('outdated') })
    ])
  }
} as const
