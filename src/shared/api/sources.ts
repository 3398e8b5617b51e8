import { z } from 'zod'
import { periodUnits } from '../model/periods.ts'
import { sourceKind } from './imports.ts'

/** What two sources can share. */
export const sharedThings = ['customers', 'products', 'campaigns'] as const

const link = z.object({
  /** Another source. */
  to: z.int(),
  by: z.enum(sharedThings),
  shared: z.int(),
  /** Of this source's customers (or products, campaigns) those the other has, and of the other's those this one has. */
  share: z.number(),
  shareBack: z.number()
})
export type SourceLink = z.infer<typeof link>

/** A column whose values would connect a source that connects to nothing. */
const fit = z.object({
  /** The source that has the column. */
  source: z.int(),
  column: z.string(),
  /** Different values that are customers on the other side, and as a share of the column's, or of the customers. */
  matched: z.int(),
  share: z.number()
})

export const connectedSource = z.object({
  id: z.int(),
  name: z.string(),
  table: z.string().nullable(),
  kind: sourceKind,
  rows: z.int(),
  customers: z.int(),
  /** Customers whom its addresses made one with another. */
  byEmail: z.int(),
  /** Rows in each period; `null` where rows have no dates. */
  coverage: z.array(z.int()).nullable(),
  /** Rows with dates far from all others, which the strip leaves out. */
  farOff: z.int(),
  /** What connects it: whose share is largest comes first. */
  links: z.array(link),
  /** Of what connects it, the part that any other source knows; `null` where there is no other to know it. */
  knownElsewhere: z.object({ by: z.enum(sharedThings), known: z.int(), of: z.int() }).nullable(),
  fit: fit.nullable()
})
export type ConnectedSource = z.infer<typeof connectedSource>

export const connections = z.object({
  /** The time axis that all strips share. */
  unit: z.enum(periodUnits),
  /** When each period begins, in milliseconds of wall-clock time; none where no source has dates. */
  starts: z.array(z.number()),
  sources: z.array(connectedSource)
})
export type Connections = z.infer<typeof connections>

export const sourcesApi = {
  /** What is there, how it connects, and which time it covers. */
  'sources.connections': { input: z.strictObject({}), output: connections }
} as const
