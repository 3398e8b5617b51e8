import { bestMatchingPass } from './bestMatchingPass.ts'
import { columnSumsPass } from './columnSumsPass.ts'
import {
  dbscanBordersPass,
  dbscanBoxesPass,
  dbscanCoresPass,
  dbscanTreeBordersPass,
  dbscanTreeCoresPass
} from './dbscanPasses.ts'
import { mixtureLabelsPass, mixtureSumsPass } from './mixturePasses.ts'
import type { Passes } from './pass.ts'
import { wardNearestPass } from './wardNearestPass.ts'

/** Every pass by its name. Threads tell each other a pass by its place in this list. */
export const passes = {
  bestMatching: bestMatchingPass,
  columnSums: columnSumsPass,
  dbscanBorders: dbscanBordersPass,
  dbscanBoxes: dbscanBoxesPass,
  dbscanCores: dbscanCoresPass,
  dbscanTreeBorders: dbscanTreeBordersPass,
  dbscanTreeCores: dbscanTreeCoresPass,
  mixtureLabels: mixtureLabelsPass,
  mixtureSums: mixtureSumsPass,
  wardNearest: wardNearestPass
} as const satisfies Passes

export type PassName = keyof typeof passes
