import type { jobs as en } from '../en/jobs.ts'
import type { Texts } from '../texts.ts'

export const jobs: Texts<typeof en> = {}
