// One line a kernel: what is exported here can be called from a pass.
export { columnSums } from './columnSums'
export { wardNearest } from './ward'
