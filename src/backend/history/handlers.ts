import type { historyApi } from '#shared/api/history.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Handlers } from '../context.ts'
import { readDraft } from '../segments/draft.ts'
import { readHistory, writeHistory } from './choices.ts'

export const historyHandlers: Handlers<typeof historyApi> = {
  'history.list': async (_, { session }) => readHistory(session.store().reader),
  'history.go': async ({ position }, { session, emit }) => {
    await session.store().write('update', (db) => {
      const { choices } = readHistory(db)
      if (position >= choices.length) throw new TesseraError('badRequest', { detail: `no choice ${position}` })
      writeHistory(db, { choices, position })
    })
    emit({ type: 'changed', what: 'draft' })
    return readDraft(session.store().reader)
  }
}
