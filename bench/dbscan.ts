/**
 * DBSCAN beside its peers on the same standardised, overlapping blobs, in turn, in one run:
 *
 *   node bench/dbscan.ts [ROWSxCOLUMNS ...]      default: 10000x3 100000x3 1000000x3 100000x8
 *
 * At least 20 rows within eps: .12 for 3 columns (.26 for 10,000 rows, which lie less dense), .8 for 8. Ours as in the application, on one thread and on two;
 * scikit-learn with `n_jobs=-1`; density-clustering up to 2,000 rows, on so many of the same. A ratio is the peer's
 * median time over ours on two threads (above 1: we are faster). "same" compares core rows, noise, and the clusters of
 * core rows with scikit-learn's; rows on borders may differ (see src/engine/cluster/density/dbscan.ts).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DbscanResult, dbscan } from '#engine/cluster/density/dbscan.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '#test/unit/engine/blobs.ts'
import { pythonWith } from './peers/python.ts'

interface Options {
  readonly eps: number
  readonly minPoints: number
}

interface Theirs {
  readonly milliseconds: number
  readonly version: string
  readonly labels: Int32Array
  readonly core: Uint8Array
}

const mostForPackage = 2000
const python = pythonWith('sklearn')

const standardised = (n: number, d: number): Matrix => {
  const { data } = blobs(n, d, 8, 1)
  const columns = Array.from({ length: d }, (_, j) => Float64Array.from({ length: n }, (_, i) => data[i * d + j]!))
  return prepare(columns, columns.map(String), { log: 'none', scale: 'zscore' }).matrix
}

const timed = <T>(work: () => T): { milliseconds: number; answer: T } => {
  const began = performance.now()
  const answer = work()
  return { milliseconds: performance.now() - began, answer }
}

const scikitLearn = (x: Matrix, options: Options, folder: string): Theirs | null => {
  if (!python) return null
  const [file, labels, core] = ['x.f64', 'labels.i32', 'core.u8'].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  writeFileSync(file, x.data)
  const input = JSON.stringify({ file, labels, core, n: x.n, d: x.d, ...options })
  const script = new URL('peers/dbscan_sklearn.py', import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync(python, [script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${python} failed: ${stderr}`)
  const { milliseconds, version } = JSON.parse(stdout) as { milliseconds: number; version: string }
  const bytes = readFileSync(labels)
  return {
    milliseconds,
    version,
    labels: new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    core: readFileSync(core)
  }
}

const packageTimes = (x: Matrix, { eps, minPoints }: Options): { ours: number; theirs: number } => {
  const { DBSCAN } = createRequire(import.meta.url)('density-clustering') as {
    DBSCAN: new () => { run(rows: number[][], eps: number, minPoints: number): number[][] }
  }
  const few = takeRows(
    x,
    Array.from({ length: Math.min(x.n, mostForPackage) }, (_, i) => i)
  )
  const rows = Array.from({ length: few.n }, (_, i) => Array.from(few.data.subarray(i * x.d, i * x.d + x.d)))
  const theirs = timed(() => new DBSCAN().run(rows, eps, minPoints)).milliseconds
  return { ours: timed(() => complete(dbscan(few, { eps, minPoints }))).milliseconds, theirs }
}

const same = (own: DbscanResult, theirs: Theirs): string => {
  const dense = Array.from(own.core.keys()).filter((i) => own.core[i] === 1)
  const cores = own.core.every((flag, i) => flag === theirs.core[i])
  const noise = own.labels.every((label, i) => label < 0 === theirs.labels[i]! < 0)
  const clusters = adjustedRand(
    dense.map((i) => own.labels[i]!),
    dense.map((i) => theirs.labels[i]!)
  )
  return cores && noise && clusters === 1 ? 'same' : `NOT THE SAME: ${cores} ${noise} ${clusters}`
}

const line = (name: string, times: readonly number[], ours: readonly number[], rest = ''): void => {
  const [theirs, own] = [median(sortedCopy(times)), median(sortedCopy(ours))]
  console.log(`  ${name.padEnd(28)} ${theirs.toFixed(0).padStart(7)} ms   x ${(theirs / own).toFixed(2)}   ${rest}`)
}

const compare = (n: number, d: number, one: Crew, two: Crew, folder: string): void => {
  const options = { eps: d > 4 ? 0.8 : n < 100_000 ? 0.26 : 0.12, minPoints: 20 }
  const x = standardised(n, d)
  const repeats = n > 100_000 || d > 4 ? 1 : 5
  const [alone, both, peers]: [number[], number[], Theirs[]] = [[], [], []]
  let own = complete(dbscan(x, { ...options, crew: two }))
  for (let r = 0; r < repeats; r++) {
    alone.push(timed(() => complete(dbscan(x, { ...options, crew: one }))).milliseconds)
    const run = timed(() => complete(dbscan(x, { ...options, crew: two })))
    both.push(run.milliseconds)
    own = run.answer
    const theirs = scikitLearn(x, options, folder)
    if (theirs) peers.push(theirs)
  }
  console.log(
    `${n} x ${d}, eps ${options.eps}, at least ${options.minPoints}: ${own.sizes.length} clusters, ${own.noise} noise`
  )
  line('tessera, 1 thread', alone, both)
  line('tessera, 2 threads', both, both)
  const last = peers.at(-1)
  if (last) {
    const times = peers.map(({ milliseconds }) => milliseconds)
    line(`scikit-learn ${last.version}`, times, both, same(own, last))
  } else console.log('  scikit-learn is not installed')
  const few = packageTimes(x, options)
  line('density-clustering, 2000 rows', [few.theirs], [few.ours], 'beside ours on one thread')
}

const sizes = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
try {
  await withCrew(2, (two) => {
    for (const size of sizes.length > 0 ? sizes : ['10000x3', '100000x3', '1000000x3', '100000x8']) {
      const [n, d] = size.split('x').map(Number) as [number, number]
      compare(n, d, soloCrew(), two, folder)
    }
  })
} finally {
  rmSync(folder, { recursive: true })
}
