import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import { stepPrototypes } from './assignPoints.ts'
import type { MixedPoints } from './mixedPoints.ts'
import { moveSinglePoints } from './moveSinglePoints.ts'
import { costOf, type PrototypeRun, type Prototypes, settle, startRun } from './prototypeRun.ts'
import { seedPrototypes } from './seedPrototypes.ts'

export interface Found {
  readonly run: PrototypeRun
  readonly cost: number
}

/** Optima of the batch iterations that single moves go on from. */
const improved = 3
const mostPasses = 50

export function* iterate(run: PrototypeRun, most: number, progress: Progress): Generator<Progress, Found> {
  while (!run.converged && run.iterations < most) yield* stepPrototypes(run, progress)
  return { run, cost: costOf(run).total }
}

/** The best optima of so many starts, the best first, equal ones in the order of their starts. */
export function* searchPrototypes(
  points: MixedPoints,
  source: Random,
  { k, gamma, restarts, most }: { k: number; gamma: number; restarts: number; most: number }
): Generator<Progress, Found[]> {
  const optima: Found[] = []
  for (let start = 0; start < restarts; start++) {
    const progress = { phase: 'search', done: start, total: restarts }
    yield progress
    const seeded = seedPrototypes(points, gamma, k, source.fork(start))
    optima.push(yield* iterate(startRun(points, gamma, seeded, k), most, progress))
  }
  const best = optima.sort((a, b) => a.cost - b.cost).slice(0, improved)
  const moved: Found[] = []
  for (const { run, cost } of best) {
    for (let pass = 0; pass < mostPasses; pass++) {
      yield { phase: 'search', done: restarts, total: restarts }
      if (moveSinglePoints(run, cost) === 0) break
    }
    settle(run)
    moved.push({ run, cost: costOf(run).total })
  }
  return moved.sort((a, b) => a.cost - b.cost)
}

/** The optima found on a sample, iterated on all points; the best of them. */
export function* settleOnAll(
  points: MixedPoints,
  optima: readonly { readonly run: Prototypes }[],
  { k, gamma, most }: { k: number; gamma: number; most: number }
): Generator<Progress, PrototypeRun> {
  let best: Found | undefined
  for (const [done, { run }] of optima.entries()) {
    const progress = { phase: 'settle', done, total: optima.length }
    const found = yield* iterate(startRun(points, gamma, run, k), most, progress)
    if (!best || found.cost < best.cost) best = found
  }
  return (best as Found).run
}
