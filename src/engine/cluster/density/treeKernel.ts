import type { Crew } from '#engine/kernels/crew.ts'
import { leavesInPiece } from '#engine/kernels/dbscanPasses.ts'
import type { KernelMemory, Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Progress } from '#engine/progress.ts'
import type { KdTree } from '#engine/spatial/kdTree.ts'
import { layColumns } from './layColumns.ts'
import { treeJoin } from './treeDbscan.ts'

/**
 * The steps of treeDbscan.ts with the same answer: cores and borders by kernels, by leaves on all threads of the crew;
 * joining, which spares itself most comparisons, stays.
 */
interface Found {
  readonly core: Uint8Array
  readonly clusters: Int32Array
}

interface TreeInMemory {
  /** The record that kernels/assembly/dbscanTree.ts calls `Tree`. */
  readonly at: Pointer
  readonly core: Pointer
  readonly nearest: Pointer
}

const recordBytes = 64

const treeInMemory = (memory: KernelMemory, tree: KdTree, eps: number, minPoints: number): TreeInMemory => {
  const { x, starts, ends, boxes, firstLeaf } = tree
  const { n, d } = x
  const at = memory.alloc(recordBytes)
  const columns = layColumns(memory, x)
  const [startsAt, endsAt] = [memory.alloc(starts.length * 4), memory.alloc(ends.length * 4)]
  memory.int32(startsAt, starts.length).set(starts)
  memory.int32(endsAt, ends.length).set(ends)
  const boxesAt = memory.alloc(boxes.length * 8)
  memory.float64(boxesAt, boxes.length).set(boxes)
  const core = memory.alloc(n)
  const nearest = memory.alloc(n * 4)
  memory.float64(at, 1)[0] = eps * eps
  // More than all rows need not be counted, and might not fit.
  const enough = Math.min(minPoints, n + 1)
  const fields = [columns, n * 8, d, firstLeaf, startsAt, endsAt, boxesAt, enough, core, nearest]
  memory.int32(at + 8, fields.length).set(fields)
  return { at, core, nearest }
}

/** Room beside the list of leaves for the nodes yet to be visited. */
const stackBytes = 256

export function* treeKernel(crew: Crew, tree: KdTree, eps: number, minPoints: number): Generator<Progress, Found> {
  const { memory } = crew
  const { n } = tree.x
  const mark = memory.mark()
  try {
    const placed = treeInMemory(memory, tree, eps, minPoints)
    const leaves = tree.starts.length - tree.firstLeaf
    const listBytes = leaves * 4 + stackBytes
    const list = memory.alloc(listBytes * crew.threads)
    const args = [placed.at, tree.firstLeaf, leaves, list, listBytes]
    const pieces = Math.ceil(leaves / leavesInPiece)
    yield* crew.each('cores', 'dbscanTreeCores', args, pieces)
    const core = memory.uint8(placed.core, n).slice()
    const clusterOf = yield* treeJoin(tree, core, eps)
    yield* crew.each('borders', 'dbscanTreeBorders', args, pieces)
    const nearest = memory.int32(placed.nearest, n)
    const clusters = new Int32Array(n)
    for (let p = 0; p < n; p++) {
      const row = core[p] === 1 ? p : nearest[p]
      clusters[p] = row < 0 ? -1 : clusterOf[row]
    }
    return { core, clusters }
  } finally {
    memory.release(mark)
  }
}
