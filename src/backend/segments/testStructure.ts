import { structureTest } from '#engine/choose/structureTest.ts'
import type { Structure as Found } from '#engine/choose/types.ts'
import type { Structure } from '#shared/api/segments.ts'
import { noteOf } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Basis } from './prepareBasis.ts'
import type { Tools } from './ways/way.ts'

/** Are there natural groups at all? */
export const testStructure = ({ matrix }: Basis, { seed }: Pick<Tools, 'seed'>): Generator<TaskProgress, Found> =>
  structureTest(matrix, { seed })

/** The verdict as windows and reports get it. */
export const structureView = ({ natural, reason, evidence, looked }: Found): Structure => ({
  natural,
  reason: noteOf(reason.code, reason.params),
  evidence: [...evidence],
  customers: looked
})
