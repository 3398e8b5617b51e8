import { task } from '../jobs/task.ts'
import { type OrderedInput, whoOrdered } from './whoOrdered.ts'

export const selectionTasks = {
  'selection.ordered': task<OrderedInput, Uint8Array>(function* ({ path, ...about }, { openReader }) {
    return yield* whoOrdered(openReader(path), about)
  })
} as const
