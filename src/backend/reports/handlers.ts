import type { reportsApi } from '#shared/api/reports.ts'
import type { Handlers } from '../context.ts'
import { startReport } from './job.ts'

export const reportsHandlers: Handlers<typeof reportsApi> = {
  'reports.start': async (input, context) => ({ jobId: startReport(input, context) })
}
