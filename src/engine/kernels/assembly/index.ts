// One line a kernel: what is exported here can be called from a pass.
export { bestMatching } from './bestMatching'
export { columnSums } from './columnSums'
export { dbscanBorders, dbscanBoxes, dbscanCoreRows, dbscanCores, dbscanJoin } from './dbscan'
export { dbscanTreeBorders, dbscanTreeCores } from './dbscanTree'
export { mixtureLabels, mixtureScratch, mixtureSums } from './mixture'
export { wardNearest } from './ward'
