import { suitableMethods } from '#engine/choose/suitableMethods.ts'
import type { Structure } from '#engine/choose/types.ts'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { mixtureTable } from '#engine/cluster/mixture/mixtureTable.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import type { RunView } from '#shared/api/segments.ts'
import { noteOf } from '#shared/errors.ts'
import { defaultMethods } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { PreparedRun } from './prepareBasis.ts'
import type { LikenessMethod, Tools } from './ways/way.ts'

export interface Picked {
  readonly method: LikenessMethod
  readonly said: NonNullable<RunView['picked']>
}

/** Enough customers to see the shape of groups. */
const mostLooked = 1000
const mostComponents = 8
const starts = 3

/**
 * The way that suits the data best, and what else would (docs/adr/0012). Rules are offered, never picked: who lets
 * Tessera choose wants to see what is in the data, and hears it where nothing is.
 */
export function* pickWay(
  { basis, population }: PreparedRun,
  structure: Structure,
  tools: Pick<Tools, 'seed' | 'crew'>
): Generator<TaskProgress, Picked> {
  const mixture = structure.natural && basis.categories.length === 0 ? yield* tryMixture(basis.matrix, tools) : null
  const hasOrders = population.columns.some(({ id }) => id === 'monetary')
  const summary = { n: population.ids.length, categories: basis.categories.length, hasOrders }
  const suitable = suitableMethods(summary, structure, mixture)
  const first = suitable.find(({ method }) => method !== 'rfm')
  if (!first || first.method === 'rfm') throw new Error('k-means suits any data')
  return {
    method: defaultMethods[first.method],
    said: {
      reasons: [noteOf(first.reason.code, first.reason.params)],
      others: suitable
        .filter((one) => one !== first)
        .map(({ method, reason }) => ({ kind: method, reason: noteOf(reason.code, reason.params) }))
    }
  }
}

/**
 * How much better elongated or unequal groups fit than round ones, on some of the customers. `null` where the mixture is
 * no account of groups: its best is the largest that was tried, or components overlap so much that ICL wants fewer. BIC
 * then only follows the outline of a cloud that is not normal.
 */
function* tryMixture(matrix: Matrix, { seed, crew }: Pick<Tools, 'seed' | 'crew'>) {
  const { order } = rowOrder(matrix)
  const source = random(seed).fork('mixture evidence')
  const rows = matrix.n > mostLooked ? sampleRows(matrix.n, mostLooked, source).map((at) => order[at]!) : order
  const seen = takeRows(matrix, rows)
  const ks = Array.from({ length: Math.min(mostComponents, rowOrder(seen).distinct) }, (_, i) => i + 1)
  const table = yield* mixtureTable(seen, { ks, seed, crew, restarts: starts })
  const { k, covariance: shape, bic, degenerate } = table.bestBic
  if (degenerate || k === ks.at(-1) || table.bestIcl.k !== k) return null
  const round = table.rows.filter((row) => row.covariance === 'spherical' && !row.degenerate).map((row) => row.bic)
  const centres = yield* kmeans(seen, { k, seed, crew })
  return { k, shape, lead: Math.min(...round) - bic, agreement: adjustedRand(table.fit.labels, centres.labels) }
}
