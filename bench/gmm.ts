/**
 * Gaussian mixtures beside scikit-learn on the same generated data, in one run:
 *
 *   node bench/gmm.ts [ROWS ...]      default: 10000 100000 1000000; d = 8, k = 6, full covariances
 *
 * "same start": 30 iterations of EM from the same means and unit covariances; ours on two threads and on one, with what
 * it takes to bring the rows to the threads, whose memory has been used before. scikit-learn takes as many threads as
 * it likes. Interleaved, medians. A ratio is scikit-learn's time over ours (above 1: we are faster); "apart" is the
 * relative difference between the log-likelihoods after the last iteration. "whole fit" is ours alone: what a user gets
 * by default.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Components } from '#engine/cluster/mixture/components.ts'
import { em } from '#engine/cluster/mixture/em.ts'
import { factorise } from '#engine/cluster/mixture/factors.ts'
import { gaussianMixture } from '#engine/cluster/mixture/gaussianMixture.ts'
import { labelPass } from '#engine/cluster/mixture/pass.ts'
import { shareRows } from '#engine/cluster/mixture/sharedRows.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '#test/unit/engine/blobs.ts'
import { pythonWith } from './peers/python.ts'

interface Answer {
  readonly milliseconds: number
  readonly logLikelihood: number
  readonly version?: string
}

const [d, k, iterations] = [8, 6, 30]

const startOf = (x: Matrix): Components => {
  const unit = Array.from({ length: d }, (_, j) => Array.from({ length: j + 1 }, (_, b) => (b === j ? 1 : 0))).flat()
  return {
    shape: 'full',
    k,
    d,
    weights: new Float64Array(k).fill(1 / k),
    means: x.data.slice(0, k * d),
    spreads: Float64Array.from(Array.from({ length: k }, () => unit).flat())
  }
}

const ours = (x: Matrix, crew: Crew): Answer => {
  const mark = crew.memory.mark()
  const options = { regularisation: 1e-6, tolerance: 0, maxIterations: iterations }
  const began = performance.now()
  const order = Uint32Array.from({ length: x.n }, (_, i) => i)
  const rows = shareRows(x, order, crew)
  const { components } = complete(em(rows, startOf(x), options, 'em'))
  const milliseconds = performance.now() - began
  const { logLikelihood } = complete(labelPass(rows, factorise(components)))
  crew.memory.release(mark)
  return { milliseconds, logLikelihood }
}

const scikitLearn = (python: string, file: string, x: Matrix): Answer => {
  const script = new URL('peers/gmm_sklearn.py', import.meta.url).pathname
  const input = JSON.stringify({ file, n: x.n, d, k, means: Array.from(startOf(x).means), iterations })
  // Debian's OpenBLAS picks a slow kernel on some machines, which would flatter us.
  const env = { OPENBLAS_CORETYPE: 'Haswell', ...process.env }
  const { stdout, stderr, status } = spawnSync(python, [script], { input, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${python} failed: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

const middle = (answers: readonly Answer[]): number =>
  median(sortedCopy(answers.map(({ milliseconds }) => milliseconds)))

const line = (name: string, answers: readonly Answer[], own: readonly Answer[]): void => {
  const apart = Math.abs(answers[0]!.logLikelihood / own[0]!.logLikelihood - 1)
  const ratio = (middle(answers) / middle(own)).toFixed(2)
  console.log(
    `  ${name.padEnd(22)} ${middle(answers).toFixed(0).padStart(7)} ms   x ${ratio.padStart(6)}   apart ${apart.toExponential(1)}`
  )
}

const compare = async (n: number, python: string | null): Promise<void> => {
  const x = blobs(n, d, k, 1, 4)
  const repeats = n <= 100_000 ? 5 : 1
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const file = join(folder, 'x.f64')
    writeFileSync(file, x.data)
    const [two, one, theirs]: [Answer[], Answer[], Answer[]] = [[], [], []]
    await withCrew(2, (crew) => {
      const alone = soloCrew()
      for (const each of [crew, alone]) ours(x, each)
      for (let r = 0; r < repeats; r++) {
        two.push(ours(x, crew))
        one.push(ours(x, alone))
        if (python) theirs.push(scikitLearn(python, file, x))
      }
    })
    const version = theirs[0]?.version ?? 'not installed'
    console.log(
      `${n} x ${d}, k = ${k}, same start, ${iterations} iterations, median of ${repeats}, scikit-learn ${version}`
    )
    line('tessera, 2 threads', two, two)
    line('tessera, 1 thread', one, two)
    if (python) line('scikit-learn', theirs, two)
    const began = performance.now()
    const fit = await withCrew(2, (crew) => complete(gaussianMixture(x, { k, covariance: 'full', seed: 1, crew })))
    const seconds = ((performance.now() - began) / 1000).toFixed(2)
    console.log(
      `  whole fit              ${seconds} s, ${fit.iterations} iterations, log-likelihood ${fit.logLikelihood.toFixed(1)}`
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const sizes = process.argv.slice(2).map(Number)
const python = pythonWith('sklearn')
for (const n of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) await compare(n, python)
