import type { FieldName, Source } from './fields.ts'

/** A stretch of the text, in UTF-16 units: what an editor underlines. */
export interface Span {
  readonly from: number
  readonly to: number
}

export type Arithmetic = '+' | '-' | '*' | '/'
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years'
export type FunctionName = 'round' | 'min' | 'max' | 'log' | 'sqrt' | 'orElse'

/** What is made of the rows of a customer that satisfy the condition. */
export type AggregateKind =
  | ('count' | 'sum' | 'mean' | 'median' | 'min' | 'max')
  | ('share' | 'distinct' | 'daysSinceLast' | 'daysSinceFirst')

export interface Aggregate {
  readonly kind: AggregateKind
  /** `null`: of the rows themselves. */
  readonly field: FieldName | null
  readonly at: Span
}

/** What a field is compared with; months are 1 to 12, weekdays 1 (Monday) to 7. */
export type Value = { readonly at: Span } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Midnight of a day, in wall-clock milliseconds. */
  | { readonly kind: 'date'; readonly value: number }
)

export type Condition = { readonly at: Span } & (
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare'
      readonly field: FieldName
      readonly operator: Comparison
      readonly value: Value
    }
  | { readonly kind: 'oneOf'; readonly field: FieldName; readonly values: readonly Value[] }
  | { readonly kind: 'contains'; readonly field: FieldName; readonly text: string }
  | { readonly kind: 'missing'; readonly field: FieldName }
  /** The time up to the as-of moment, and the time from the customer's first order. */
  | { readonly kind: 'last' | 'first'; readonly count: number; readonly unit: PeriodUnit }
  | { readonly kind: 'before' | 'since'; readonly date: number }
  /** Both days included. */
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
)

/** A number about each customer. Where there is none, it is missing, and so is all that is worked out from it. */
export type Expression = { readonly at: Span } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'feature'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  /** From left to right; operators of one rank: + and -, or * and /. */
  | {
      readonly kind: 'chain'
      readonly first: Expression
      readonly rest: readonly { readonly operator: Arithmetic; readonly of: Expression }[]
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly kind: 'query'
      readonly source: Source
      readonly where: Condition | null
      readonly aggregate: Aggregate
    }
)

export type Formula = Expression

/** No formula that a person writes comes near these. */
export const limits = { characters: 2000, depth: 40, problems: 20, periods: 9999, values: 200 } as const
