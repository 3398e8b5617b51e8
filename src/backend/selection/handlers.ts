import type { selectionApi } from '#shared/api/selection.ts'
import { TesseraError } from '#shared/errors.ts'
import { isRule, type Selection } from '#shared/model/selection.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import { againstTheRest, findSelected } from './find.ts'
import { forgetSelection, keepAgain, keepSelection } from './kept.ts'
import { keptInRun } from './keptInRun.ts'
import { type SelectFrom, selectFrom } from './selectFrom.ts'
import { selectRows } from './selectRows.ts'

const fromRun = (runId: number, selection: Selection | null, { session, pool }: Context): Promise<SelectFrom> =>
  selectFrom(session.store(), runId, selection, pool)

/** What was forgotten last in a project, until it is closed. */
const forgotten = new WeakMap<
  Store,
  { readonly row: NonNullable<ReturnType<typeof forgetSelection>>; readonly dataVersion: number }
>()

export const selectionHandlers: Handlers<typeof selectionApi> = {
  'selection.find': async ({ runId, selection }, context) =>
    findSelected(await fromRun(runId, selection, context), selection),
  'selection.against': async ({ runId, selection }, context) =>
    againstTheRest(await fromRun(runId, selection, context), selection),
  'selection.kept': async ({ runId }, context) => keptInRun(await fromRun(runId, null, context)),
  'selection.keep': async ({ runId, selection, name, keeps }, context) => {
    const from = await fromRun(runId, selection, context)
    if (keeps === 'rule' && !isRule(selection)) throw new TesseraError('badRequest', { detail: selection.kind })
    const selected = selectRows(from, selection)
    const what = {
      name,
      rule: keeps === 'rule' ? selection : null,
      customers: keeps === 'rule' ? null : from.snapshot.ids.filter((_, row) => selected[row] === 1)
    }
    const id = await from.store.write('update', (db) => keepSelection(db, what, Date.now()))
    context.emit({ type: 'changed', what: 'kept' })
    return { id }
  },
  'selection.forget': async ({ id }, { session, emit }) => {
    const store = session.store()
    const row = await store.write('update', (db) => forgetSelection(db, id))
    if (row) forgotten.set(store, { row, dataVersion: readDataVersion(store.reader) })
    emit({ type: 'changed', what: 'kept' })
    return null
  },
  'selection.bringBack': async ({ id }, { session, emit }) => {
    const store = session.store()
    const last = forgotten.get(store)
    // Who was erased or joined since would come back with the group.
    if (last?.row.id !== id || last.dataVersion !== readDataVersion(store.reader)) throw new TesseraError('noSuchGroup')
    await store.write('update', (db) => keepAgain(db, last.row))
    forgotten.delete(store)
    emit({ type: 'changed', what: 'kept' })
    return null
  }
}
