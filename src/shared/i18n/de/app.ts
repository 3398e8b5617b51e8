import type { app as en } from '../en/app.ts'
import type { Texts } from '../texts.ts'

export const app: Texts<typeof en> = {}
