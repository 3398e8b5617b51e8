import { bestMatchingPass } from './bestMatchingPass.ts'
import { covariancePass } from './covariance/covariancePass.ts'
import {
  dbscanBordersPass,
  dbscanBoxesPass,
  dbscanColumnsPass,
  dbscanCoresPass,
  dbscanJoinPass,
  dbscanKeysPass,
  dbscanTreeBordersPass,
  dbscanTreeCoresPass
} from './dbscanPasses.ts'
import { kmeansBootstrap, kmeansDrawWeights } from './kmeans/bootstrapPass.ts'
import { kmeansAssign, kmeansInertia, kmeansLanes, kmeansRanges } from './kmeans/passes.ts'
import { kmeansStart, kmeansSwap } from './kmeans/searchPasses.ts'
import { mixtureLabelsPass, mixtureSumsPass } from './mixturePasses.ts'
import type { Passes } from './pass.ts'
import { silhouetteDistances } from './silhouette/distancePass.ts'
import { wardNearestPass } from './wardNearestPass.ts'

/** Every pass by its name. Threads tell each other a pass by its place in this list. */
export const passes = {
  bestMatching: bestMatchingPass,
  covariance: covariancePass,
  kmeansAssign,
  kmeansBootstrap,
  kmeansDrawWeights,
  kmeansInertia,
  kmeansLanes,
  kmeansRanges,
  kmeansStart,
  kmeansSwap,
  dbscanBorders: dbscanBordersPass,
  dbscanBoxes: dbscanBoxesPass,
  dbscanColumns: dbscanColumnsPass,
  dbscanCores: dbscanCoresPass,
  dbscanJoin: dbscanJoinPass,
  dbscanKeys: dbscanKeysPass,
  dbscanTreeBorders: dbscanTreeBordersPass,
  dbscanTreeCores: dbscanTreeCoresPass,
  mixtureLabels: mixtureLabelsPass,
  mixtureSums: mixtureSumsPass,
  silhouetteDistances,
  wardNearest: wardNearestPass
} as const satisfies Passes

export type PassName = keyof typeof passes
