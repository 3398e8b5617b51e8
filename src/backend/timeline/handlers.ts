import type { timelineApi } from '#shared/api/timeline.ts'
import type { Handlers } from '../context.ts'
import { timelineOf } from './timelineOf.ts'

export const timelineHandlers: Handlers<typeof timelineApi> = {
  'timeline.view': async ({ runId }, { session, pool }) => timelineOf(session.store(), runId, pool)
}
