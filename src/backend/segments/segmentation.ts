import { TesseraError } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { Step } from '../jobs/jobs.ts'
import type { RunOptions } from '../jobs/pool.ts'
import type { TaskInput, TaskName, TaskOutput } from '../jobs/registry.ts'
import { fitFraction } from './findByLikeness.ts'
import { numbersOfGroups } from './numbersOfGroups.ts'
import type { PreparedRun } from './prepareBasis.ts'
import type { Found, RunToKeep } from './run.ts'

/** What a segmentation needs of a job: threads to compute on and someone to tell. */
export interface Work {
  step(name: string): void
  progress(done: number, total: number): void
  compute<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: Pick<RunOptions, 'onProgress'>
  ): Promise<TaskOutput<N>>
}

const reading: readonly Step[] = [
  { name: 'readOrders', weight: 3 },
  { name: 'prepareFeatures', weight: 1 }
]
const ending: readonly Step[] = [
  { name: 'describe', weight: 1 },
  { name: 'save', weight: 0.5 }
]

export const stepsOf = (method: Recipe['method']): readonly Step[] =>
  method.kind === 'rfm'
    ? [...reading, { name: 'findSegments', weight: 0.5 }, ...ending]
    : [...reading, { name: 'findSegments', weight: 8 }, { name: 'measureQuality', weight: 3 }, ...ending]

/**
 * All of a run but keeping it. A function of data, recipe, seed and engine: every part is told what it needs, and
 * nothing depends on how many threads there are or which is first.
 */
export async function segmentation(path: string, recipe: Recipe, work: Work): Promise<RunToKeep> {
  work.step('readOrders')
  const table = await work.compute('features.read', { path, asOf: recipe.asOf, returns: recipe.returns })
  work.step('prepareFeatures')
  const prepared = await work.compute('segments.prepare', { table, recipe })
  work.step('findSegments')
  const found = await find(prepared, recipe, work)
  work.step('describe')
  const run = await work.compute('segments.finish', {
    facts: { asOf: table.asOf, sources: table.sources, imported: table.imported, lines: table.lines },
    prepared,
    found,
    recipe
  })
  return { ...run, dataVersion: table.dataVersion }
}

async function find({ population, basis }: PreparedRun, recipe: Recipe, work: Work): Promise<Found> {
  const { method, seed } = recipe
  if (method.kind === 'rfm') return work.compute('segments.rules', { population })
  if (method.kind !== 'kmeans') throw new TesseraError('methodNotReady')
  const { matrix, distinct } = basis
  const ks = numbersOfGroups(method, matrix.n, distinct)
  const fractions = ks.map(() => 0)
  const fits = await Promise.all(
    ks.map((k, i) =>
      work.compute(
        'segments.fit',
        { matrix, k, seed },
        {
          onProgress(progress) {
            fractions[i] = Math.max(fractions[i] ?? 0, fitFraction(progress))
            work.progress(
              fractions.reduce((sum, fraction) => sum + fraction, 0),
              ks.length
            )
          }
        }
      )
    )
  )
  work.step('measureQuality')
  return work.compute('segments.compare', { matrix, fits, method, seed })
}
