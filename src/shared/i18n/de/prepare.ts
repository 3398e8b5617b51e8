import type { prepare as en } from '../en/prepare.ts'
import type { Texts } from '../sameKeys.ts'

export const prepare: Texts<typeof en> = {}
