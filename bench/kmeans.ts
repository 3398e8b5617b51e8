/**
 * k-means beside its peers on the same generated data, in turn, in one run:
 *
 *   node bench/kmeans.ts [ROWS ...]      default: 10000 100000 1000000; 12 columns, k = 8
 *
 * - "same start": Lloyd's iterations from the same centres until no label changes, with what it takes to bring the rows
 *   to the kernels. "labels" says whether they are scikit-learn's. Also in plain TypeScript, and by ml-kmeans.
 * - "whole fit": what a user gets by default; scikit-learn with `n_init=10`, ml-kmeans with its one start.
 * - "k 2 to 12" (8 columns, 100,000 rows): 40 starts for each k and 50 bootstraps; scikit-learn with `n_init=10` and
 *   without bootstraps. "inertia" is the largest excess over the best seen by anybody, 60 starts on all rows included.
 *
 * Medians, on a crew whose memory has been used before. A ratio is the peer's time over ours on two threads (above 1: we are faster).
 */
import { readFileSync } from 'node:fs'
import { kmeans as mlKmeans } from 'ml-kmeans'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { seedCentres } from '#engine/cluster/kmeansSeeding.ts'
import { kmeansSweep } from '#engine/cluster/kmeansSweep.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { inertiaOf, startLloyd } from '#engine/cluster/lloydRun.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { inertiaTogether, lloydTogether, startTogether } from '#engine/kernels/kmeans/lloydTogether.ts'
import { loadRows } from '#engine/kernels/kmeans/loadRows.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { overlapping } from './data.ts'
import { ask, line, middle, type Timed, timed, withFiles } from './peers/ask.ts'
import { pythonWith } from './peers/python.ts'

interface Theirs {
  readonly version: string
  readonly milliseconds: number
  readonly inertias: readonly number[]
  readonly iterations: number
}

interface Fit {
  readonly inertia: number
  readonly iterations: number
  readonly labels: ArrayLike<number>
}

const k = 8
const python = pythonWith('sklearn')
const script = 'kmeans_sklearn.py'

const byKernels = (x: Matrix, start: Float64Array, crew: Crew): Fit => {
  const { memory } = crew
  const mark = memory.mark()
  const rows = complete(loadRows(crew, x, start.slice(0, x.d)))
  const run = startTogether(crew, rows, start)
  const { iterations } = complete(lloydTogether(crew, rows, run, { maxIterations: 300, still: 0 }))
  const inertia = complete(inertiaTogether(crew, rows, run))
  const labels = memory.uint8(run.labels, x.n).slice()
  memory.release(mark)
  return { inertia, iterations, labels }
}

const plainly = (x: Matrix, start: Float64Array): Fit => {
  const run = startLloyd(x, start)
  while (!run.converged && run.iterations < 300) stepLloyd(run)
  return { inertia: inertiaOf(run), iterations: run.iterations, labels: run.labels }
}

const rowsOf = ({ n, d, data }: Matrix): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, i * d + d)))

const byMlKmeans = (x: Matrix, rows: number[][], options: object): Fit => {
  const { clusters, centroids, iterations } = mlKmeans(rows, k, { maxIterations: 300, ...options })
  const labels = Int32Array.from(clusters)
  return { inertia: inertiaOf({ x, labels, centres: Float64Array.from(centroids.flat()) }), iterations, labels }
}

const remark = ({ inertia, iterations }: Fit, best: number): string =>
  `inertia + ${(inertia / best - 1).toExponential(1)}   ${iterations} iterations`

const sameStart = async (x: Matrix, file: string, labelsFile: string, repeats: number): Promise<void> => {
  const sample = takeRows(
    x,
    Uint32Array.from({ length: Math.min(x.n, 4096) }, (_, i) => i)
  )
  const start = seedCentres(sample, k, random(1))
  const [two, one, theirs]: [Timed<Fit>[], Timed<Fit>[], Theirs[]] = [[], [], []]
  const request = { file, n: x.n, d: x.d, ks: [k], task: 'lloyd', start: Array.from(start), labels: labelsFile }
  await withCrew(2, (crew) => {
    const alone = soloCrew()
    for (let r = 0; r < repeats; r++) {
      two.push(timed(() => byKernels(x, start, crew)))
      one.push(timed(() => byKernels(x, start, alone)))
      if (python) theirs.push(ask<Theirs>(python, script, request))
    }
  })
  const own = two[0]!.value
  const plain = timed(() => plainly(x, start))
  const best = Math.min(own.inertia, ...theirs.map(({ inertias }) => inertias[0]!))
  console.log(`${x.n} x ${x.d}, k = ${k}, same start, median of ${repeats}`)
  line('tessera, 2 threads', middle(two), middle(two), remark(own, best))
  line('tessera, 1 thread', middle(one), middle(two), remark(one[0]!.value, best))
  line('tessera, plain TypeScript', plain.milliseconds, middle(two), remark(plain.value, best))
  if (python) {
    const { version, inertias, iterations } = theirs[0]!
    const { buffer, byteOffset } = readFileSync(labelsFile)
    const labels = new Int32Array(buffer, byteOffset, x.n)
    const others = labels.reduce((count, label, i) => count + (label === own.labels[i] ? 0 : 1), 0)
    const fit = { inertia: inertias[0]!, iterations, labels }
    line(`scikit-learn ${version}`, middle(theirs), middle(two), `${remark(fit, best)}   ${others} other labels`)
  }
  if (x.n > 100_000) return
  const rows = rowsOf(x)
  const initialization = rowsOf({ n: k, d: x.d, data: start })
  const ml = timed(() => byMlKmeans(x, rows, { initialization, tolerance: 1e-14 }))
  line('ml-kmeans', ml.milliseconds, middle(two), remark(ml.value, best))
}

const wholeFit = async (x: Matrix, file: string, repeats: number): Promise<void> => {
  const [two, theirs]: [Timed<Fit>[], Theirs[]] = [[], []]
  const request = { file, n: x.n, d: x.d, ks: [k], task: 'whole' }
  await withCrew(2, (crew) => {
    for (let r = 0; r < repeats; r++) {
      two.push(timed(() => complete(kmeans(x, { k, seed: r + 1, crew }))))
      if (python && r === 0) theirs.push(ask<Theirs>(python, script, request))
    }
  })
  const best = Math.min(...two.map(({ value }) => value.inertia), ...theirs.map(({ inertias }) => inertias[0]!))
  const worst = two.toSorted((a, b) => b.value.inertia - a.value.inertia)[0]!
  console.log(`${x.n} x ${x.d}, k = ${k}, whole fit, median of ${repeats} seeds, the worst of them`)
  line('tessera, 2 threads', middle(two), middle(two), remark(worst.value, best))
  for (const { milliseconds, inertias, iterations, version } of theirs) {
    const fit = { inertia: inertias[0]!, iterations, labels: [] }
    line(`scikit-learn ${version}, n_init=10`, milliseconds, middle(two), remark(fit, best))
  }
  if (x.n > 100_000) return
  const rows = rowsOf(x)
  const ml = timed(() => byMlKmeans(x, rows, { seed: 1 }))
  line('ml-kmeans, 1 start', ml.milliseconds, middle(two), remark(ml.value, best))
}

const sweep = async (n: number, d: number, repeats: number): Promise<void> => {
  const x = overlapping(n, d, 8, 2)
  const ks = Array.from({ length: 11 }, (_, i) => i + 2)
  const own: Timed<number[]>[] = []
  await withCrew(2, (crew) => {
    for (let r = 0; r < repeats; r++) {
      const options = { ks, restarts: 40, bootstraps: 50, seed: r + 1, crew }
      own.push(timed(() => complete(kmeansSweep(x, options)).map(({ fit }) => fit.inertia)))
    }
  })
  const theirs = await withFiles([x.data], async ([file]) =>
    python ? ask<Theirs>(python, script, { file, n, d, ks, task: 'whole' }) : null
  )
  const careful = await withCrew(2, (crew) =>
    ks.map((many) => complete(kmeans(x, { k: many, seed: 9, restarts: 60, crew })).inertia)
  )
  const all = [...own.map(({ value }) => value), careful, ...(theirs ? [theirs.inertias] : [])]
  const best = ks.map((_, q) => Math.min(...all.map((inertias) => inertias[q]!)))
  const excess = (inertias: readonly number[]): string =>
    `inertia + ${(100 * Math.max(...inertias.map((inertia, q) => inertia / best[q]! - 1))).toFixed(3)} %`
  console.log(`${n} x ${d}, k 2 to 12, median of ${repeats} seeds`)
  for (const { milliseconds, value } of own) {
    line('tessera, 40 starts, 50 bootstraps', milliseconds, middle(own), excess(value))
  }
  if (theirs) {
    line(`scikit-learn ${theirs.version}, n_init=10`, theirs.milliseconds, middle(own), excess(theirs.inertias))
  }
}

if (!python) console.log('scikit-learn is not installed')
const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const x = overlapping(n, 12, 8, 1)
  await withFiles([x.data, new Int32Array(0)], async ([file, labels]) => {
    await sameStart(x, file!, labels!, 3)
    await wholeFit(x, file!, 3)
  })
}
if (sizes.length === 0 || sizes.includes(100_000)) await sweep(100_000, 8, 3)
