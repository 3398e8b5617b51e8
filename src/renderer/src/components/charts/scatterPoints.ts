export interface ScatterPoints {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Index of each point's group. */
  readonly group: readonly number[]
}

export interface ScatterGroup {
  readonly index: number
  /** Stands in the middle of the group's points. */
  readonly letter: string
  readonly colour: string
  /** Who belongs to no group: behind the others, hollow, and without a middle. */
  readonly noise?: boolean
}
