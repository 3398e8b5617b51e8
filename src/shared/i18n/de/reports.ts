import type { reports as en } from '../en/reports.ts'
import type { Texts } from '../sameKeys.ts'

export const reports: Texts<typeof en> = {}
