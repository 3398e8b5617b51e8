// One line a kernel: what is exported here can be called from a pass.
export { columnSums } from './columnSums'
export { mixtureLabels, mixtureScratch, mixtureSums } from './mixture'
export { wardNearest } from './ward'
