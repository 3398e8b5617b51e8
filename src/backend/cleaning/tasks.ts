import type { Input, Output } from '#shared/api/contract.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import { readMoment } from '../features/moment.ts'
import { task } from '../jobs/task.ts'
import { cleanLines } from './cleanLines.ts'
import { proposeSteps } from './proposeSteps.ts'
import { type CleanChoices, readCleanTable } from './readCleanTable.ts'
import { setAgainstPurchases } from './setAgainstPurchases.ts'

export interface ReviewInput extends CleanChoices {
  /** The project's file. */
  readonly path: string
}

export type ReturnsInput = Input<'cleaning.returns'> & { readonly path: string }

export const cleaningTasks = {
  'cleaning.returns': task<ReturnsInput, Output<'cleaning.returns'>>(function* (
    { path, asOf, cleaning },
    { openReader }
  ) {
    const db = openReader(path)
    db.exec('BEGIN')
    yield* cleanLines(db, cleaning)
    const moment = readMoment(db, { asOf })
    if (!moment) return null
    const { returns, gone, unmatched, taken } = yield* setAgainstPurchases(db, moment.asOf)
    const amount = [...taken.values()].reduce((sum, one) => sum + one, 0)
    return {
      matched: { rows: returns, amount: fromStoredMoney(amount) },
      unmatched: { rows: unmatched.returns, amount: fromStoredMoney(unmatched.amount) },
      gone
    }
  }),
  'cleaning.review': task<ReviewInput, Output<'cleaning.review'>>(function* ({ path, ...choices }, { openReader }) {
    const db = openReader(path)
    const { table, changed } = yield* readCleanTable(db, choices)
    const effects = choices.cleaning.map((_, step): Output<'cleaning.review'>['effects'][number] => {
      const lines = table.lines.cleaned.find((one) => one.step === step)
      if (lines) return { n: lines.rows, of: 'rows' }
      const values = changed.find((one) => one.step === step)
      return values ? { n: values.customers, of: 'customers' } : null
    })
    return { effects, proposals: yield* proposeSteps(db, table, choices.cleaning) }
  })
} as const
