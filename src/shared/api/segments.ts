import { z } from 'zod'
import { note } from '../errors.ts'
import { moment } from '../model/moment.ts'
import { oneLine } from '../model/oneLine.ts'
import { covarianceShapes, featureId, linkages, recipe, topologies } from '../model/recipe.ts'
import { selection } from '../model/selection.ts'
import { featureUnits } from './features.ts'
import { leftOutReason } from './imports.ts'
import { knownPeople, portrait, runRules, segmentRulesApi } from './segmentRules.ts'

export const segmentResult = z.object({ runId: z.int() })

/** A name made from what sets a segment apart; words are made of it in the reader's language. */
export const generatedName = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rfm'), key: z.string() }),
  z.object({
    kind: z.literal('traits'),
    traits: z.array(
      z.union([
        z.object({ feature: featureId, level: z.enum(['high', 'low']) }),
        /** What most of the segment have of a category, and others less often. */
        z.object({ feature: featureId, word: z.string() })
      ])
    ),
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
  difference: z.number(),
  /** 95 % interval of the standardised difference between the segment and everyone else; `null` where it has none. */
  interval: z.tuple([z.number(), z.number()]).nullable()
})

export const stabilityVerdicts = ['highlyStable', 'valid', 'doubtful', 'unreliable'] as const

/** How surely a segment is found again in resampled data: mean Jaccard similarity (Hennig 2007). */
const stability = z.object({
  jaccard: z.number(),
  /** Half width of the 95 % interval of the mean. */
  error: z.number(),
  /** Share of resamples in which it was found again: similarity of .75 or more. */
  recovered: z.number(),
  verdict: z.enum(stabilityVerdicts),
  resamples: z.int()
})
export type Stability = z.infer<typeof stability>

export const segment = z.object({
  /** Position by value: 0 is worth most. Stable within a run. */
  index: z.int(),
  letter: z.string(),
  generatedName,
  /** The user's own name, when they gave one. */
  name: z.string().nullable(),
  /** The user's own sentence about it, when they wrote one. */
  sentence: z.string().nullable().optional(),
  colour: z.string(),
  size: z.int(),
  share: z.number(),
  /** `null` where the data has no money. */
  revenue: z.number().nullable(),
  revenueShare: z.number().nullable(),
  orders: z.int(),
  /** Customers who belong to no group, found by methods that do not force everyone into one. */
  noise: z.boolean(),
  /** `null` where it was not asked for, for rules, and for noise. */
  stability: stability.nullable(),
  /** Mean probability of belonging, where the method gives one. */
  certainty: z.number().nullable(),
  stats: z.record(featureId, featureStats),
  /** These two are not known of runs made before they were. */
  portrait: portrait.optional(),
  people: knownPeople.optional()
})
export type Segment = z.infer<typeof segment>

const scoreRule = z.object({
  cuts: z.array(z.number()),
  /** `fixed`: quintiles collapsed (too many ties), fixed thresholds took over. */
  rule: z.enum(['quintiles', 'fixed'])
})

export const criteria = [
  'silhouette',
  'calinskiHarabasz',
  'daviesBouldin',
  'gap',
  'predictionStrength',
  'bic',
  'stability'
] as const
export type Criterion = (typeof criteria)[number]

/** One number of segments that was tried. `null`: does not apply, or was not measured. */
const kRow = z.object({
  k: z.int(),
  inertia: z.number().nullable(),
  silhouette: z.number().nullable(),
  /** Half width of the 95 % interval where the silhouette is measured on a sample; 0 when exact. */
  silhouetteError: z.number(),
  calinskiHarabasz: z.number().nullable(),
  daviesBouldin: z.number().nullable(),
  gap: z.number().nullable(),
  gapError: z.number().nullable(),
  predictionStrength: z.number().nullable(),
  bic: z.number().nullable(),
  /** Mean adjusted Rand index between resamples. */
  stability: z.number().nullable(),
  smallest: z.int()
})
export type KRow = z.infer<typeof kRow>

/** How the number of segments was chosen. */
const choice = z.object({
  table: z.array(kRow),
  recommended: z.int(),
  /** Two sentences at most. */
  reasons: z.array(note),
  /** The number that each criterion prefers by itself. */
  votes: z.array(z.object({ criterion: z.enum(criteria), k: z.int() }))
})
export type Choice = z.infer<typeof choice>

/** Are there natural groups at all? */
const structure = z.object({
  natural: z.boolean(),
  reason: note,
  /** What was measured: `value` is compared with `threshold`, the 95 % point of data without groups. */
  evidence: z.array(
    z.object({
      test: z.string(),
      value: z.number(),
      threshold: z.number(),
      pValue: z.number().nullable(),
      speaksFor: z.boolean()
    })
  ),
  /** Customers that were looked at: a sample of many. */
  customers: z.int()
})
export type Structure = z.infer<typeof structure>

/** A tree of merges, folded to its top branches: `nodes[i]` joins two leaves (0 … leaves - 1) or earlier nodes (leaves + i). */
const foldedTree = z.object({
  leaves: z.array(z.object({ size: z.int(), segment: z.int().nullable() })),
  nodes: z.array(z.object({ left: z.int(), right: z.int(), height: z.number(), size: z.int() }))
})
export type FoldedTree = z.infer<typeof foldedTree>

const methodView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rfm'),
    scores: z.object({ recency: scoreRule, frequency: scoreRule, monetary: scoreRule }),
    /** Five rows from R = 5 down to 1, five columns FM = 1 to 5. */
    grid: z.array(z.array(z.object({ key: z.string(), customers: z.int(), segment: z.int().nullable() })))
  }),
  z.object({ kind: z.literal('kmeans'), k: z.int() }),
  z.object({
    kind: z.literal('hierarchical'),
    k: z.int(),
    linkage: z.enum(linkages),
    /** Where the tree is cut, and the heights between which the number of segments stays the same. */
    height: z.number(),
    between: z.tuple([z.number(), z.number()]),
    cophenetic: z.number(),
    /** Micro-clusters that the tree was built on; `null`: on every customer. */
    coreSet: z.int().nullable(),
    tree: foldedTree
  }),
  z.object({
    kind: z.literal('dbscan'),
    eps: z.number(),
    proposedEps: z.number(),
    minPoints: z.int(),
    /** Customers by their distance to the neighbour of number `minPoints`, nearest first: share of customers, distance. */
    curve: z.array(z.object({ share: z.number(), distance: z.number() }))
  }),
  z.object({ kind: z.literal('hdbscan'), minClusterSize: z.int(), minPoints: z.int() }),
  z.object({
    kind: z.literal('gmm'),
    k: z.int(),
    covariance: z.enum(covarianceShapes),
    logLikelihood: z.number(),
    bic: z.number(),
    icl: z.number(),
    /** Every number of components and shape that was tried; BIC and ICL: lower is better. */
    tried: z.array(
      z.object({
        k: z.int(),
        covariance: z.enum(covarianceShapes),
        logLikelihood: z.number(),
        bic: z.number(),
        icl: z.number()
      })
    )
  }),
  z.object({
    kind: z.literal('som'),
    k: z.int(),
    rows: z.int(),
    columns: z.int(),
    topology: z.enum(topologies),
    quantisationError: z.number(),
    topographicError: z.number(),
    /** Row by row; `segment` is `null` for nodes that nobody is nearest to. */
    nodes: z.array(
      z.object({ x: z.number(), y: z.number(), customers: z.int(), distance: z.number(), segment: z.int().nullable() })
    ),
    /** Each feature over the nodes, in the feature's own units. */
    planes: z.array(z.object({ feature: featureId, values: z.array(z.number()) }))
  }),
  z.object({
    kind: z.literal('mixed'),
    k: z.int(),
    gamma: z.number(),
    /** Share of what keeps customers apart that each feature decides; they sum to 1. */
    weights: z.array(z.object({ feature: featureId, share: z.number() }))
  })
])
export type MethodView = z.infer<typeof methodView>

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
  /** Its 95 % interval; `null` where there is none. */
  etaSquaredInterval: z.tuple([z.number(), z.number()]).nullable(),
  /** Only of features that did not form the segments: Kruskal-Wallis, after Holm. */
  pValue: z.number().nullable(),
  overall: z.object({ mean: z.number(), q1: z.number(), median: z.number(), q3: z.number() })
})
export type RunFeature = z.infer<typeof runFeature>

/** As many words of a category as a table can be read with: a run keeps the most common ones. */
export const mostLevels = 20

/** A feature of words: how its values are spread over the segments. */
export const runCategory = z.object({
  id: featureId,
  basis: z.boolean(),
  /** The most common values first; `null` is everything else, and customers without one. */
  levels: z.array(z.string().nullable()),
  /** Customers by segment and level. */
  table: z.array(z.array(z.int())),
  /** Association with the segments, 0 to 1, corrected for bias (Bergsma 2013), and its 95 % interval. */
  cramersV: z.number(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Only of features that did not form the segments: chi-squared, after Holm. */
  pValue: z.number().nullable()
})
export type RunCategory = z.infer<typeof runCategory>

/** A doubt or fact with, where there is one, the change of recipe that mends it. */
const runNote = note.extend({ fix: recipe.pick({ basis: true, log: true, method: true }).partial().optional() })
export type RunNote = z.infer<typeof runNote>

export const runSummary = z.object({
  id: z.int(),
  createdAt: z.number(),
  recipe,
  segments: z.int(),
  customers: z.int(),
  /** Is the data, or what a default depends on, another than when the run was made? */
  stale: z.boolean(),
  /** Are the topics of reviews, which the run looks at, all that is another? */
  topicsChanged: z.boolean().optional(),
  /** Kept at hand by the user. */
  pinned: z.boolean().optional()
})

export const runView = runSummary.extend({
  /** The moment the run looks from; `null` where the data has no dates. */
  asOf: moment.nullable(),
  engineVersion: z.string(),
  currency: z.string().nullable(),
  revenue: z.number().nullable(),
  orders: z.int(),
  sources: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.int() })),
  /** Rows read, used, and left out by reason: import's reasons, and those of the recipe (`return`, `cameBack`, `afterAsOf`). */
  rows: z.object({
    read: z.int(),
    kept: z.int(),
    leftOut: z.array(
      z.object({
        reason: z.union([
          leftOutReason,
          z.enum(['return', 'cameBack', 'afterAsOf', 'outsidePeriod', 'repeatedRow', 'chosenCustomer'])
        ]),
        rows: z.int()
      })
    )
  }),
  /** Customers that could not be segmented, by reason (codes in `segments.customersLeftOut`). */
  customersLeftOut: z.array(z.object({ reason: z.string(), customers: z.int() })),
  features: z.array(runFeature),
  categories: z.array(runCategory),
  segmentList: z.array(segment),
  /** What was done in the end: where the recipe says `auto`, the way that was picked. */
  method: methodView,
  /** Why `auto` picked it, and what else would suit; `null` where the recipe names a way. */
  picked: z
    .object({ reasons: z.array(note), others: z.array(z.object({ kind: z.string(), reason: note })) })
    .nullable(),
  /** `null` for rules and where it was not tested. */
  structure: structure.nullable(),
  /** `null` where the number of segments follows from the method. */
  choice: choice.nullable(),
  quality,
  /** `null` where there is one segment; not known of runs made before rules were. */
  rules: runRules.nullable().optional(),
  components: z
    .object({
      explained: z.array(z.number()),
      /** What drives each axis: loadings, largest first. */
      axes: z.array(z.array(z.object({ feature: featureId, loading: z.number() })))
    })
    .nullable(),
  /** Doubts and facts worth a footnote: codes in `notes`. */
  notes: z.array(runNote)
})
export type RunView = z.infer<typeof runView>
export type RunSummary = z.infer<typeof runSummary>

/** Columns of the customers' table that can be shown, sorted and exported: `customer`, `name`, `segment` and features. */
export const customerColumn = z.union([z.enum(['customer', 'name', 'segment', 'probability']), featureId])

const customerRow = z.object({
  /** Position in the run; stable, and what the scatter's points carry. */
  row: z.int(),
  customer: z.string(),
  name: z.string().nullable(),
  segment: z.int(),
  /** Of belonging to the segment, where the method gives one. */
  probability: z.number().nullable(),
  /** One for each feature of the run, in its order; `null` where there is none. */
  values: z.array(z.number().nullable()),
  /** One for each category of the run. */
  words: z.array(z.string().nullable())
})

export const segmentsApi = {
  ...segmentRulesApi,
  'segments.start': { input: z.strictObject({ recipe }), output: z.object({ jobId: z.string() }) },
  /** The recipe being prepared; kept with the project. */
  'segments.draft': { input: z.strictObject({}), output: recipe },
  'segments.saveDraft': { input: z.strictObject({ recipe }), output: z.null() },
  /** Newest first. */
  'segments.runs': { input: z.strictObject({}), output: z.array(runSummary) },
  'segments.pin': { input: z.strictObject({ runId: z.int(), pinned: z.boolean() }), output: z.null() },
  'segments.view': { input: z.strictObject({ runId: z.int() }), output: runView },
  'segments.customers': {
    input: z.strictObject({
      runId: z.int(),
      /** `null`: all. */
      segment: z.int().nullable(),
      /** Only those that it means. */
      selection: selection.nullable().optional(),
      search: z.string().max(200),
      sort: customerColumn,
      descending: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500)
    }),
    output: z.object({ total: z.int(), rows: z.array(customerRow) })
  },
  /** Two runs side by side, over the customers that both have. */
  'segments.compare': {
    input: z.strictObject({ a: z.int(), b: z.int() }),
    output: z.object({
      customers: z.int(),
      onlyA: z.int(),
      onlyB: z.int(),
      adjustedRand: z.number(),
      /** Customers by segment of `a` (rows) and of `b` (columns). */
      table: z.array(z.array(z.int()))
    })
  },
  /** `null` takes the generated name or colour back. */
  'segments.rename': {
    input: z.strictObject({ runId: z.int(), segment: z.int(), name: oneLine(80).min(1).nullable() }),
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
