/**
 * k-means beside its peers on the same generated data, in one run:
 *
 *   node bench/kmeans.ts [ROWS ...]      default: 10000 100000 1000000; k = 8, d = 3 and 12
 *
 * - "same start": Lloyd's iterations from the same centres until no label changes. Ours on one thread; scikit-learn on
 *   as many as it likes.
 * - "whole fit": what a user gets by default. Ours: 20 starts and swaps of centres; scikit-learn: `n_init=10`;
 *   ml-kmeans: its one start, up to 100,000 rows.
 *
 * A ratio is the peer's median time over ours (above 1: we are faster); "inertia" is the peer's over ours.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kmeans as mlKmeans } from 'ml-kmeans'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { seedCentres } from '#engine/cluster/kmeansSeeding.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { inertiaOf, startLloyd } from '#engine/cluster/lloydRun.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { blobs } from '#test/unit/engine/blobs.ts'

interface Timed {
  readonly times: readonly number[]
  readonly inertia: number
  readonly iterations: number
}

type Task = 'lloyd' | 'whole'
type Answer = Partial<Record<Task, Timed>> & { readonly missing?: string; readonly version?: string }

const k = 8
const largestForMlKmeans = 100_000

const timed = (repeats: number, solve: () => { inertia: number; iterations: number }): Timed => {
  const times: number[] = []
  let last = { inertia: Number.NaN, iterations: 0 }
  for (let r = 0; r < repeats; r++) {
    const began = performance.now()
    last = solve()
    times.push(performance.now() - began)
  }
  return { times, ...last }
}

const ours = (x: Matrix, start: Float64Array, repeats: number): Answer => ({
  lloyd: timed(repeats, () => {
    const run = startLloyd(x, start)
    while (!run.converged && run.iterations < 300) stepLloyd(run)
    return { inertia: inertiaOf(run), iterations: run.iterations }
  }),
  whole: timed(repeats, () => complete(kmeans(x, { k, seed: 1 })))
})

const rowsOf = ({ n, d, data }: Matrix): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, i * d + d)))

const mlKmeansAnswer = (x: Matrix, start: Float64Array, repeats: number): Answer => {
  const rows = rowsOf(x)
  const theirs = (options: object) => () => {
    const { clusters, centroids, iterations } = mlKmeans(rows, k, { maxIterations: 300, ...options })
    return {
      inertia: inertiaOf({ x, labels: Int32Array.from(clusters), centres: Float64Array.from(centroids.flat()) }),
      iterations
    }
  }
  const initialization = rowsOf({ n: k, d: x.d, data: start })
  const lloyd = timed(repeats, theirs({ initialization, tolerance: 1e-14 }))
  return x.n > largestForMlKmeans ? { lloyd } : { lloyd, whole: timed(repeats, theirs({ seed: 1 })) }
}

const ask = (python: string, script: string, input: string): Answer => {
  // Debian's OpenBLAS picks a slow kernel on some machines, which would flatter us.
  const env = { OPENBLAS_CORETYPE: 'Haswell', ...process.env }
  const { stdout, stderr, status, error } = spawnSync(python, [script], { input, env, encoding: 'utf8' })
  if (error) return { missing: error.message }
  if (status !== 0) throw new Error(`${python} failed: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

const scikitLearn = (x: Matrix, start: Float64Array, repeats: number): Answer => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const file = join(folder, 'x.f64')
    writeFileSync(file, x.data)
    const script = new URL('peers/kmeans_sklearn.py', import.meta.url).pathname
    const request = JSON.stringify({ file, n: x.n, d: x.d, k, start: Array.from(start), repeats })
    // A version manager's python often hides the system's, which has the distribution's scikit-learn.
    const pythons = process.env['PYTHON'] ? [process.env['PYTHON']] : ['python3', '/usr/bin/python3']
    let answer: Answer = {}
    for (const python of pythons) {
      answer = ask(python, script, request)
      if (!answer.missing) break
    }
    return answer
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const line = (name: string, task: Task, answer: Answer, own: Answer): string => {
  const [got, mine] = [answer[task], own[task]!]
  const label = `  ${name.padEnd(14)} ${(task === 'lloyd' ? 'same start' : 'whole fit').padEnd(11)}`
  if (!got) return `${label} ${answer.missing ? `not installed: ${answer.missing}` : 'not tried: too slow'}`
  const milliseconds = median(sortedCopy(got.times))
  const ratio = milliseconds / median(sortedCopy(mine.times))
  const parts = [
    `${milliseconds.toFixed(0).padStart(7)} ms`,
    `x ${ratio.toFixed(2).padStart(6)}`,
    `inertia ${(got.inertia / mine.inertia).toFixed(6)}`,
    `${got.iterations} iterations`
  ]
  return `${label} ${parts.join('   ')}`
}

const compare = (n: number, d: number): void => {
  const x = blobs(n, d, k, 1)
  const sample = takeRows(
    x,
    Uint32Array.from({ length: Math.min(n, 4096) }, (_, i) => i)
  )
  const start = seedCentres(sample, k, random(1))
  const repeats = n <= 10_000 ? 5 : n <= 100_000 ? 3 : 1
  const own = ours(x, start, repeats)
  const theirs = scikitLearn(x, start, repeats)
  const peers: [string, Answer][] = [
    ['tessera', own],
    ['scikit-learn', theirs],
    ['ml-kmeans', mlKmeansAnswer(x, start, repeats)]
  ]
  console.log(`${n} x ${d}, k = ${k}, median of ${repeats}, scikit-learn ${theirs.version ?? 'missing'}`)
  for (const task of ['lloyd', 'whole'] as const)
    for (const [name, answer] of peers) console.log(line(name, task, answer, own))
}

const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) for (const d of [3, 12]) compare(n, d)
