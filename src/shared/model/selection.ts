import { z } from 'zod'
import { periodUnits } from './periods.ts'
import { featureId } from './recipe.ts'

/** Where customers stand on a plane: the two components of the map, or two features in their own units. */
const plane = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('components') }),
  z.strictObject({ is: z.literal('features'), x: featureId, y: featureId })
])

/**
 * Some customers of a run, said in a way that can be kept, sent and said again in words. What is drawn on a map is an
 * area of it: customers that a sampled drawing left out are inside as well.
 */
export const selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('segment'), segment: z.int().min(0).max(255) }),
  /** Values from `from` up to and with `to`; `null`: without that end. Customers without a value are not in it. */
  z.strictObject({
    kind: z.literal('range'),
    feature: featureId,
    from: z.number().nullable(),
    to: z.number().nullable()
  }),
  /** A value of a feature of words; `null`: everything that is rare, and customers without one. Of a segment, or of all. */
  z.strictObject({
    kind: z.literal('value'),
    feature: featureId,
    value: z.string().nullable(),
    segment: z.int().min(0).max(255).optional()
  }),
  /** Corners of an area drawn on a plane: x, y, x, y … */
  z.strictObject({ kind: z.literal('area'), plane, corners: z.array(z.number()).min(6).max(4000) }),
  /** A node of a self-organising map: the customers who are most like it. */
  z.strictObject({ kind: z.literal('node'), node: z.int().min(0) }),
  /** A branch of the folded tree of merges: a leaf by its place, or a join by its place after the leaves. */
  z.strictObject({ kind: z.literal('branch'), branch: z.int().min(0) }),
  /**
   * Customers who ordered first in the period that begins at a moment; where `later` is a number, only who ordered in
   * the period so many later as well.
   */
  z.strictObject({
    kind: z.literal('cohort'),
    unit: z.enum(periodUnits),
    first: z.number(),
    later: z.int().min(1).nullable()
  }),
  /** Who ordered on one of these days (numbers since 1970), both ends included. */
  z.strictObject({ kind: z.literal('ordered'), from: z.int(), to: z.int() }),
  /** Places in the run, where nothing shorter says who they are. */
  z.strictObject({ kind: z.literal('rows'), rows: z.array(z.int().min(0)).max(100_000) }),
  z.strictObject({ kind: z.literal('search'), text: z.string().trim().min(1).max(200) }),
  /** Customers whom the user keeps under a name. */
  z.strictObject({ kind: z.literal('group'), group: z.int() })
])
export type Selection = z.infer<typeof selection>

/** Is it a rule on features, which says the same of any run that has them? */
export const isRule = (selection: Selection): boolean =>
  selection.kind === 'range' || (selection.kind === 'value' && selection.segment === undefined)

/** Do both mean the same customers in the same words? */
export const sameSelection = (a: Selection | null | undefined, b: Selection | null | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
