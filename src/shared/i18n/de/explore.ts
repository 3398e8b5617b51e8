import type { explore as en } from '../en/explore.ts'
import type { Texts } from '../texts.ts'

export const explore: Texts<typeof en> = {}
