import type { Progress } from '#engine/progress.ts'
import { apartFromNode, type KdTree } from '#engine/spatial/kdTree.ts'
import { rowsApartWithin } from '#engine/spatial/rowsApart.ts'
import { emptyTree, type SpanningTree } from './spanningTree.ts'
import { find, join, singles } from './unionFind.ts'

/**
 * The spanning tree by Borůvka's algorithm (1926) on a k-d tree, after March, Ram & Gray, "Fast Euclidean minimum
 * spanning tree" (2010) and McInnes & Healy, "Accelerated hierarchical density clustering" (2017): each round joins
 * every component with the nearest row outside it. A row is searched for only if it may be nearer than what its
 * component has found: what it found before remains a lower bound, for components only grow. Nodes that lie in the
 * component, or whose rows all have too large a core distance, are passed over.
 *
 * Of equally near rows any will do: whichever edges are taken, no cycle can arise from joining in turn, and the rows
 * connected below any height are the same. About O(n log n) a round for few columns, at most log2 n rounds.
 */
interface Search {
  readonly tree: KdTree
  readonly core: Float64Array
  /** Component of each row, and of each node where all its rows are of one (else -1). */
  readonly component: Int32Array
  readonly nodeComponent: Int32Array
  readonly nodeCore: Float64Array
  /** No row outside its component is nearer to a row than this; `partner` is as near as this, or -1. */
  readonly bound: Float64Array
  readonly partner: Int32Array
  /** For each component: how near the nearest row outside is, and the row inside that is nearest to it. */
  readonly best: Float64Array
  readonly bestRow: Int32Array
}

const leastCores = ({ starts, ends, firstLeaf }: KdTree, core: Float64Array): Float64Array => {
  const least = new Float64Array(starts.length).fill(Number.POSITIVE_INFINITY)
  for (let t = starts.length - 1; t >= 0; t--) {
    if (t < firstLeaf) least[t] = Math.min(least[2 * t + 1], least[2 * t + 2])
    else for (let p = starts[t]; p < ends[t]; p++) least[t] = Math.min(least[t], core[p])
  }
  return least
}

const refresh = ({ tree, component, nodeComponent }: Search, parents: Int32Array): void => {
  const { starts, ends, firstLeaf } = tree
  for (let p = 0; p < component.length; p++) component[p] = find(parents, p)
  for (let t = starts.length - 1; t >= 0; t--) {
    if (t < firstLeaf) {
      const [left, right] = [nodeComponent[2 * t + 1], nodeComponent[2 * t + 2]]
      nodeComponent[t] = left === right ? left : -1
    } else {
      nodeComponent[t] = component[starts[t]]
      for (let p = starts[t]; p < ends[t]; p++) if (component[p] !== nodeComponent[t]) nodeComponent[t] = -1
    }
  }
}

/** Nodes yet to be visited and how far they are; a tree is never deeper than this. */
const deepest = 64
const stack = new Int32Array(deepest)
const stackSquares = new Float64Array(deepest)

/** The nearest row outside the component of `p`, if nearer than `limit`. */
const searchFrom = (search: Search, p: number, limit: number): void => {
  const { tree, core, component, nodeComponent, nodeCore, bound, partner } = search
  const { x, starts, ends, firstLeaf } = tree
  const own = component[p]
  let [least, nearest, waiting] = [limit, -1, 0]
  stack[waiting] = 0
  stackSquares[waiting++] = 0
  while (waiting > 0) {
    const t = stack[--waiting]
    if (nodeComponent[t] === own || stackSquares[waiting] >= least || nodeCore[t] >= least) continue
    if (t >= firstLeaf) {
      for (let q = starts[t]; q < ends[t]; q++) {
        if (component[q] === own || core[q] >= least) continue
        const square = Math.max(rowsApartWithin(x, p, q, least), core[p], core[q])
        if (square < least) [least, nearest] = [square, q]
      }
      continue
    }
    const [left, right] = [2 * t + 1, 2 * t + 2]
    const [toLeft, toRight] = [apartFromNode(tree, p, left), apartFromNode(tree, p, right)]
    const nearLeft = toLeft <= toRight
    stack[waiting] = nearLeft ? right : left
    stackSquares[waiting++] = Math.max(toLeft, toRight)
    stack[waiting] = nearLeft ? left : right
    stackSquares[waiting++] = Math.min(toLeft, toRight)
  }
  bound[p] = least
  partner[p] = nearest
}

const offer = ({ component, bound, best, bestRow }: Search, p: number): void => {
  const own = component[p]
  if (bound[p] >= best[own]) return
  best[own] = bound[p]
  bestRow[own] = p
}

/** What rows found in earlier rounds and still lies outside: a good start. */
const recall = (search: Search): void => {
  const { component, partner, best } = search
  best.fill(Number.POSITIVE_INFINITY)
  for (let p = 0; p < component.length; p++) {
    if (partner[p] >= 0 && component[partner[p]] !== component[p]) offer(search, p)
  }
}

const rowsBetween = 1024

function* searchAll(search: Search, joined: number): Generator<Progress, void> {
  const { component, bound, partner, best } = search
  const n = component.length
  recall(search)
  for (let p = 0; p < n; p++) {
    if (p % rowsBetween === 0) yield { phase: 'span', done: joined, total: n }
    const limit = best[component[p]]
    if (bound[p] >= limit || search.core[p] >= limit) continue
    searchFrom(search, p, limit)
    if (partner[p] >= 0) offer(search, p)
  }
}

/** `core` holds squared core distances in the order of the tree; so are the rows of the edges. */
export function* spanByBoruvka(tree: KdTree, core: Float64Array): Generator<Progress, SpanningTree> {
  const { n } = tree.x
  const parents = singles(n)
  const search: Search = {
    tree,
    core,
    component: new Int32Array(n),
    nodeComponent: new Int32Array(tree.starts.length),
    nodeCore: leastCores(tree, core),
    bound: core.slice(),
    partner: new Int32Array(n).fill(-1),
    best: new Float64Array(n),
    bestRow: new Int32Array(n)
  }
  const edges = emptyTree(n)
  let joined = 0
  while (joined < n - 1) {
    refresh(search, parents)
    yield* searchAll(search, joined)
    for (let c = 0; c < n; c++) {
      if (search.component[c] !== c) continue
      const row = search.bestRow[c]
      if (!join(parents, row, search.partner[row])) continue
      edges.from[joined] = row
      edges.to[joined] = search.partner[row]
      edges.squares[joined++] = search.best[c]
    }
  }
  return edges
}
