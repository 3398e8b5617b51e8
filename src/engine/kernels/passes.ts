import { columnSumsPass } from './columnSumsPass.ts'
import type { Passes } from './pass.ts'
import { wardNearestPass } from './wardNearestPass.ts'

/** Every pass by its name. Threads tell each other a pass by its place in this list. */
export const passes = {
  columnSums: columnSumsPass,
  wardNearest: wardNearestPass
} as const satisfies Passes

export type PassName = keyof typeof passes
