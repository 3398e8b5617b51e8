import type { cli as en } from '../en/cli.ts'
import type { Texts } from '../sameKeys.ts'

export const cli: Texts<typeof en> = {}
