import type { segmentsApi } from '#shared/api/segments.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Context, Handlers } from '../context.ts'
import { readHistory, withChoice, writeHistory } from '../history/choices.ts'
import { chooseForSegment } from './choices.ts'
import type { Memberships } from './compareRuns.ts'
import { pageOfCustomers } from './customers.ts'
import { readDraft } from './draft.ts'
import { startSegmentation } from './job.ts'
import { peopleOf } from './people.ts'
import { listRuns, pinRun, viewRun } from './runs.ts'
import { snapshotOf } from './snapshot.ts'

async function choose(
  segment: Parameters<typeof chooseForSegment>[1],
  column: 'name' | 'colour' | 'sentence',
  value: string | null,
  { session, emit }: Context
): Promise<null> {
  await session.store().write('update', (db) => chooseForSegment(db, segment, column, value))
  emit({ type: 'changed', what: 'runs' })
  return null
}

export const segmentsHandlers: Handlers<typeof segmentsApi> = {
  'segments.start': async ({ recipe }, context) => ({ jobId: startSegmentation(recipe, context) }),
  'segments.draft': async (_, { session }) => readDraft(session.store().reader),
  'segments.saveDraft': async ({ recipe }, { session }) => {
    await session.store().write('update', (db) => {
      writeHistory(db, withChoice(readHistory(db), readDraft(db), recipe, Date.now()))
    })
    return null
  },
  'segments.runs': async (_, { session }) => listRuns(session.store().reader),
  'segments.pin': async ({ runId, pinned }, { session, emit }) => {
    await session.store().write('update', (db) => pinRun(db, runId, pinned))
    emit({ type: 'changed', what: 'runs' })
    return null
  },
  'segments.view': async ({ runId }, { session }) => viewRun(session.store().reader, runId),
  'segments.customers': pageOfCustomers,
  'segments.compare': ({ a, b }, { session, pool }) => {
    const store = session.store()
    // Copies: what a task is given is handed over, and the snapshot stays here.
    const memberships = (runId: number): Memberships => {
      const { ids, segments } = snapshotOf(store, runId)
      return { ids: ids.slice(), segments: segments.slice() }
    }
    return pool.run('segments.compareRuns', { a: memberships(a), b: memberships(b) })
  },
  'segments.people': peopleOf,
  'segments.apart': ({ runId, a, b }, { session, pool }) => {
    const store = session.store()
    const { segmentList } = viewRun(store.reader, runId)
    if (!segmentList[a] || (b !== null && !segmentList[b]) || a === b) throw new TesseraError('noSuchSegment')
    return pool.run('segments.apart', { path: store.path, runId, a, b })
  },
  'segments.rename': ({ name, ...segment }, context) => choose(segment, 'name', name, context),
  'segments.recolour': ({ colour, ...segment }, context) => choose(segment, 'colour', colour, context),
  'segments.reword': ({ sentence, ...segment }, context) => choose(segment, 'sentence', sentence, context)
}
