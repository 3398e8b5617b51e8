/** What a row of a customer list comes to. */
export interface CustomerFacts {
  customer: string
  /** One for each attribute of the mapping; NaN where there is none. */
  readonly values: Float64Array
  /** One for each label of the mapping; empty where there is none. */
  readonly words: string[]
}
