/**
 * Ward's tree beside its peers on the same generated data:
 *
 *   node bench/ward.ts [ROWS ...]      default: 1000 5000 10000 20000 50000; d = 8
 *
 * Each tree in a process of its own, in turn; the time of the tree alone, medians. Memory is the peak of the whole
 * process, runtime included. A ratio is the peer's time over ours with two threads (above 1: we are faster); "apart" is
 * the largest relative difference between its heights and ours. scikit-learn keeps all distances, so that 20,000 rows are
 * its limit here; ml-hclust's is 1,000.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { blobs } from '#test/unit/engine/blobs.ts'
import { pythonWith } from './peers/python.ts'

export interface WardRequest {
  readonly peer: string
  readonly threads: number
  /** Where the rows are, and where the heights go: float64. */
  readonly file: string
  readonly heights: string
  readonly n: number
  readonly d: number
}

interface Answer {
  readonly milliseconds: number
  readonly megabytes: number
  readonly version?: string
}

interface Peer {
  readonly name: string
  readonly threads: number
  readonly command: readonly string[] | null
  readonly mostRows: number
}

const d = 8
const besides = (file: string): string => new URL(file, import.meta.url).pathname

const python = (name: string, module: string, mostRows: number): Peer => {
  const found = pythonWith(module)
  return { name, threads: 0, command: found ? [found, besides('peers/ward_peers.py')] : null, mostRows }
}

const peers = (): Peer[] => {
  const node = [process.execPath, besides('wardOnce.ts')]
  return [
    { name: 'tessera', threads: 2, command: node, mostRows: 50_000 },
    { name: 'tessera', threads: 1, command: node, mostRows: 50_000 },
    python('fastcluster', 'fastcluster', 50_000),
    python('scikit-learn', 'sklearn', 20_000),
    { name: 'ml-hclust', threads: 1, command: node, mostRows: 1000 }
  ]
}

const ask = ([program, ...args]: readonly string[], request: WardRequest): Answer => {
  // Debian's OpenBLAS picks a slow kernel on some machines, which would flatter us.
  const env = { OPENBLAS_CORETYPE: 'Haswell', ...process.env }
  const { stdout, stderr, status } = spawnSync(program!, args, {
    input: JSON.stringify(request),
    env,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`${request.peer} failed: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

const heightsIn = (file: string): Float64Array => new Float64Array(Uint8Array.from(readFileSync(file)).buffer)

const apart = (heights: Float64Array, own: Float64Array): number =>
  heights.reduce((most, height, i) => Math.max(most, Math.abs(height / own[i]! - 1)), 0)

const report = ({ name, threads }: Peer, answers: readonly Answer[], own: number, difference: number): void => {
  const middle = median(sortedCopy(answers.map(({ milliseconds }) => milliseconds)))
  const megabytes = Math.max(...answers.map((answer) => answer.megabytes))
  const label = threads > 1 ? `${name}, ${threads} threads` : `${name} ${answers[0]!.version ?? ''}`
  const parts = [`${middle.toFixed(0).padStart(7)} ms`, `x ${(middle / own).toFixed(2).padStart(6)}`]
  parts.push(`${megabytes.toFixed(0).padStart(5)} MB`, `apart ${difference.toExponential(1)}`)
  console.log(`  ${label.padEnd(22)} ${parts.join('   ')}`)
}

const compare = (n: number): void => {
  const repeats = n <= 10_000 ? 5 : 3
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const file = join(folder, 'x.f64')
    writeFileSync(file, blobs(n, d, 6, 1).data)
    const tried = peers().map((peer, at) => ({ peer, heights: join(folder, `${at}.f64`), answers: [] as Answer[] }))
    for (let r = 0; r < repeats; r++) {
      for (const { peer, heights, answers } of tried) {
        // Half a minute and three gigabytes: once is enough.
        if (!peer.command || n > peer.mostRows || (peer.name === 'scikit-learn' && n > 10_000 && r > 0)) continue
        answers.push(ask(peer.command, { peer: peer.name, threads: peer.threads, file, heights, n, d }))
      }
    }
    console.log(`${n} x ${d}, Ward's linkage, median of ${repeats}`)
    const own = median(sortedCopy(tried[0]!.answers.map(({ milliseconds }) => milliseconds)))
    for (const { peer, heights, answers } of tried) {
      if (answers.length > 0) report(peer, answers, own, apart(heightsIn(heights), heightsIn(tried[0]!.heights)))
      else
        console.log(`  ${peer.name.padEnd(22)} ${peer.command ? 'not tried: too many rows for it' : 'not installed'}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [1000, 5000, 10_000, 20_000, 50_000]) compare(n)
