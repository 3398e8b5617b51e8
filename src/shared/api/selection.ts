import { z } from 'zod'
import { oneLine } from '../model/oneLine.ts'
import { featureId } from '../model/recipe.ts'
import { selection } from '../model/selection.ts'

const ofRun = { runId: z.int(), selection }

const found = z.object({
  customers: z.int(),
  /** Of all customers of the run. */
  share: z.number(),
  /** In currency units; `null` where the data has no money. */
  revenue: z.number().nullable(),
  revenueShare: z.number().nullable(),
  /** How many of each segment, by its index. */
  bySegment: z.array(z.int()),
  /** Who: a bit for each customer of the run, the lowest of each byte first, as base64. */
  bits: z.string()
})
export type Found = z.infer<typeof found>

const against = z.object({
  /** Every feature, what differs most first. */
  features: z.array(
    z.object({
      feature: featureId,
      selected: z.number(),
      rest: z.number(),
      /** Mean of the selected less mean of the rest, in standard deviations of everyone. */
      difference: z.number()
    })
  )
})

const kept = z.object({
  id: z.int(),
  name: z.string(),
  keeps: z.enum(['customers', 'rule']),
  /** What to select to see it. */
  selection,
  /** In the run; `null` where the run lacks the rule's feature. */
  customers: z.int().nullable(),
  /** Of customers kept: how many there were. */
  of: z.int().nullable()
})

export const selectionApi = {
  /** Which customers of a run a selection means. */
  'selection.find': { input: z.strictObject(ofRun), output: found },
  /** The selected beside everyone else, by medians; `null` where either is nobody. */
  'selection.against': { input: z.strictObject(ofRun), output: against.nullable() },
  /** What the user keeps in the project, by name. */
  'selection.kept': { input: z.strictObject({ runId: z.int() }), output: z.array(kept) },
  /** Keeps these customers under a name, or the rule that found them. */
  'selection.keep': {
    input: z.strictObject({ ...ofRun, name: oneLine(80).min(1), keeps: z.enum(['customers', 'rule']) }),
    output: z.object({ id: z.int() })
  },
  'selection.forget': { input: z.strictObject({ id: z.int() }), output: z.null() },
  /** Undoes the last forgetting, as long as the project is open and its data the same. */
  'selection.bringBack': { input: z.strictObject({ id: z.int() }), output: z.null() }
} as const
