import { columnSumsPass } from './columnSumsPass.ts'
import type { Passes } from './pass.ts'

/** Every pass by its name. Threads tell each other a pass by its place in this list. */
export const passes = {
  columnSums: columnSumsPass
} as const satisfies Passes

export type PassName = keyof typeof passes
