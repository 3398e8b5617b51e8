import type { names as en } from '../en/names.ts'
import type { Texts } from '../texts.ts'

export const names: Texts<typeof en> = {}
