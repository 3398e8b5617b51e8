import type { segments as en } from '../en/segments.ts'
import type { Texts } from '../sameKeys.ts'

export const segments: Texts<typeof en> = {}
