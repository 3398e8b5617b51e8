/** A step of long work: `done` of `total` units of the named phase. */
export interface Progress {
  readonly phase: string
  readonly done: number
  readonly total: number
}

/** Runs a generator to its end and returns its answer, for callers that neither show progress nor cancel. */
export const complete = <T>(work: Generator<Progress, T>): T => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
