import type { features as en } from '../en/features.ts'
import type { Texts } from '../sameKeys.ts'

export const features: Texts<typeof en> = {}
