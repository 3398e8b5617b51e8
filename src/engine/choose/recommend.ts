import { EngineError } from '#engine/errors.ts'
import type { Choice, ChoiceCode, ChoiceNoteCode, Facts, Measured, PanelRow, Reason, Structure, Vote } from './types.ts'
import { votesOf } from './votes.ts'

/**
 * Which number of segments to recommend, and why, in two reasons; docs/adr/0007 and 0012.
 *
 * Among numbers from 3 on whose smallest segment is worth a campaign (1 % of customers, or 10 of them where that is
 * fewer than a twentieth) the highest mean silhouette, or the smallest number that comes as near to it as .02 or the
 * standard error. Two segments mostly say "big and small": they are recommended where they lead by more than .15, or
 * are the only ones large enough. The other criteria do not decide; each has its vote, and disagreement is said.
 */
export interface RecommendOptions extends Measured {
  /** Customers. */
  readonly n: number
  /** `null`: not tested. */
  readonly structure: Structure | null
}

interface Scored extends PanelRow {
  readonly silhouette: number
}

const near = 0.02
const leadOfTwo = 0.15
/** "Weak structure" up to here: Kaufman & Rousseeuw, Finding Groups in Data, 1990, table 4. */
const weak = 0.5

/** The fewest customers that a segment should have among `n`. */
export const smallestUseful = (n: number): number => Math.max(0.01 * n, Math.min(10, n / 20))

const highest = (rows: readonly Scored[]): Scored =>
  rows.reduce((best, row) => (row.silhouette > best.silhouette + 1e-9 ? row : best))

const isNear = (row: Scored, best: Scored): boolean =>
  best.silhouette - row.silhouette <= Math.max(near, row.silhouetteError, best.silhouetteError)

const pick = (rows: readonly Scored[], n: number): { row: Scored; code: ChoiceCode; ties: readonly Scored[] } => {
  if (rows.length === 1) return { row: rows[0], code: 'onlyChoice', ties: [] }
  const useful = rows.filter(({ smallest }) => smallest >= smallestUseful(n))
  const many = useful.filter(({ k }) => k > 2)
  const two = useful.find(({ k }) => k === 2)
  if (many.length === 0) {
    if (two) return { row: two, code: 'onlyTwoLargeEnough', ties: [] }
    return { row: highest(rows), code: 'allHaveTinySegments', ties: [] }
  }
  const best = highest(many)
  if (two && two.silhouette - best.silhouette > leadOfTwo) return { row: two, code: 'twoAreClearest', ties: [] }
  const alike = many.filter((row) => isNear(row, best))
  const row = alike[0]
  const ties = alike.filter(({ k }) => k !== row.k)
  return { row, code: row.k === best.k ? 'bestSilhouette' : 'smallestOfNearTies', ties }
}

/** The second sentence: how far several criteria bear the number out, or that there is nothing to bear out. */
const support = (k: number, votes: readonly Vote[], structure: Structure | null): Reason<ChoiceCode>[] => {
  const agree = votes.filter((vote) => vote.k === k).length
  const params = { k, agree, of: votes.length }
  if (structure && !structure.natural) return [{ code: 'usefulPartition', params }]
  if (votes.length < 2) return []
  return [{ code: 2 * agree > votes.length ? 'criteriaAgree' : 'criteriaSplit', params }]
}

/** `table` has a row for each number that was tried, in any order. Throws `noRows` where none has a silhouette. */
export const recommend = (table: readonly PanelRow[], options: RecommendOptions): Choice => {
  const { n, structure } = options
  const rows = table.toSorted((a, b) => a.k - b.k)
  const scored = rows.flatMap((row) => (row.silhouette === null ? [] : [{ ...row, silhouette: row.silhouette }]))
  if (scored.length === 0) throw new EngineError('noRows', 'a recommendation needs a silhouette of at least one number')
  const { row, code, ties } = pick(scored, n)
  const { k, silhouette, smallest } = row
  const votes = votesOf(rows, options)
  const notes: Reason<ChoiceNoteCode>[] = []
  const note = (code: ChoiceNoteCode, params: Facts): unknown => notes.push({ code, params })
  if (structure && !structure.natural) note('noNaturalGroups', { k, silhouette })
  else if (silhouette <= weak) note('weakGroups', { k, silhouette })
  if (ties.length > 0) note('nearTie', { k, ks: ties.map((tie) => tie.k).join(', ') })
  const clearest = highest(scored)
  if (clearest.k === 2 && k !== 2) note('silhouettePrefersTwo', { k, silhouette: clearest.silhouette })
  for (const vote of votes) {
    const said = vote.criterion === 'silhouette' && (vote.k === 2 || ties.some((tie) => tie.k === vote.k))
    if (vote.k !== k && !said) note('criterionPrefers', { criterion: vote.criterion, k: vote.k })
  }
  if (scored.length > 1 && k === scored[scored.length - 1].k) note('atUpperEdge', { k })
  const facts = { k, silhouette, smallest, needed: Math.ceil(smallestUseful(n)) }
  return { k, reasons: [{ code, params: facts }, ...support(k, votes, structure)], notes, votes }
}
