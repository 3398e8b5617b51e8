import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import type { Components } from './components.ts'
import { isDegenerate } from './degenerate.ts'
import { type EmRun, em } from './em.ts'
import { factorise } from './factors.ts'
import { labelPass } from './pass.ts'
import type { SharedRows } from './sharedRows.ts'
import { type SearchOptions, startingComponents } from './starts.ts'

/** Iterations after which starts are compared. */
const shortRun = 10

/** Where optima are compared, in mean log-likelihood of a row: the last digits are the chosen one's alone. */
const rough = 1e-5

/** As many as go on at least. */
export const fewFinalists = 3

/** Small data have many optima and cost little: all starts go on there, of large data only the best few. */
export const usualFinalists = (n: number, restarts: number): number =>
  Math.min(restarts, Math.max(fewFinalists, Math.floor(10_000 / n)))

const reached = ({ trace }: EmRun): number => trace[trace.length - 1]

/** The run with further iterations, up to as many in all as the options allow. */
function* goOn(x: SharedRows, run: EmRun, options: SearchOptions): Generator<Progress, EmRun> {
  const maxIterations = options.maxIterations - run.trace.length
  if (maxIterations <= 0) return run
  const rest = yield* em(x, run.components, { ...options, maxIterations }, 'long runs')
  return { ...rest, trace: [...run.trace, ...rest.trace] }
}

/** 0 for a mixture that can be used; one for degenerate components, one for a component that would have no rows. */
function* flaws(x: SharedRows, run: EmRun, all: Components, regularisation: number): Generator<Progress, number> {
  const { components } = run
  const { labels } = yield* labelPass(x, factorise(components))
  const used = new Set(labels).size === components.k
  return (isDegenerate(components, all, x.n, regularisation) ? 1 : 0) + (used ? 0 : 1)
}

/**
 * The best of several optima of EM on `x`: many short runs, the best of which go on until they converge ("emEM" of
 * Biernacki, Celeux & Govaert, Computational Statistics & Data Analysis 41, 2003). A mixture with flaws is not chosen
 * while there is one with fewer, however likely it is. Deterministic in `x` and `source`.
 */
export function* searchMixture(
  x: SharedRows,
  all: Components,
  source: Random,
  options: SearchOptions
): Generator<Progress, EmRun> {
  const { restarts, regularisation, finalists = usualFinalists(x.n, restarts) } = options
  const short = { ...options, maxIterations: Math.min(shortRun, options.maxIterations) }
  const runs: EmRun[] = []
  for (const start of yield* startingComponents(x, all, source, options)) {
    runs.push(yield* em(x, start, short, 'short runs'))
  }
  runs.sort((a, b) => reached(b) - reached(a))
  let best: { run: EmRun; flaws: number } | null = null
  for (const [r, start] of runs.entries()) {
    // Beyond the finalists only until one is found that can be used.
    if (r >= finalists && best?.flaws === 0) break
    const run = yield* goOn(x, start, { ...options, tolerance: Math.max(rough, options.tolerance) })
    const found = { run, flaws: yield* flaws(x, run, all, regularisation) }
    const better = found.flaws === best?.flaws ? reached(run) > reached(best.run) : found.flaws < (best?.flaws ?? 3)
    if (better) best = found
  }
  return yield* goOn(x, best!.run, options)
}
