import { EngineError } from '#engine/errors.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { fuzzyGraph } from './fuzzyGraph.ts'
import { layOutGraph } from './layOutGraph.ts'
import { nearestOfEach } from './nearestOfEach.ts'
import { placeAmong } from './placeAmong.ts'

/**
 * A map on which rows that are alike lie near each other: UMAP (McInnes, Healy & Melville 2018, arXiv:1802.03426). It
 * answers who is like whom in many features, where two principal components hide it. Not for measuring: distances
 * between far groups, sizes and densities of groups mean little, and groups can be seen where there are none.
 *
 * As umap-learn does it, with nothing left to chance but what the seed draws: neighbours are exact (a k-d tree, not
 * descent from random ones) and the first places are the principal components (Kobak & Linderman 2021). Rows are taken
 * in canonical order, so that the order in which they arrive does not matter. Beyond `most` rows an even sample is
 * embedded; the others are placed among their nearest embedded neighbours, weighted by closeness.
 *
 * Input: prepared columns (comparable units). Output: a place of each row, without units. About O(m k epochs) for m
 * embedded rows and k neighbours; O(n log m) to place the others.
 */
export interface Embedding {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Rows that were embedded; the others were placed among them. */
  readonly embedded: number
}

export interface UmapOptions {
  readonly seed: number
  /** Rows that are embedded, at most; default 20,000. */
  readonly most?: number
  /** Neighbours of a row, itself among them; default 15. Fewer show finer structure, more show coarser. */
  readonly neighbours?: number
  /** Is told now and then where the embedded rows are so far (x and y of each), by their numbers in the data. */
  readonly partial?: (rows: Uint32Array, places: Float64Array) => void
}

const mostRows = 20_000
/** Fewer rows have no neighbourhoods to speak of. */
const fewestRows = 4
/** Up to so many rows there is time for more epochs. */
const fewRows = 10_000
const epochsBetweenPartials = 10

export function* umap(
  matrix: Matrix,
  { seed, most = mostRows, neighbours = 15, partial }: UmapOptions
): Generator<Progress, Embedding> {
  if (matrix.n < fewestRows)
    throw new EngineError('noRows', `a map needs at least ${fewestRows} rows; got ${matrix.n}`, { n: matrix.n })
  if (!Number.isInteger(neighbours) || neighbours < 2)
    throw new EngineError('badOption', `at least 2 neighbours are needed; got ${neighbours}`, { neighbours })
  const source = random(seed).fork('umap')
  const { order } = rowOrder(matrix)
  const chosen = matrix.n <= most ? order : sampleRows(matrix.n, most, source.fork('sample')).map((at) => order[at])
  const sample = takeRows(matrix, chosen)
  const found = yield* nearestOfEach(sample, Math.min(neighbours, sample.n - 1))
  yield { phase: 'neighbourGraph', done: 0, total: 0 }
  const graph = fuzzyGraph(found)
  const places = startAtComponents(sample, source.fork('start'))
  const epochs = sample.n <= fewRows ? 500 : 200
  yield* layOutGraph(graph, places, epochs, source.fork('layout'), (epoch) => {
    if (epoch % epochsBetweenPartials === 0) partial?.(chosen, places)
  })
  const x = new Float64Array(matrix.n)
  const y = new Float64Array(matrix.n)
  for (let i = 0; i < chosen.length; i++) {
    x[chosen[i]] = places[2 * i]
    y[chosen[i]] = places[2 * i + 1]
  }
  if (chosen.length < matrix.n) yield* placeAmong(matrix, sample, chosen, places, x, y)
  return { x, y, embedded: chosen.length }
}

/** As wide as umap-learn's own start; a grain of chance parts rows that are the same. */
const reach = 10
const grain = 1e-3

/** x and y of each row. */
function startAtComponents(sample: Matrix, source: Random): Float64Array {
  const names = Array.from({ length: sample.d }, (_, j) => String(j))
  const { scores } = pca(sample, names, 2)
  const farthest = scores.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  return Float64Array.from({ length: 2 * sample.n }, (_, at) => {
    const [i, c] = [at >> 1, at & 1]
    const score = c < scores.d ? scores.data[i * scores.d + c] : 0
    return (score / farthest) * reach + (source.next() - 0.5) * grain
  })
}
