import type { notes as en } from '../en/notes.ts'
import type { Texts } from '../texts.ts'

export const notes: Texts<typeof en> = {}
