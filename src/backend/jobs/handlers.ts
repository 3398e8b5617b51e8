import type { jobsApi } from '#shared/api/jobs.ts'
import type { Handlers } from '../context.ts'

export const jobsHandlers: Handlers<typeof jobsApi> = {
  'jobs.list': async (_, { jobs }) => jobs.list(),
  'jobs.cancel': async ({ id }, { jobs }) => {
    jobs.cancel(id)
    return null
  }
}
