import type { sourcesApi } from '#shared/api/sources.ts'
import type { Handlers } from '../context.ts'
import { readConnections } from './readConnections.ts'

export const sourcesHandlers: Handlers<typeof sourcesApi> = {
  'sources.connections': (_, { session, pool }) => readConnections(session.store(), pool)
}
