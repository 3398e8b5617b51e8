import type { features as en } from '../en/features.ts'
import type { Texts } from '../texts.ts'

export const features: Texts<typeof en> = {}
