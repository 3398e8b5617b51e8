import type { Progress } from '#engine/progress.ts'
import { apartFromNode, type KdTree, nodesApart } from '#engine/spatial/kdTree.ts'
import { rowsApartWithin } from '#engine/spatial/rowsApart.ts'
import { countWithin } from '#engine/spatial/withinRadius.ts'
import { lookForCore, type NearestCore } from './nearestCore.ts'
import { find, join, singles } from './unionFind.ts'

/**
 * The three steps of DBSCAN on a k-d tree, for more columns than a grid can serve: core rows by counts that stop at
 * `minPoints`; core rows joined leaf by leaf, without a look at what is one cluster already; the other rows to the
 * nearest core row. O(n log n) for few columns, towards O(n^2 d) for many or a large eps.
 */
const rowsBetween = 512

export function* treeCores(tree: KdTree, eps: number, minPoints: number): Generator<Progress, Uint8Array> {
  const { n } = tree.x
  const core = new Uint8Array(n)
  for (let p = 0; p < n; p++) {
    if (p % rowsBetween === 0) yield { phase: 'cores', done: p, total: n }
    if (countWithin(tree, p, eps * eps, minPoints) >= minPoints) core[p] = 1
  }
  return core
}

interface Joining {
  readonly tree: KdTree
  readonly core: Uint8Array
  readonly square: number
  readonly parents: Int32Array
  /** A core row of each node whose core rows are known to be one cluster; `none` or `mixed` elsewhere. */
  readonly whole: Int32Array
}

const none = -1
const mixed = -2

/** Learns anew which nodes are one cluster; what was one remains so. O(n). */
const refresh = ({ tree, core, parents, whole }: Joining): void => {
  const { starts, ends, firstLeaf } = tree
  for (let t = starts.length - 1; t >= 0; t--) {
    if (t >= firstLeaf) {
      whole[t] = none
      for (let p = starts[t]; p < ends[t] && whole[t] !== mixed; p++) {
        if (core[p] === 0) continue
        const root = find(parents, p)
        if (whole[t] === none) whole[t] = root
        else if (whole[t] !== root) whole[t] = mixed
      }
    } else {
      const [left, right] = [whole[2 * t + 1], whole[2 * t + 2]]
      if (left === none || left === right) whole[t] = right
      else whole[t] = right === none ? left : mixed
    }
  }
}

const joined = ({ parents, whole }: Joining, s: number, t: number): boolean =>
  whole[s] >= 0 && whole[t] >= 0 && find(parents, whole[s]) === find(parents, whole[t])

const joinLeaves = ({ tree, core, square, parents }: Joining, s: number, t: number): void => {
  const { x, starts, ends } = tree
  for (let p = starts[s]; p < ends[s]; p++) {
    if (core[p] === 0 || apartFromNode(tree, p, t) > square) continue
    for (let q = starts[t]; q < ends[t]; q++) {
      if (core[q] === 1 && find(parents, p) !== find(parents, q) && rowsApartWithin(x, p, q, square) <= square)
        join(parents, p, q)
    }
  }
}

/** Joins a leaf with every later one within reach, the nearest halves first. */
const joinLeaf = (joining: Joining, leaf: number): void => {
  const { tree, square, whole } = joining
  const { ends, firstLeaf } = tree
  const waiting = [0]
  for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
    if (whole[t] === none || ends[t] <= tree.starts[leaf] || joined(joining, leaf, t)) continue
    if (nodesApart(tree, leaf, t) > square) continue
    if (t >= firstLeaf) {
      joinLeaves(joining, leaf, t)
      continue
    }
    const [left, right] = [2 * t + 1, 2 * t + 2]
    const leftFirst = nodesApart(tree, leaf, left) <= nodesApart(tree, leaf, right)
    waiting.push(leftFirst ? right : left, leftFirst ? left : right)
  }
}

const rounds = 32

/** For each row the least row of its cluster, where it is core. */
export function* treeJoin(tree: KdTree, core: Uint8Array, eps: number): Generator<Progress, Int32Array> {
  const { starts, firstLeaf } = tree
  const parents = singles(tree.x.n)
  const whole = new Int32Array(starts.length)
  const joining: Joining = { tree, core, square: eps * eps, parents, whole }
  for (let leaf = firstLeaf; leaf < starts.length; leaf++) joinLeaves(joining, leaf, leaf)
  const between = Math.ceil((starts.length - firstLeaf) / rounds)
  for (let leaf = firstLeaf; leaf < starts.length; leaf++) {
    if ((leaf - firstLeaf) % between === 0) refresh(joining)
    if ((leaf - firstLeaf) % 64 === 0) yield { phase: 'join', done: starts[leaf], total: tree.x.n }
    if (whole[leaf] !== none) joinLeaf(joining, leaf)
  }
  for (let p = 0; p < parents.length; p++) parents[p] = find(parents, p)
  return parents
}

const findNearest = (tree: KdTree, core: Uint8Array, p: number, square: number): NearestCore => {
  const { x, starts, ends, firstLeaf } = tree
  const nearest = { row: -1, square }
  const waiting = [0]
  for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
    if (apartFromNode(tree, p, t) > nearest.square) continue
    if (t >= firstLeaf) {
      lookForCore(x, core, p, starts[t], ends[t], nearest)
      continue
    }
    const [left, right] = [2 * t + 1, 2 * t + 2]
    const leftFirst = apartFromNode(tree, p, left) <= apartFromNode(tree, p, right)
    waiting.push(leftFirst ? right : left, leftFirst ? left : right)
  }
  return nearest
}

/** The cluster of every row: core rows their own, others that of the nearest core row within eps, or -1. */
export function* treeBorders(
  tree: KdTree,
  core: Uint8Array,
  clusterOf: Int32Array,
  eps: number
): Generator<Progress, Int32Array> {
  const { n } = tree.x
  const clusters = new Int32Array(n)
  for (let p = 0; p < n; p++) {
    if (p % rowsBetween === 0) yield { phase: 'borders', done: p, total: n }
    const row = core[p] === 1 ? p : findNearest(tree, core, p, eps * eps).row
    clusters[p] = row < 0 ? -1 : clusterOf[row]
  }
  return clusters
}
