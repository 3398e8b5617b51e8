/**
 * Self-organising maps of generated data (8 groups, 12 columns), on one thread:
 *
 *   node bench/som.ts [ROWS ...]      default: 10000 100000 1000000
 *
 * - "map": what a user gets by default, hexagons in the proposed size: order, start, 20 epochs on at most 16,384 rows,
 *   the two nearest nodes of all rows. "segments": the tree of the nodes, cut into 8, and how well they are the groups
 *   (adjusted Rand).
 * - "all rows to their node": one pass, by the kernel and in plain TypeScript (on at most 100,000 rows), with the
 *   differences that are squared in a nanosecond.
 *
 * Times are medians of 3, of 1 from 1,000,000 rows on. No peer is measured.
 */
import { bestUnits } from '#engine/cluster/som/bestUnits.ts'
import { plainBestUnits } from '#engine/cluster/som/plainBestUnits.ts'
import { proposeGrid } from '#engine/cluster/som/proposeGrid.ts'
import { selfOrganisingMap } from '#engine/cluster/som/selfOrganisingMap.ts'
import { somSegments, somTree } from '#engine/cluster/som/somTree.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { blobs } from '#test/unit/engine/blobs.ts'

const [k, d] = [8, 12]
const mostPlain = 100_000

const timed = <T>(repeats: number, solve: () => T): { ms: number; answer: T } => {
  const times: number[] = []
  let answer = solve()
  for (let r = 0; r < repeats; r++) {
    const began = performance.now()
    answer = solve()
    times.push(performance.now() - began)
  }
  return { ms: median(sortedCopy(times)), answer }
}

const line = (name: string, ms: number, more: string): void =>
  console.log(`  ${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms   ${more}`)

const measure = (n: number): void => {
  const x = blobs(n, d, k, 1)
  const repeats = n < 1_000_000 ? 3 : 1
  const grid = proposeGrid(x)
  console.log(`${n} x ${d}, ${grid.rows} x ${grid.columns} nodes, median of ${repeats}`)
  const { ms, answer: map } = timed(repeats, () => complete(selfOrganisingMap(x, { ...grid, seed: 1 })))
  const errors = `quantisation ${map.quantisationError.toFixed(4)}   topographic ${map.topographicError.toFixed(4)}`
  line('map', ms, errors)
  const cut = timed(repeats, () => somSegments(map, complete(somTree(map)), k))
  const truth = Int32Array.from({ length: n }, (_, i) => i % k)
  line('segments', cut.ms, `adjusted Rand ${adjustedRand(cut.answer.labels, truth).toFixed(4)}`)
  const rate = (rows: number, milliseconds: number): string =>
    `${((rows * map.codebook.n * d) / milliseconds / 1e6).toFixed(2)} a nanosecond`
  const kernel = timed(repeats, () => complete(bestUnits(x, map.codebook)))
  line('all rows to their node', kernel.ms, rate(n, kernel.ms))
  const few = takeRows(
    x,
    Uint32Array.from({ length: Math.min(n, mostPlain) }).map((_, i) => i)
  )
  const plain = timed(1, () => plainBestUnits(few, map.codebook))
  line(`${few.n} rows, plain`, plain.ms, rate(few.n, plain.ms))
}

const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) measure(n)
