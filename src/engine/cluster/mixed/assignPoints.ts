import type { Progress } from '#engine/progress.ts'
import { apart, type PrototypeRun, settle } from './prototypeRun.ts'

const pointsBetweenSteps = 1 << 16

/**
 * One iteration in batch: every point to its nearest prototype, ties to the lower index; a segment that lost all its
 * points is given the one that fits worst elsewhere, the first of equals; then prototypes are placed anew. O(n k (d + c)).
 */
export function* stepPrototypes(run: PrototypeRun, progress: Progress): Generator<Progress, void> {
  const { points, k, labels } = run
  const counts = new Int32Array(k)
  let changed = 0
  for (let i = 0; i < points.n; i++) {
    if (i % pointsBetweenSteps === 0) yield progress
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let s = 0; s < k; s++) {
      const away = apart(run, run, i, s)
      if (away < least) {
        least = away
        best = s
      }
    }
    counts[best]++
    if (labels[i] === best) continue
    labels[i] = best
    changed++
  }
  const refilled = refillEmpty(run, counts)
  settle(run)
  run.iterations++
  run.converged = changed === 0 && refilled === 0
}

/** `counts`: points of each segment. Returns how many segments were empty. */
function refillEmpty(run: PrototypeRun, counts: Int32Array): number {
  const { points, k, labels } = run
  let refilled = 0
  for (let s = 0; s < k; s++) {
    if (counts[s] > 0) continue
    let worst = -1
    let most = -1
    for (let i = 0; i < points.n; i++) {
      if (counts[labels[i]] < 2) continue
      const away = apart(run, run, i, labels[i])
      if (away > most) {
        most = away
        worst = i
      }
    }
    counts[labels[worst]]--
    labels[worst] = s
    counts[s] = 1
    refilled++
  }
  return refilled
}
