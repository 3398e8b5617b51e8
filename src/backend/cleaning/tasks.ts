import type { Output } from '#shared/api/contract.ts'
import { task } from '../jobs/task.ts'
import { proposeSteps } from './proposeSteps.ts'
import { type CleanChoices, readCleanTable } from './readCleanTable.ts'

export interface ReviewInput extends CleanChoices {
  /** The project's file. */
  readonly path: string
}

export const cleaningTasks = {
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
