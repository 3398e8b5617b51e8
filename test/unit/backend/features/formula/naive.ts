import { type FieldName, isOfLines, type OwnField } from '#shared/formula/fields.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Condition, Formula, PeriodUnit, Value } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'
import { featureValues, perUnit, type Row } from './rows.ts'

/** The language as its help explains it, one customer and one row at a time. */
export function naive(
  formula: Formula,
  rows: readonly Row[],
  customer: number,
  asOf: number,
  undated: boolean
): number {
  const seen = rows.filter((row) => row.customer === customer && (row.moment === null ? undated : row.moment <= asOf))
  const value = naiveValue(formula, seen, customer, asOf)
  return Number.isFinite(value) ? value + 0 : Number.NaN
}

function naiveValue(formula: Formula, seen: readonly Row[], customer: number, asOf: number): number {
  const of = (part: Formula): number => naiveValue(part, seen, customer, asOf)
  const orNaN = (value: number): number => (Number.isFinite(value) ? value : Number.NaN)
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'feature':
      return featureValues.get(formula.name)![customer]!
    case 'negate':
      return -of(formula.of)
    case 'chain': {
      let value = of(formula.first)
      for (const { operator, of: part } of formula.rest) {
        const by = of(part)
        if (operator === '+') value = orNaN(value + by)
        else if (operator === '-') value = orNaN(value - by)
        else if (operator === '*') value = orNaN(value * by)
        else value = orNaN(value / by)
      }
      return value
    }
    case 'call': {
      const [a, b] = formula.args.map(of) as [number, number | undefined]
      if (formula.name === 'orElse') return Number.isNaN(a) ? b! : a
      if (formula.name === 'min') return Math.min(a, b!)
      if (formula.name === 'max') return Math.max(a, b!)
      if (formula.name === 'log') return orNaN(Math.log(a))
      if (formula.name === 'sqrt') return orNaN(Math.sqrt(a))
      const tens = 10 ** (b ?? 0)
      return a < 0 ? -Math.round(-a * tens) / tens : Math.round(a * tens) / tens
    }
    case 'query':
      return naiveQuery(formula, seen, asOf)
  }
}

function naiveQuery(query: Formula & { kind: 'query' }, seen: readonly Row[], asOf: number): number {
  const { kind, field } = query.aggregate
  const all = seen.filter(({ source }) => source === query.source)
  const { where } = query
  const those = all.filter((row) => where === null || holds(where, row, seen, asOf))
  const stored = (rows: readonly Row[]): number[] =>
    rows.map((row) => fieldOf(row, field!)).filter((value): value is number => value !== null)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const moments = those.map(({ moment }) => moment).filter((moment) => moment !== null)
  if (kind === 'count') return those.length
  if (kind === 'daysSinceLast') return moments.length ? Math.floor((asOf - Math.max(...moments)) / dayMs) : Number.NaN
  if (kind === 'daysSinceFirst') return moments.length ? Math.floor((asOf - Math.min(...moments)) / dayMs) : Number.NaN
  if (field === null) return those.length / all.length
  if (kind === 'distinct') {
    const values = those.map((row) => fieldOf(row, field)).filter((value) => value !== null)
    return new Set(values.map((value) => (typeof value === 'string' ? fold(value) : value))).size
  }
  const per = field in (all[0]?.fields ?? {}) ? perUnit(query.source, field as OwnField) : 1
  const total = (rows: readonly Row[]): number =>
    rows.length > 0 && stored(rows).length === 0 ? Number.NaN : sum(stored(rows)) / per
  if (kind === 'sum') return total(those)
  if (kind === 'share') return total(those) / total(all)
  const values = stored(those).sort((a, b) => a - b)
  if (values.length === 0) return Number.NaN
  if (kind === 'mean') return sum(values) / values.length / per
  if (kind === 'min') return values[0]! / per
  if (kind === 'max') return values.at(-1)! / per
  const [low, high] = [values[Math.ceil(values.length / 2) - 1]!, values[Math.floor(values.length / 2)]!]
  return (low + high) / 2 / per
}

function fieldOf(row: Row, field: FieldName): number | string | null {
  if (field in row.fields) return row.fields[field as OwnField] ?? null
  if (row.moment === null) return null
  const date = new Date(row.moment)
  if (field === 'date') return Date.parse(date.toISOString().slice(0, 10))
  if (field === 'year') return date.getUTCFullYear()
  if (field === 'month') return date.getUTCMonth() + 1
  if (field === 'weekday') return date.getUTCDay() === 0 ? 7 : date.getUTCDay()
  if (field === 'hour') return row.moment % dayMs === 0 ? null : date.getUTCHours()
  return null
}

function later(moment: number, count: number, unit: PeriodUnit): number {
  if (unit === 'days') return moment + count * dayMs
  if (unit === 'weeks') return moment + 7 * count * dayMs
  const [year, month, day] = new Date(moment).toISOString().slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number
  ]
  const months = month - 1 + (unit === 'months' ? count : 12 * count)
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return Date.UTC(year, months, Math.min(day, lastDay)) + (moment % dayMs)
}

function holds(condition: Condition, row: Row, seen: readonly Row[], asOf: number): boolean {
  const { moment } = row
  switch (condition.kind) {
    case 'all':
      return condition.of.every((of) => holds(of, row, seen, asOf))
    case 'any':
      return condition.of.some((of) => holds(of, row, seen, asOf))
    case 'not':
      return !holds(condition.of, row, seen, asOf)
    case 'last':
      return moment !== null && moment > later(asOf, -condition.count, condition.unit)
    case 'first': {
      const first = Math.min(...seen.filter(({ source }) => source === 'orders').map((order) => order.moment!))
      return moment !== null && moment >= first && moment < later(first, condition.count, condition.unit)
    }
    case 'before':
      return moment !== null && moment < condition.date
    case 'since':
      return moment !== null && moment >= condition.date
    case 'between':
      return moment !== null && moment >= condition.from && moment < condition.to + dayMs
    default:
      return testHolds(condition, row, seen)
  }
}

type Test = Extract<Condition, { field: FieldName }>

function testHolds(test: Test, row: Row, seen: readonly Row[]): boolean {
  if (test.kind === 'compare' && test.operator === '!=') return !testHolds({ ...test, operator: '=' }, row, seen)
  if (isOfLines(row.source, test.field)) {
    const lines = seen.filter(({ order }) => order === row)
    if (test.kind === 'missing') return lines.every((line) => fieldOf(line, test.field) === null)
    return lines.some((line) => testHolds(test, line, seen))
  }
  const stored = fieldOf(row, test.field)
  if (test.kind === 'missing') return stored === null
  if (stored === null) return false
  const value = typeof stored === 'string' ? fold(stored) : stored / unitOf(row, test.field)
  const meant = (of: Value): number | string => (of.kind === 'text' ? fold(of.value) : Number(of.value))
  if (test.kind === 'contains') return String(value).includes(fold(test.text))
  if (test.kind === 'oneOf') return test.values.some((of) => meant(of) === value)
  const than = meant(test.value)
  if (test.operator === '=') return value === than
  if (test.operator === '<') return value < than
  if (test.operator === '<=') return value <= than
  return test.operator === '>' ? value > than : value >= than
}

const unitOf = (row: Row, field: FieldName): number =>
  field in row.fields ? perUnit(row.source, field as OwnField) : 1
