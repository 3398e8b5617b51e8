import { kmeans as fitKMeans, type KMeansResult } from '#engine/cluster/kmeans.ts'
import { kmeansSweep, type SweepFit } from '#engine/cluster/kmeansSweep.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { mean } from '#engine/stats/moments.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import { numbersOfGroups } from '../numbersOfGroups.ts'
import type { LikenessMethod, Tools, Way } from './way.ts'

/** Beyond so many customers all numbers of groups are searched together, which comes within a per mille. */
const fewEnough = 16_384
/** Resamples of each number of groups. */
const mostResamples = 50
/** Restarts of each resample: the original's best start is not known to it. */
const refitRestarts = 5

export const kmeans: Way<'kmeans'> = function* ({ matrix, distinct }, method, tools) {
  const ks = numbersOfGroups(method.k, matrix.n, distinct)
  const swept = yield* sweep(matrix, ks, tools)
  const fits = matrix.n > fewEnough ? swept.map(({ fit }) => fit) : yield* fitEach(matrix, ks, method, tools)
  return {
    partitions: fits.map(({ labels, inertia }, i) => ({
      k: ks[i]!,
      labels,
      inertia,
      bic: null,
      stability: stabilityOf(swept[i])
    })),
    preferred: null,
    byCentres: true,
    *settle({ k, labels }) {
      const fit = fits.find(({ sizes }) => sizes.length === k)
      return {
        labels,
        view: () => ({ kind: 'kmeans', k }),
        probabilities: null,
        model: fit ? { 'model:centres': fit.centres.data } : {},
        repeats: false,
        *refit(rows, seed) {
          return (yield* fitKMeans(takeRows(matrix, rows), { k, seed, restarts: refitRestarts })).labels
        }
      }
    }
  }
}

/** All numbers of groups at once, with how alike resamples come out. */
const sweep = (
  matrix: Matrix,
  ks: readonly number[],
  { seed, crew, resamples }: Tools
): Generator<TaskProgress, SweepFit[]> =>
  kmeansSweep(matrix, { ks, seed, crew, bootstraps: Math.min(resamples, mostResamples) })

function* fitEach(
  matrix: Matrix,
  ks: readonly number[],
  { restarts }: Extract<LikenessMethod, { kind: 'kmeans' }>,
  { seed, crew }: Tools
): Generator<TaskProgress, KMeansResult[]> {
  const starts = restarts === undefined ? {} : { restarts }
  const fits: KMeansResult[] = []
  for (const k of ks) fits.push(yield* fitKMeans(matrix, { k, seed, crew, ...starts }))
  return fits
}

function stabilityOf(swept: SweepFit | undefined): number | null {
  const known = swept?.agreements.filter((agreement) => !Number.isNaN(agreement)) ?? new Float64Array(0)
  return known.length > 0 ? mean(known) : null
}
