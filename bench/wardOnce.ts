/** One tree by Ward's linkage in a process of its own: a JSON request on stdin, a JSON answer on stdout. */
import { readFileSync, writeFileSync } from 'node:fs'
import { agnes } from 'ml-hclust'
import { hierarchical } from '#engine/cluster/hierarchical/hierarchical.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '#test/unit/engine/blobs.ts'
import type { WardRequest } from './ward.ts'

const ours = (x: Matrix, threads: number): Promise<{ milliseconds: number; heights: Float64Array }> =>
  withCrew(threads, (crew) => {
    // The application's threads are warm, too.
    complete(hierarchical(blobs(1000, x.d, 3, 1), { linkage: 'ward', crew }))
    const began = performance.now()
    const { height } = complete(hierarchical(x, { linkage: 'ward', crew }))
    return { milliseconds: performance.now() - began, heights: height }
  })

const mlHclust = ({ n, d, data }: Matrix): { milliseconds: number; heights: Float64Array } => {
  const rows = Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, i * d + d)))
  const began = performance.now()
  const tree = agnes(rows, { method: 'ward2' })
  const milliseconds = performance.now() - began
  const heights: number[] = []
  tree.traverse((node) => {
    if (node.children.length > 0) heights.push(node.height)
  })
  return { milliseconds, heights: Float64Array.from(heights).sort() }
}

const { peer, threads, file, heights: target, n, d } = JSON.parse(readFileSync(0, 'utf8')) as WardRequest
const x = { n, d, data: new Float64Array(readFileSync(file).buffer.slice(0, n * d * 8)) }
const { milliseconds, heights } = peer === 'ml-hclust' ? mlHclust(x) : await ours(x, threads)
writeFileSync(target, heights)
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
