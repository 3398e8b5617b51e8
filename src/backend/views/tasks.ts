import type { Agreement, Calendar, Silhouettes } from '#shared/api/views.ts'
import { task } from '../jobs/task.ts'
import { viewRun } from '../segments/runs.ts'
import { readSnapshot } from '../segments/snapshot.ts'
import { agreementOf } from './agreementOf.ts'
import { type EmbeddedRun, embedRun } from './embedRun.ts'
import { type CalendarInput, readCalendar } from './readCalendar.ts'
import { silhouettesOf } from './silhouettesOf.ts'

export interface OfRun {
  readonly path: string
  readonly runId: number
}

export const viewTasks = {
  'views.embed': task<OfRun, EmbeddedRun>(({ path, runId }, { openReader, emit }) =>
    embedRun(openReader(path), runId, emit)
  ),
  'views.silhouettes': task<OfRun, Silhouettes | null>(({ path, runId }, { openReader }) => {
    const db = openReader(path)
    return silhouettesOf(readSnapshot(db, runId), viewRun(db, runId))
  }),
  'views.calendar': task<CalendarInput, Calendar | null>(({ path, ...about }, { openReader }) =>
    readCalendar(openReader(path), about)
  ),
  'views.agreement': task<{ path: string; runs: readonly number[] }, Agreement>(({ path, runs }, { openReader }) => {
    const db = openReader(path)
    return agreementOf(runs.map((id) => ({ id, members: readSnapshot(db, id) })))
  })
} as const
