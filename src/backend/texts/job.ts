import type { Context } from '../context.ts'
import type { Step } from '../jobs/jobs.ts'
import type { TopicsInput } from './findTopics.ts'
import { saveTopics } from './saveTopics.ts'

const steps: readonly Step[] = [
  { name: 'findTopics', weight: 9 },
  { name: 'saveTopics', weight: 1 }
]

/** Starts a search for topics in the open project's reviews; answers the job's id. */
export function startTopics(only: TopicsInput['only'], { jobs, session, emit }: Context): string {
  const store = session.store()
  return jobs.start('texts.findTopics', steps, async (job) => {
    for (;;) {
      job.step('findTopics')
      const found = await job.compute('texts.findTopics', { path: store.path, only })
      job.step('saveTopics')
      const saved = await store.write(
        'texts.findTopics',
        (db) => saveTopics(db, found, only !== null, Date.now(), job.signal),
        job.signal
      )
      // Reviews came or went meanwhile: once more, with them.
      if (!saved) continue
      emit({ type: 'changed', what: 'topics' })
      return { topics: found.searches.reduce((sum, { topics }) => sum + topics.length, 0) }
    }
  })
}
