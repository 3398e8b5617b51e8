import type { FirstLook } from '#shared/api/jobs.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { Step } from '../jobs/jobs.ts'
import type { RunOptions } from '../jobs/pool.ts'
import type { TaskInput, TaskName, TaskOutput } from '../jobs/registry.ts'
import type { RunToKeep } from './run.ts'

/** A thread that has computed on so many gives back what it held before the run is saved and reported. */
const manyCustomers = 100_000

/** What a segmentation needs of a job: threads to compute on and someone to tell. */
export interface Work {
  step(name: string): void
  progress(done: number, total: number): void
  firstLook(look: FirstLook): void
  compute<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: Pick<RunOptions, 'crew' | 'endThread' | 'onProgress' | 'onMessage'>
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

export const stepsOf = ({ method, bootstrap }: Recipe): readonly Step[] =>
  method.kind === 'rfm'
    ? [...reading, { name: 'findSegments', weight: 0.5 }, ...ending]
    : [
        ...reading,
        { name: 'findStructure', weight: 2 },
        { name: 'findSegments', weight: 6 },
        { name: 'measureQuality', weight: 3 },
        ...(bootstrap > 0 ? [{ name: 'testStability', weight: 3 }] : []),
        ...ending
      ]

/**
 * All of a run but keeping it. A function of data, recipe, seed and engine: nothing depends on how many threads there
 * are or which is first.
 */
export async function segmentation(path: string, recipe: Recipe, work: Work): Promise<RunToKeep> {
  work.step('readOrders')
  // A thread that has read millions of values gives back what it held.
  const choices = { path, asOf: recipe.asOf, returns: recipe.returns, cleaning: recipe.cleaning, own: recipe.own }
  const table = await work.compute('features.read', choices, { endThread: true })
  let step = ''
  const run = await work.compute(
    'segments.make',
    { table, recipe },
    {
      crew: true,
      endThread: table.ids.length > manyCustomers,
      onProgress({ phase, done, total }) {
        if (phase !== step) work.step(phase)
        step = phase
        work.progress(done, total)
      },
      onMessage: (look: FirstLook) => work.firstLook(look)
    }
  )
  return { ...run, dataVersion: table.dataVersion, topics: table.topics }
}
