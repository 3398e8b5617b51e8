import { z } from 'zod'
import { featureId } from '../model/recipe.ts'

/** What places customers on the plane: components of the basis, two features in their own units, or who is like whom. */
export const along = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('components') }),
  z.strictObject({ is: z.literal('features'), x: featureId, y: featureId }),
  z.strictObject({ is: z.literal('neighbours') })
])
export type Along = z.infer<typeof along>

const points = z.object({
  /** Customers who have a place; those that are missing have no value of a feature. */
  customers: z.int(),
  /** Customers whose neighbours were looked at themselves; the others lie among those they are like. */
  embedded: z.int().nullable(),
  row: z.array(z.int()),
  x: z.array(z.number()),
  y: z.array(z.number()),
  segment: z.array(z.int()),
  customer: z.array(z.string())
})
export type Points = z.infer<typeof points>

/** Where some customers are while the map is being made. */
export const partialMap = z.object({ x: z.array(z.number()), y: z.array(z.number()), segment: z.array(z.int()) })
export type PartialMap = z.infer<typeof partialMap>

export const embedResult = z.object({ runId: z.int() })

const profiles = z.object({
  /** Features that formed the segments, with the values between which nearly all customers lie. */
  axes: z.array(z.object({ feature: featureId, low: z.number(), high: z.number() })),
  /** The customers that were asked for, a value for each axis. */
  customers: z.array(z.object({ row: z.int(), segment: z.int(), values: z.array(z.number().nullable()) }))
})
export type Profiles = z.infer<typeof profiles>

const silhouettes = z.object({
  /** Mean over the customers that were looked at. */
  mean: z.number(),
  customers: z.int(),
  /** By segment, and in it from the highest down. */
  segments: z.array(
    z.object({ segment: z.int(), mean: z.number(), rows: z.array(z.int()), values: z.array(z.number()) })
  )
})
export type Silhouettes = z.infer<typeof silhouettes>

const calendar = z.object({
  /** Days with an order, by their number since 1970. Revenue in currency units, returns as the recipe has them. */
  days: z.array(z.int()),
  orders: z.array(z.int()),
  revenue: z.array(z.number())
})
export type Calendar = z.infer<typeof calendar>

const agreement = z.object({
  /** Newest first. */
  runs: z.array(z.int()),
  /** Adjusted Rand index of each two over the customers that both have; `null` where they have none in common. */
  rand: z.array(z.array(z.number().nullable()))
})
export type Agreement = z.infer<typeof agreement>

/** Customers of a run by their places; as many as lines can be told apart. */
const some = z.array(z.int().min(0)).max(200)

export const viewsApi = {
  /** At most 100,000 customers: every one, or a seeded sample. `null`: nobody made the map of neighbours yet. */
  'views.points': { input: z.strictObject({ runId: z.int(), along }), output: points.nullable() },
  /** Makes the map of neighbours, which stays with the run. */
  'views.embed': { input: z.strictObject({ runId: z.int() }), output: z.object({ jobId: z.string() }) },
  'views.profiles': { input: z.strictObject({ runId: z.int(), rows: some }), output: profiles },
  /** Of every customer or an even sample; `null` where there is one segment. */
  'views.silhouettes': { input: z.strictObject({ runId: z.int() }), output: silhouettes.nullable() },
  /** Orders by day, of everyone, of a segment, or of some customers; `null` where there are none with dates. */
  'views.calendar': {
    input: z.strictObject({
      runId: z.int(),
      of: z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('everyone') }),
        z.strictObject({ is: z.literal('segment'), segment: z.int() }),
        z.strictObject({ is: z.literal('rows'), rows: z.array(z.int().min(0)).max(100_000) })
      ])
    }),
    output: calendar.nullable()
  },
  /** How far the project's runs agree, two at a time: the newest dozen. */
  'views.agreement': { input: z.strictObject({}), output: agreement }
} as const
