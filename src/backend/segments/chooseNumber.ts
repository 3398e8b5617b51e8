import { gapStatistic } from '#engine/choose/gapStatistic.ts'
import { predictionStrength } from '#engine/choose/predictionStrength.ts'
import { recommend } from '#engine/choose/recommend.ts'
import type { Measured, PanelRow, Choice as Recommended, Structure } from '#engine/choose/types.ts'
import { type Note, noteOf } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { anchors, asShown, measure, unmeasured } from './measure.ts'
import type { Basis } from './prepareBasis.ts'
import type { ByLikeness } from './run.ts'
import type { Attempt, Partition, Preferred, Tools } from './ways/way.ts'

/** The grouping that was chosen, and all that speaks for and against it. */
export interface Numbered {
  readonly chosen: Partition
  readonly said: Pick<ByLikeness, 'choice' | 'doubts' | 'quality' | 'sampled'>
}

/** The number of groups with its reasons and doubts. */
type Numbering = Pick<ByLikeness, 'choice' | 'doubts'> & { readonly k: number }

/** Compares the numbers of groups that were tried and chooses one, unless it was asked for. */
export function* chooseNumber(
  { matrix }: Basis,
  tried: Attempt,
  asked: number | 'auto' | null,
  structure: Structure,
  tools: Pick<Tools, 'seed' | 'crew'>
): Generator<TaskProgress, Numbered> {
  const { partitions, preferred, byCentres } = tried
  const measured = byCentres && partitions.length > 1 ? yield* againstReferences(matrix, partitions, tools) : {}
  const { rows, sampled } = yield* measure(matrix, tried, measured, tools)
  const numbering = preferred
    ? byOwnCriterion(preferred, rows)
    : partitions.length === 1
      ? { k: partitions[0]?.k ?? 0, choice: null, doubts: [] }
      : byPanel(rows, asked, recommend(rows, { n: matrix.n, structure, ...measured }))
  const place = partitions.findIndex(({ k }) => k === numbering.k)
  const [chosen, quality] = [partitions[place], rows[place]]
  if (!chosen || !quality) throw new Error(`${numbering.k} groups were not tried`)
  const { choice, doubts } = numbering
  return { chosen, said: { choice, doubts, quality: asShown(quality), sampled: sampled ? anchors : null } }
}

/** What asks how centres do on data without groups, and on customers they have not seen. */
function* againstReferences(
  matrix: Basis['matrix'],
  partitions: readonly Partition[],
  { seed }: Pick<Tools, 'seed'>
): Generator<TaskProgress, Measured> {
  const most = Math.max(...partitions.map(({ k }) => k))
  return {
    gap: yield* gapStatistic(matrix, { most, seed }),
    predictionStrength: yield* predictionStrength(matrix, { most, seed })
  }
}

function byOwnCriterion({ k, reason, tried }: Preferred, rows: readonly PanelRow[]): Numbering {
  const table = tried.map(
    (one) => rows.find((row) => row.k === one.k) ?? unmeasured({ ...one, inertia: null, stability: null }, one.smallest)
  )
  const votes = [{ criterion: 'bic' as const, k }]
  // A mixture follows the outline of a cloud ever closer: more components than were tried might fit better still.
  const doubts = table.length > 1 && k === table.at(-1)?.k ? [noteOf('atUpperEdge', { k })] : []
  return {
    k,
    choice: table.length > 1 ? { table: table.map(asShown), recommended: k, reasons: [reason], votes } : null,
    doubts
  }
}

function byPanel(
  rows: readonly PanelRow[],
  asked: number | 'auto' | null,
  { k, reasons, notes, votes }: Recommended
): Numbering {
  const said = (all: Recommended['notes'] | Recommended['reasons']): Note[] =>
    all.map(({ code, params }) => noteOf(code, params))
  const choice = { table: rows.map(asShown), recommended: k, votes: [...votes] }
  if (typeof asked !== 'number') return { k, choice: { ...choice, reasons: said(reasons) }, doubts: said(notes) }
  const silhouette = rows.find((row) => row.k === asked)?.silhouette ?? 0
  const others = notes.filter(({ code }) => code === 'noNaturalGroups' || code === 'weakGroups')
  const doubts =
    k === asked ? said(others) : [...said(others), noteOf('otherRecommended', { k: asked, recommended: k })]
  return { k: asked, choice: { ...choice, reasons: [noteOf('onlyChoice', { k: asked, silhouette })] }, doubts }
}
