import type { explore as en } from '../en/explore.ts'
import type { Texts } from '../sameKeys.ts'

export const explore: Texts<typeof en> = {}
