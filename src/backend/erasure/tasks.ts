import { task } from '../jobs/task.ts'

export const erasureTasks = {
  /** Writes a project anew, so that nothing of what was deleted is left in it: seconds where it is large. */
  'erasure.compact': task<{ readonly path: string }, null>(function* ({ path }, { compact }) {
    yield { phase: 'compact', done: 0, total: 0 }
    compact(path)
    return null
  })
}
