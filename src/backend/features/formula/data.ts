import type { OwnField, Source } from '#shared/formula/fields.ts'

/** Numbers; NaN where a row has none. Yes is 1 and no is 0. */
export interface NumberColumn {
  readonly values: Float64Array
  /** How many of what is stored make one unit: 10,000 for money, so that sums of whole numbers are exact. */
  readonly per: number
}

/** Words by their place in a dictionary; -1 where a row has none. */
export interface TextColumn {
  readonly codes: Int32Array
  readonly words: readonly string[]
  /** What words are also called: a test holds for either. */
  readonly names?: readonly (string | null)[] | null
}

/** The rows of one source, customer by customer; within a customer in any order. */
export interface FormulaRows {
  /** Rows of the customer at place c are those from `starts[c]` to before `starts[c + 1]`. */
  readonly starts: Int32Array
  /** Wall-clock milliseconds; NaN where a row has no date. */
  readonly moments: Float64Array
  readonly numbers: Partial<Readonly<Record<OwnField, NumberColumn>>>
  readonly texts: Partial<Readonly<Record<OwnField, TextColumn>>>
}

/** What formulas are evaluated over: only what `fieldsUsed` names has to be there; what is not there is missing. */
export interface FormulaData {
  readonly customers: number
  readonly rows: Partial<Readonly<Record<Source, FormulaRows>>>
  /** For each line the row of its order; needed where orders are tested by what their lines say. */
  readonly orderOfLine: Int32Array | null
  /** Are rows without a date known? Not when looking from a day in the past, on which they may not have been. */
  readonly undatedSeen: boolean
  /** Other features as of the same moment, by the names that formulas give them; NaN where missing. */
  readonly feature: (name: string) => Float64Array | undefined
}
