import { z } from 'zod'
import { note } from '../errors.ts'
import { featureId, moment, recipe } from '../model/recipe.ts'
import { featureUnits } from './features.ts'
import { leftOutReason } from './imports.ts'

export const segmentResult = z.object({ runId: z.int() })

/** A name made from what sets a segment apart; words are made of it in the reader's language. */
export const generatedName = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rfm'), key: z.string() }),
  z.object({
    kind: z.literal('traits'),
    traits: z.array(z.object({ feature: featureId, level: z.enum(['high', 'low']) })),
    /** Set where two segments would share a name. */
    number: z.int().nullable()
  })
])
export type GeneratedName = z.infer<typeof generatedName>

const featureStats = z.object({
  mean: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  /** Mean of the segment less mean of everyone, in standard deviations of the prepared feature (Cohen's d with the overall deviation). */
  difference: z.number()
})

export const segment = z.object({
  /** Position by value: 0 is worth most. Stable within a run. */
  index: z.int(),
  letter: z.string(),
  generatedName,
  /** The user's own name, when they gave one. */
  name: z.string().nullable(),
  colour: z.string(),
  size: z.int(),
  share: z.number(),
  /** `null` where the data has no money. */
  revenue: z.number().nullable(),
  revenueShare: z.number().nullable(),
  orders: z.int(),
  stats: z.record(featureId, featureStats)
})
export type Segment = z.infer<typeof segment>

const scoreRule = z.object({
  cuts: z.array(z.number()),
  /** `fixed`: quintiles collapsed (too many ties), fixed thresholds took over. */
  rule: z.enum(['quintiles', 'fixed'])
})

const kRow = z.object({
  k: z.int(),
  inertia: z.number(),
  silhouette: z.number(),
  /** Half width of the 95 % interval where the silhouette is measured on a sample; 0 when exact. */
  silhouetteError: z.number(),
  calinskiHarabasz: z.number(),
  daviesBouldin: z.number(),
  smallest: z.int()
})
export type KRow = z.infer<typeof kRow>

const methodView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rfm'),
    scores: z.object({ recency: scoreRule, frequency: scoreRule, monetary: scoreRule }),
    /** Five rows from R = 5 down to 1, five columns FM = 1 to 5. */
    grid: z.array(z.array(z.object({ key: z.string(), customers: z.int(), segment: z.int().nullable() })))
  }),
  z.object({
    kind: z.literal('kmeans'),
    k: z.int(),
    table: z.array(kRow),
    recommended: z.int(),
    reason: note
  })
])

const quality = z.object({
  silhouette: z.number().nullable(),
  silhouetteError: z.number(),
  calinskiHarabasz: z.number().nullable(),
  daviesBouldin: z.number().nullable(),
  inertia: z.number().nullable()
})

export const runFeature = z.object({
  id: featureId,
  unit: z.enum(featureUnits),
  basis: z.boolean(),
  /** How the feature was prepared before it formed the segments. */
  logged: z.boolean(),
  skewness: z.number(),
  centre: z.number(),
  scale: z.number(),
  constant: z.boolean(),
  /** Share of the feature's variance that lies between segments. */
  etaSquared: z.number(),
  overall: z.object({ mean: z.number(), q1: z.number(), median: z.number(), q3: z.number() })
})
export type RunFeature = z.infer<typeof runFeature>

export const runSummary = z.object({
  id: z.int(),
  createdAt: z.number(),
  recipe,
  segments: z.int(),
  customers: z.int(),
  /** Is the data, or what a default depends on, another than when the run was made? */
  stale: z.boolean()
})

export const runView = runSummary.extend({
  /** The moment the run looks from; `null` where the data has no dates. */
  asOf: moment.nullable(),
  engineVersion: z.string(),
  currency: z.string().nullable(),
  revenue: z.number().nullable(),
  orders: z.int(),
  sources: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.int() })),
  /** Rows read, used, and left out by reason: import's reasons, and those of the recipe (`return`, `afterAsOf`). */
  rows: z.object({
    read: z.int(),
    kept: z.int(),
    leftOut: z.array(z.object({ reason: z.union([leftOutReason, z.enum(['return', 'afterAsOf'])]), rows: z.int() }))
  }),
  /** Customers that could not be segmented, by reason (codes in `segments.customersLeftOut`). */
  customersLeftOut: z.array(z.object({ reason: z.string(), customers: z.int() })),
  features: z.array(runFeature),
  segmentList: z.array(segment),
  method: methodView,
  quality,
  components: z
    .object({
      explained: z.array(z.number()),
      /** What drives each axis: loadings, largest first. */
      axes: z.array(z.array(z.object({ feature: featureId, loading: z.number() })))
    })
    .nullable(),
  /** Doubts and facts worth a footnote: codes in `notes`. */
  notes: z.array(note)
})
export type RunView = z.infer<typeof runView>
export type RunSummary = z.infer<typeof runSummary>

/** Columns of the customers' table that can be shown, sorted and exported: `customer`, `name`, `segment` and features. */
export const customerColumn = z.union([z.enum(['customer', 'name', 'segment']), featureId])

const customerRow = z.object({
  /** Position in the run; stable, and what the scatter's points carry. */
  row: z.int(),
  customer: z.string(),
  name: z.string().nullable(),
  segment: z.int(),
  /** One for each feature of the run, in its order; `null` where there is none. */
  values: z.array(z.number().nullable())
})

export const segmentsApi = {
  'segments.start': { input: z.strictObject({ recipe }), output: z.object({ jobId: z.string() }) },
  /** The recipe being prepared; kept with the project. */
  'segments.draft': { input: z.strictObject({}), output: recipe },
  'segments.saveDraft': { input: z.strictObject({ recipe }), output: z.null() },
  /** Newest first. */
  'segments.runs': { input: z.strictObject({}), output: z.array(runSummary) },
  'segments.view': { input: z.strictObject({ runId: z.int() }), output: runView },
  /** At most 5,000 customers in two principal components of the prepared basis: every one, or a seeded sample. */
  'segments.scatter': {
    input: z.strictObject({ runId: z.int() }),
    output: z.object({
      customers: z.int(),
      row: z.array(z.int()),
      x: z.array(z.number()),
      y: z.array(z.number()),
      segment: z.array(z.int()),
      customer: z.array(z.string())
    })
  },
  'segments.customers': {
    input: z.strictObject({
      runId: z.int(),
      /** `null`: all. */
      segment: z.int().nullable(),
      search: z.string().max(200),
      sort: customerColumn,
      descending: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500)
    }),
    output: z.object({ total: z.int(), rows: z.array(customerRow) })
  },
  /** `null` takes the generated name or colour back. */
  'segments.rename': {
    input: z.strictObject({ runId: z.int(), segment: z.int(), name: z.string().trim().min(1).max(80).nullable() }),
    output: z.null()
  },
  'segments.recolour': {
    input: z.strictObject({
      runId: z.int(),
      segment: z.int(),
      colour: z
        .string()
        .regex(/^#[0-9a-f]{6}$/)
        .nullable()
    }),
    output: z.null()
  }
} as const
