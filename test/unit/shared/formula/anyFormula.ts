import fc from 'fast-check'
import {
  type FieldName,
  type FieldType,
  fieldsOf,
  fieldType,
  isOfLines,
  isSummable,
  type Source,
  sources
} from '#shared/formula/fields.ts'
import type { Aggregate, AggregateKind, Condition, Expression, Formula, Value } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'

/** Formulas as the parser makes them, of everything the language has. */
const at = { from: 0, to: 0 }
export const someWords = ['Gifts', 'GIFTS', 'gifts', 'Toys', 'Straße', 'STRASSE', 'caf\u00e9', 'cafe\u0301', '5"', ']']
export const someFeatures = ['recency', 'Age', 'per month', 'odd ] name', 'orders', 'größe']
export const firstDay = Date.UTC(2010, 10, 20)

/** Few days, so that they meet: ends of months, and so far apart as periods are long. */
export const someDay = fc
  .constantFrom(0, 1, 7, 10, 11, 30, 41, 69, 71, 72, 100, 101, 161, 191, 365, 366, 406, 430, 500)
  .map((day) => firstDay + day * dayMs)
const quarters = fc.integer({ min: -40, max: 40 }).map((value) => value / 4 + 0)
const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const equality = fc.constantFrom('=', '!=')
const unit = fc.constantFrom('days', 'weeks', 'months', 'years')

const text = (words: fc.Arbitrary<string>): fc.Arbitrary<Value> => words.map((value) => ({ kind: 'text', value, at }))
const number = (values: fc.Arbitrary<number>): fc.Arbitrary<Value> =>
  values.map((value) => ({ kind: 'number', value, at }))

function anyValue(type: FieldType, words: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  if (type === 'text') return text(words)
  if (type === 'flag') return fc.boolean().map((value) => ({ kind: 'flag', value, at }))
  if (type === 'date') return someDay.map((value) => ({ kind: 'date', value, at }))
  if (type === 'month') return number(fc.integer({ min: 1, max: 12 }))
  if (type === 'weekday') return number(fc.integer({ min: 1, max: 7 }))
  if (type === 'hour') return number(fc.integer({ min: 0, max: 23 }))
  return number(type === 'year' ? fc.integer({ min: 2009, max: 2013 }) : quarters)
}

function testOf(source: Source, field: FieldName, words: fc.Arbitrary<string>): fc.Arbitrary<Condition> {
  const type = fieldType(source, field)!
  const value = anyValue(type, words)
  const tests: fc.Arbitrary<Condition>[] = [
    fc.record({
      kind: fc.constant('compare' as const),
      field: fc.constant(field),
      operator: type === 'text' || type === 'flag' ? equality : operator,
      value,
      at: fc.constant(at)
    }) as fc.Arbitrary<Condition>,
    fc.constant({ kind: 'missing', field, at })
  ]
  if (type !== 'flag' && type !== 'date')
    tests.push(fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ kind: 'oneOf', field, values, at })))
  if (type === 'text')
    tests.push(fc.oneof(words, fc.constant('f')).map((part) => ({ kind: 'contains', field, text: part, at })))
  return fc.oneof(...tests)
}

const period: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('last' as const, 'first' as const),
    count: fc.constantFrom(1, 2, 3, 10, 30, 60),
    unit,
    at: fc.constant(at)
  }) as fc.Arbitrary<Condition>,
  fc.record({ kind: fc.constantFrom('before' as const, 'since' as const), date: someDay, at: fc.constant(at) }),
  fc
    .tuple(someDay, someDay)
    .map(([a, b]): Condition => ({ kind: 'between', from: Math.min(a, b), to: Math.max(a, b), at }))
)

export function anyCondition(source: Source, words: fc.Arbitrary<string>, depth = 2): fc.Arbitrary<Condition> {
  const tests = fieldsOf(source).map((field) => testOf(source, field, words))
  const test = fc.oneof({ arbitrary: period, weight: 5 }, ...tests)
  if (depth === 0) return test
  const inner = anyCondition(source, words, depth - 1)
  const joined = fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(inner, { minLength: 2, maxLength: 3 }))
    .map(([kind, of]): Condition => ({ kind, of, at }))
  return fc.oneof(
    { arbitrary: test, weight: 3 },
    joined,
    inner.map((of): Condition => ({ kind: 'not', of, at }))
  )
}

function anyAggregate(source: Source): fc.Arbitrary<Aggregate> {
  const fields = fieldsOf(source).filter((field) => !isOfLines(source, field))
  const numbers = fields.filter((field) => isSummable(fieldType(source, field)!))
  const rows: AggregateKind[] = ['count', 'share', 'daysSinceLast', 'daysSinceFirst']
  const ofNumbers: AggregateKind[] = ['sum', 'mean', 'median', 'min', 'max', 'share']
  return fc.oneof(
    fc.constantFrom(...rows).map((kind): Aggregate => ({ kind, field: null, at })),
    fc.constantFrom(...fields).map((field): Aggregate => ({ kind: 'distinct', field, at })),
    fc
      .tuple(fc.constantFrom(...ofNumbers), fc.constantFrom(...numbers))
      .map(([kind, field]): Aggregate => ({ kind, field, at }))
  )
}

export const anyQuery = (words: fc.Arbitrary<string>): fc.Arbitrary<Expression> =>
  fc
    .constantFrom(...sources)
    .chain((source) =>
      fc
        .tuple(fc.option(anyCondition(source, words)), anyAggregate(source))
        .map(([where, aggregate]): Expression => ({ kind: 'query', source, where, aggregate, at }))
    )

export interface Pools {
  readonly words: fc.Arbitrary<string>
  readonly names: fc.Arbitrary<string>
  readonly numbers: fc.Arbitrary<number>
}
export const known: Pools = {
  words: fc.constantFrom(...someWords),
  names: fc.constantFrom(...someFeatures),
  numbers: fc.integer({ min: 0, max: 40 }).map((value) => value / 4)
}

export function anyFormula(pools: Pools = known, depth = 2): fc.Arbitrary<Formula> {
  const leaf = fc.oneof(
    { arbitrary: anyQuery(pools.words), weight: 4 },
    pools.numbers.map((value): Expression => ({ kind: 'number', value, at })),
    pools.names.map((name): Expression => ({ kind: 'feature', name, at }))
  )
  if (depth === 0) return leaf
  const inner = anyFormula(pools, depth - 1)
  const chain = fc.constantFrom(['+', '-'] as const, ['*', '/'] as const).chain((operators) => {
    const rest = fc.record({ operator: fc.constantFrom(...operators), of: inner })
    return fc
      .tuple(inner, fc.array(rest, { minLength: 1, maxLength: 3 }))
      .map(([first, tail]): Expression => ({ kind: 'chain', first, rest: tail, at }))
  })
  const call = fc.oneof(
    fc
      .tuple(fc.constantFrom('min' as const, 'max' as const, 'orElse' as const), inner, inner)
      .map(([name, a, b]): Expression => ({ kind: 'call', name, args: [a, b], at })),
    fc
      .tuple(fc.constantFrom('round' as const, 'log' as const, 'sqrt' as const), inner)
      .map(([name, a]): Expression => ({ kind: 'call', name, args: [a], at })),
    fc
      .tuple(inner, fc.integer({ min: 0, max: 6 }))
      .map(([a, value]): Expression => ({ kind: 'call', name: 'round', args: [a, { kind: 'number', value, at }], at }))
  )
  return fc.oneof(
    { arbitrary: leaf, weight: 3 },
    chain,
    call,
    inner.map((of): Expression => ({ kind: 'negate', of, at }))
  )
}

/** What a formula says, without where it says it. */
export const withoutPlaces = (formula: unknown): unknown =>
  JSON.parse(JSON.stringify(formula, (key, value) => (key === 'at' ? undefined : value)))
