import { smallestUseful } from '#engine/choose/recommend.ts'
import { EngineError } from '#engine/errors.ts'

export { smallestUseful }

/**
 * Which number of segments to recommend, and why. Among those whose smallest segment is worth a campaign (1 % of
 * customers, or 10 of them where that is fewer than a twentieth) the highest mean silhouette wins, from 3 on: two
 * segments mostly say "big and small". Two are recommended where they lead by more than .15. Silhouettes within
 * 1e-9 are equal, and the smaller k wins.
 */
export interface KRow {
  readonly k: number
  readonly inertia: number
  /** Mean silhouette; `silhouetteExact` is false where it was estimated from anchors. */
  readonly silhouette: number
  readonly silhouetteExact: boolean
  /** 0 where exact. */
  readonly silhouetteStandardError: number
  readonly calinskiHarabasz: number
  readonly daviesBouldin: number
  readonly smallest: number
  readonly sizes: readonly number[]
}

export type KReasonCode =
  /** Highest silhouette among k with segments large enough. */
  | 'bestSilhouette'
  /** Two segments are far clearer than any other number. */
  | 'twoAreClearest'
  /** Every k has a tiny segment: the highest silhouette regardless. */
  | 'allHaveTinySegments'
  | 'onlyChoice'

export type KNoteCode =
  /** Silhouette below .26, "no substantial structure": segments divide a continuum. */
  | 'noNaturalGroups'
  /** Silhouette .26 to .5, "weak structure". */
  | 'weakGroups'
  | 'calinskiHarabaszPrefers'
  | 'daviesBouldinPrefers'
  /** The best is the largest k that was tried: more might be better. */
  | 'atUpperEdge'

export interface KNote<Code> {
  readonly code: Code
  readonly params: Readonly<Record<string, number>>
}

export interface KRecommendation {
  readonly k: number
  readonly reason: KNote<KReasonCode>
  readonly notes: readonly KNote<KNoteCode>[]
}

const equal = 1e-9
const leadOfTwo = 0.15

/** The bands of Kaufman & Rousseeuw, Finding Groups in Data, 1990, table 4. */
const noStructure = 0.25
const weakStructure = 0.5

/** The first of the rows with the highest score. */
const highest = (rows: readonly KRow[], score: (row: KRow) => number): KRow =>
  rows.reduce((best, row) => (score(row) > score(best) + equal ? row : best))

const choose = (table: readonly KRow[], n: number): { row: KRow; code: KReasonCode } => {
  const bySilhouette = (row: KRow): number => row.silhouette
  if (table.length === 1) return { row: table[0], code: 'onlyChoice' }
  const useful = table.filter((row) => row.smallest >= smallestUseful(n))
  const many = useful.filter((row) => row.k > 2)
  const two = useful.find((row) => row.k === 2)
  if (many.length === 0) {
    if (two) return { row: two, code: 'twoAreClearest' }
    return { row: highest(table, bySilhouette), code: 'allHaveTinySegments' }
  }
  const best = highest(many, bySilhouette)
  if (two && two.silhouette - best.silhouette > leadOfTwo) return { row: two, code: 'twoAreClearest' }
  return { row: best, code: 'bestSilhouette' }
}

const notesOn = (row: KRow, table: readonly KRow[]): KNote<KNoteCode>[] => {
  const notes: KNote<KNoteCode>[] = []
  const note = (code: KNoteCode, params: Record<string, number>) => notes.push({ code, params })
  if (row.silhouette <= noStructure) note('noNaturalGroups', { silhouette: row.silhouette })
  else if (row.silhouette <= weakStructure) note('weakGroups', { silhouette: row.silhouette })
  const byVariance = highest(table, ({ calinskiHarabasz }) => calinskiHarabasz)
  if (byVariance.k !== row.k) note('calinskiHarabaszPrefers', { k: byVariance.k })
  const bySeparation = highest(table, ({ daviesBouldin }) => -daviesBouldin)
  if (bySeparation.k !== row.k) note('daviesBouldinPrefers', { k: bySeparation.k })
  if (table.length > 1 && row.k === table[table.length - 1].k) note('atUpperEdge', { k: row.k })
  return notes
}

/** `table` has a row for each k that was tried, in any order. Throws `noRows` where it is empty. */
export const recommendK = (table: readonly KRow[]): KRecommendation => {
  if (table.length === 0) throw new EngineError('noRows', 'a recommendation needs at least one number of segments')
  const rows = table.toSorted((a, b) => a.k - b.k)
  const n = rows[0].sizes.reduce((total, size) => total + size, 0)
  const { row, code } = choose(rows, n)
  return {
    k: row.k,
    reason: {
      code,
      params: { k: row.k, silhouette: row.silhouette, smallest: row.smallest, needed: Math.ceil(smallestUseful(n)) }
    },
    notes: notesOn(row, rows)
  }
}
