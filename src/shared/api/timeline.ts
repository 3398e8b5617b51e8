import { z } from 'zod'
import { periodUnits } from '../model/periods.ts'

export const timeline = z.object({
  unit: z.enum(periodUnits),
  /** When each period begins: milliseconds of wall-clock time. */
  starts: z.array(z.number()),
  /** Does the run look from a moment before the end of the last period? Its figures are of a part then. */
  lastOpen: z.boolean(),
  /** By segment of the run, and in it by period. Revenue in currency units, returns as the recipe has them. */
  segments: z.array(
    z.object({ segment: z.int(), orders: z.array(z.int()), customers: z.array(z.int()), revenue: z.array(z.number()) })
  ),
  /** Customers by the period of their first order, and how many of them ordered 0, 1, 2 … periods later. */
  cohorts: z.array(z.object({ period: z.int(), active: z.array(z.int()) })),
  /** How much of the revenue the best customers bring. */
  concentration: z.object({
    /** Shares of the customers, the best first, and the shares of the revenue that they bring: 101 points at most. */
    customers: z.array(z.number()),
    revenue: z.array(z.number()),
    /** Gini coefficient of the revenue: 0 where all bring the same, near 1 where one brings all. */
    gini: z.number()
  })
})
export type Timeline = z.infer<typeof timeline>

export const timelineApi = {
  /** What the customers of a run did over time, and how much depends on few of them; `null` where there are no orders. */
  'timeline.view': { input: z.strictObject({ runId: z.int() }), output: timeline.nullable() }
} as const
