import type { selectionApi } from '#shared/api/selection.ts'
import { TesseraError } from '#shared/errors.ts'
import { isRule, type Selection } from '#shared/model/selection.ts'
import type { Context, Handlers } from '../context.ts'
import { againstTheRest, findSelected } from './find.ts'
import { forgetSelection, keepSelection } from './kept.ts'
import { keptInRun } from './keptInRun.ts'
import { type SelectFrom, selectFrom } from './selectFrom.ts'
import { selectRows } from './selectRows.ts'

const fromRun = (runId: number, selection: Selection | null, { session, pool }: Context): Promise<SelectFrom> =>
  selectFrom(session.store(), runId, selection, pool)

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
    await session.store().write('update', (db) => forgetSelection(db, id))
    emit({ type: 'changed', what: 'kept' })
    return null
  }
}
