import { z } from 'zod'
import { cleaningStep, mostSteps } from './cleaning.ts'
import { moment } from './moment.ts'
import { type OwnId, ownFeatures } from './ownFeatures.ts'

/** What Tessera computes from orders and their lines; customers without a sale have none of it. */
export const orderFeatures = [
  'recency',
  'frequency',
  'monetary',
  'averageOrder',
  'tenure',
  'gap',
  'recentOrders',
  'activeMonths',
  'trend',
  'silence',
  'regularity',
  'largestOrder',
  'returnRate',
  'weekendShare',
  'seasonality',
  'basketItems',
  'basketLines',
  'productCount',
  'categoryCount',
  'categoryShare',
  'favouriteShare',
  'discountShare',
  'margin',
  'marginShare',
  'channelShare',
  'daysToFirstOrder'
] as const
export type OrderFeature = (typeof orderFeatures)[number]
export const isOrderFeature = (id: string): id is OrderFeature => (orderFeatures as readonly string[]).includes(id)

/** What it computes from events, contacts and reviews, and from what is known of a person. */
export const otherFeatures = [
  'eventCount',
  'recentEvents',
  'eventRecency',
  'eventDays',
  'contactCount',
  'responseRate',
  'reviewCount',
  'meanRating',
  'meanSentiment',
  'lastSentiment',
  'meanLength',
  'age',
  'customerFor'
] as const
export type OtherFeature = (typeof otherFeatures)[number]

/** The features that Tessera has names for. */
export type NamedFeature = OrderFeature | OtherFeature
export const namedFeatures: readonly NamedFeature[] = [...orderFeatures, ...otherFeatures]
export const isNamedFeature = (id: string): id is NamedFeature => (namedFeatures as readonly string[]).includes(id)

/** How often a customer did one thing: `event:<action>`. */
export type EventId = `event:${string}`
export const eventFeature = (action: string): EventId => `event:${action}`
export const isEvent = (id: string): id is EventId => id.startsWith('event:')

/**
 * Beside what Tessera computes: numeric columns of a customer list are `attribute:<name>`, columns of words, such as a
 * tariff, are `category:<name>`.
 */
export const featureId = z.union([
  z.enum([...orderFeatures, ...otherFeatures]),
  z.string().regex(/^(attribute|category|event|topic|own):.+$/)
])
export type CategoryId = `category:${string}`

/** Facts of words that Tessera computes: no column of a list begins with the sign. First those of orders. */
export const orderCategories = [
  'category:@hours',
  'category:@weekday',
  'category:@season',
  'category:@favourite',
  'category:@firstCategory',
  'category:@channel'
] as const satisfies readonly CategoryId[]
export const personCategories = [
  'category:@ageBand',
  'category:@country',
  'category:@city'
] as const satisfies readonly CategoryId[]
export const computedCategories = [...orderCategories, ...personCategories] as const
export type ComputedCategory = (typeof computedCategories)[number]
export const isComputedCategory = (id: string): id is ComputedCategory =>
  (computedCategories as readonly string[]).includes(id)

/** Does Tessera compute it from rows? Else it is a column of a list, or the user's own. */
export const isComputed = (id: string): boolean => isNamedFeature(id) || isEvent(id) || isComputedCategory(id)

export type FeatureId = NamedFeature | EventId | TopicId | OwnId | `attribute:${string}` | CategoryId
/** What reviews are about: `topic:<language>:<its first words>`, so that a recipe says what it means by itself. */
export type TopicId = `topic:${string}`
export const topicFeature = (language: string, words: readonly string[]): TopicId =>
  `topic:${language}:${words.slice(0, 3).join(', ')}`
export const isTopic = (id: string): id is TopicId => id.startsWith('topic:')
export const attributeFeature = (name: string): FeatureId => `attribute:${name}`
export const categoryFeature = (name: string): CategoryId => `category:${name}`
export const isCategory = (id: string): id is CategoryId => id.startsWith('category:')

/** As many features as form segments at most. */
export const mostFeatures = 50

/** A number of segments, or what the data recommends. */
const numberOfSegments = z.union([z.literal('auto'), z.int().min(2).max(50)])
const positive = z.number().positive().finite()

export const linkages = ['ward', 'average', 'complete', 'single'] as const
export const covarianceShapes = ['full', 'tied', 'diagonal', 'spherical'] as const
export const topologies = ['hexagonal', 'rectangular'] as const

/**
 * What returns change. `exclude`: nothing. `net`: they are subtracted from what a customer spent. `match`: each is set
 * against its purchase, so that orders and products that came back whole do not count.
 */
export const returnsWays = ['exclude', 'net', 'match'] as const

/** Where a tree of merges is cut. */
const cut = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('number'), k: numberOfSegments }),
  z.strictObject({ by: z.literal('height'), height: positive })
])

/** How customers are grouped. `auto` in place of a number: proposed from the data. */
export const method = z.discriminatedUnion('kind', [
  /** The way that suits the data, or RFM rules where there are no natural groups. */
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('rfm') }),
  z.strictObject({ kind: z.literal('kmeans'), k: numberOfSegments, restarts: z.int().min(1).max(1000).optional() }),
  z.strictObject({ kind: z.literal('hierarchical'), linkage: z.enum(linkages), cut }),
  z.strictObject({
    kind: z.literal('dbscan'),
    /** Distance between prepared customers at which they are neighbours. */
    eps: z.union([z.literal('auto'), positive]),
    minPoints: z.union([z.literal('auto'), z.int().min(1).max(10_000)])
  }),
  z.strictObject({
    kind: z.literal('hdbscan'),
    minClusterSize: z.union([z.literal('auto'), z.int().min(2).max(100_000)]),
    minPoints: z.union([z.literal('auto'), z.int().min(1).max(1000)])
  }),
  z.strictObject({
    kind: z.literal('gmm'),
    k: z.union([z.literal('auto'), z.int().min(1).max(50)]),
    covariance: z.union([z.literal('auto'), z.enum(covarianceShapes)])
  }),
  z.strictObject({
    kind: z.literal('som'),
    grid: z.union([
      z.literal('auto'),
      z.strictObject({ rows: z.int().min(1).max(40), columns: z.int().min(1).max(40) })
    ]),
    topology: z.enum(topologies),
    k: numberOfSegments
  }),
  /** k-prototypes: the one for categories among the features. */
  z.strictObject({
    kind: z.literal('mixed'),
    k: numberOfSegments,
    /** Weight of a differing category beside squared differences of numbers. */
    gamma: z.union([z.literal('auto'), positive])
  })
])
export type Method = z.infer<typeof method>
export type MethodKind = Method['kind']

/** Each way to group with its defaults, in the order in which they are offered. */
export const defaultMethods = {
  auto: { kind: 'auto' },
  kmeans: { kind: 'kmeans', k: 'auto' },
  hierarchical: { kind: 'hierarchical', linkage: 'ward', cut: { by: 'number', k: 'auto' } },
  gmm: { kind: 'gmm', k: 'auto', covariance: 'auto' },
  hdbscan: { kind: 'hdbscan', minClusterSize: 'auto', minPoints: 'auto' },
  dbscan: { kind: 'dbscan', eps: 'auto', minPoints: 'auto' },
  som: { kind: 'som', grid: 'auto', topology: 'hexagonal', k: 'auto' },
  mixed: { kind: 'mixed', k: 'auto', gamma: 'auto' },
  rfm: { kind: 'rfm' }
} as const satisfies { readonly [K in MethodKind]: Extract<Method, { kind: K }> }
export const methodKinds = Object.keys(defaultMethods) as MethodKind[]

/**
 * Every choice of a run. With the data, the seed and the engine's version it determines the result: the same recipe
 * can be exported, applied to other data and given to the command line.
 */
export const recipe = z.strictObject({
  version: z.literal(1),
  /** `null`: one day after the last order. Orders after the moment are left out. */
  asOf: moment.nullable(),
  returns: z.enum(returnsWays),
  /** Fixes of the data, in the order in which they are made. */
  cleaning: z.array(cleaningStep).max(mostSteps).default([]),
  /** Features by formula, which join those that Tessera computes. */
  own: ownFeatures.default([]),
  method,
  /** Features that form the segments; the others describe them. RFM rules always use recency, frequency, monetary. */
  basis: z.array(featureId).min(1).max(mostFeatures),
  /** `auto`: a signed log for columns that are skewed. */
  log: z.enum(['auto', 'none']),
  scale: z.enum(['zscore', 'robust', 'none']),
  seed: z.int().min(0).max(4_294_967_295),
  /** Resamples by which the stability of each segment is judged; 0: it is not. */
  bootstrap: z.int().min(0).max(1000).default(100)
})
export type Recipe = Readonly<z.infer<typeof recipe>>

export const defaultRecipe: Recipe = {
  version: 1,
  asOf: null,
  returns: 'exclude',
  cleaning: [],
  own: [],
  method: defaultMethods.auto,
  basis: ['recency', 'frequency', 'monetary'],
  log: 'auto',
  scale: 'zscore',
  seed: 1,
  bootstrap: 100
}
