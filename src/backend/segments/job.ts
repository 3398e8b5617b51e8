import type { Database } from 'better-sqlite3'
import type { Recipe } from '#shared/model/recipe.ts'
import type { Context } from '../context.ts'
import { carriedChoices, keepChoices } from './carryChoices.ts'
import { saveRun } from './saveRun.ts'
import { segmentation, stepsOf } from './segmentation.ts'

/** Starts a segmentation of the open project; answers the job's id. Nothing is written before all is there. */
export function startSegmentation(recipe: Recipe, { jobs, session, pool, emit }: Context): string {
  const store = session.store()
  return jobs.start('segments.start', stepsOf(recipe), async (job) => {
    const run = await segmentation(store.path, recipe, job)
    job.step('save')
    const { customer, segment } = run.columns
    const choices = await carriedChoices(store, pool, { ids: customer as Int32Array, segments: segment as Uint8Array })
    const save = (db: Database): number => {
      const id = saveRun(db, recipe, run, Date.now())
      keepChoices(db, id, choices)
      return id
    }
    const runId = await store.write('segments.start', save, job.signal)
    emit({ type: 'changed', what: 'runs' })
    return { runId }
  })
}
