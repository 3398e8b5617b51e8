import { z } from 'zod'

/** The features that Tessera computes from orders; numeric columns of a customer list join them as `attribute:<name>`. */
export const orderFeatures = ['recency', 'frequency', 'monetary', 'averageOrder', 'tenure', 'gap'] as const
export type OrderFeature = (typeof orderFeatures)[number]

export const featureId = z.union([z.enum(orderFeatures), z.string().regex(/^attribute:.+$/)])
export type FeatureId = OrderFeature | `attribute:${string}`
export const attributeFeature = (name: string): FeatureId => `attribute:${name}`

/** As many features as form segments at most. */
export const mostFeatures = 50

/** Wall-clock moment, to the second at most: "2011-12-10", "2011-12-10T12:50". */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/)

export const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rfm') }),
  z.strictObject({ kind: z.literal('kmeans'), k: z.union([z.literal('auto'), z.int().min(2).max(50)]) })
])
export type Method = z.infer<typeof method>

/**
 * Every choice of a run. With the data, the seed and the engine's version it determines the result: the same recipe
 * can be exported, applied to other data and given to the command line.
 */
export const recipe = z.strictObject({
  version: z.literal(1),
  /** `null`: one day after the last order. Orders after the moment are left out. */
  asOf: moment.nullable(),
  /** `net`: returns are subtracted from what a customer spent; `exclude`: they are left out. */
  returns: z.enum(['net', 'exclude']),
  method,
  /** Features that form the segments; the others describe them. RFM rules always use recency, frequency, monetary. */
  basis: z.array(featureId).min(1).max(mostFeatures),
  /** `auto`: a signed log for columns that are skewed. */
  log: z.enum(['auto', 'none']),
  scale: z.enum(['zscore', 'robust', 'none']),
  seed: z.int().min(0).max(4_294_967_295)
})
export type Recipe = Readonly<z.infer<typeof recipe>>

export const defaultRecipe: Recipe = {
  version: 1,
  asOf: null,
  returns: 'exclude',
  method: { kind: 'kmeans', k: 'auto' },
  basis: ['recency', 'frequency', 'monetary'],
  log: 'auto',
  scale: 'zscore',
  seed: 1
}
