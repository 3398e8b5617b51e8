import type { imports as en } from '../en/imports.ts'
import type { Texts } from '../sameKeys.ts'

export const imports: Texts<typeof en> = {}
