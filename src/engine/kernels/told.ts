import type { Progress } from '#engine/progress.ts'

/** The same work, told otherwise: a part of something larger says how far the whole is. */
export function* told<T>(work: Generator<Progress, T>, tell: (step: Progress) => Progress): Generator<Progress, T> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield tell(step.value)
  }
}
