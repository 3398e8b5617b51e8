import type { Progress } from '#engine/progress.ts'

/** Runs `work` under one step of progress, as its own steps would start anew with each mixture. */
export function* asOneStep<T>(work: Generator<Progress, T>, step: Progress): Generator<Progress, T> {
  try {
    for (;;) {
      const next = work.next()
      if (next.done) return next.value
      yield step
    }
  } finally {
    // Given up half-way, the work gives back what it holds.
    work.return(undefined as never)
  }
}
