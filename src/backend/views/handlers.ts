import type { viewsApi } from '#shared/api/views.ts'
import { momentFromText } from '#shared/model/moment.ts'
import type { Handlers } from '../context.ts'
import { listRuns, viewRun } from '../segments/runs.ts'
import { readSnapshot, snapshotOf } from '../segments/snapshot.ts'
import { startEmbedding } from './embed.ts'
import { pointsOf } from './points.ts'
import { profilesOf } from './profilesOf.ts'

/** More cannot be told apart side by side. */
const mostRuns = 12

export const viewsHandlers: Handlers<typeof viewsApi> = {
  'views.points': async ({ runId, along }, { session }) => {
    const { reader } = session.store()
    const { recipe } = viewRun(reader, runId)
    // The map of neighbours may have come to the run since it was read.
    const snapshot = along.is === 'neighbours' ? readSnapshot(reader, runId) : snapshotOf(session.store(), runId)
    return pointsOf(snapshot, along, recipe.seed, reader)
  },
  'views.embed': async ({ runId }, context) => ({ jobId: startEmbedding(runId, context) }),
  'views.profiles': async ({ runId, rows }, { session }) => {
    const store = session.store()
    return profilesOf(snapshotOf(store, runId), viewRun(store.reader, runId), rows)
  },
  'views.silhouettes': async ({ runId }, { session, pool }) => {
    const { path, reader } = session.store()
    viewRun(reader, runId)
    return pool.run('views.silhouettes', { path, runId })
  },
  'views.calendar': async ({ runId, of }, { session, pool }) => {
    const store = session.store()
    const { asOf, recipe } = viewRun(store.reader, runId)
    if (asOf === null) return null
    const { ids, segments } = snapshotOf(store, runId)
    const whose =
      of.is === 'rows'
        ? Int32Array.from(of.rows.filter((row) => row < ids.length).map((row) => ids[row]!))
        : ids.filter((_, row) => of.is === 'everyone' || segments[row] === of.segment)
    return pool.run('views.calendar', {
      path: store.path,
      ids: whose,
      asOf: momentFromText(asOf),
      recipe: { cleaning: recipe.cleaning, returns: recipe.returns }
    })
  },
  'views.agreement': async (_, { session, pool }) => {
    const { path, reader } = session.store()
    const runs = listRuns(reader)
      .slice(0, mostRuns)
      .map(({ id }) => id)
    return pool.run('views.agreement', { path, runs })
  }
}
