import type { Recipe } from '#shared/model/recipe.ts'
import type { Context } from '../context.ts'
import { saveRun } from './saveRun.ts'
import { segmentation, stepsOf } from './segmentation.ts'

/** Starts a segmentation of the open project; answers the job's id. Nothing is written before all is there. */
export function startSegmentation(recipe: Recipe, { jobs, session, emit }: Context): string {
  const store = session.store()
  return jobs.start('segments.start', stepsOf(recipe), async (job) => {
    const run = await segmentation(store.path, recipe, job)
    job.step('save')
    const runId = await store.write('segments.start', (db) => saveRun(db, recipe, run, Date.now()), job.signal)
    emit({ type: 'changed', what: 'runs' })
    return { runId }
  })
}
