import fc from 'fast-check'
import type { FormulaData, FormulaRows, NumberColumn, TextColumn } from '#backend/features/formula/data.ts'
import { fieldType, type OwnField, ownFields, type Source, sources } from '#shared/formula/fields.ts'
import { dayMs } from '#shared/model/moment.ts'
import { someDay, someFeatures, someWords } from '#test/unit/shared/formula/anyFormula.ts'

/** Rows as a person would write them down, and the same as columns. */
export interface Row {
  readonly source: Source
  readonly customer: number
  /** Lines: the place of their order among the rows. */
  readonly order: Row | null
  readonly moment: number | null
  /** Money in ten-thousandths, as it is stored. */
  readonly fields: Partial<Record<OwnField, number | string | null>>
}

export const customers = 4
export const perUnit = (source: Source, field: OwnField): number => (fieldType(source, field) === 'money' ? 10_000 : 1)

/** Quarters of a unit: their sums are exact in any order, so that two ways to add agree to the bit. */
const quarters = fc.integer({ min: -40, max: 40 })
const anyMoment = fc
  .tuple(someDay, fc.constantFrom(0, 0, 0, 0.25, 0.5, 0.9999))
  .map(([day, time]) => day + Math.round(time * dayMs))

function anyFields(source: Source): fc.Arbitrary<Row['fields']> {
  const value = (field: OwnField): fc.Arbitrary<number | string | null> => {
    const type = fieldType(source, field)
    if (type === 'text') return fc.option(fc.constantFrom(...someWords))
    if (type === 'flag') return fc.option(fc.constantFrom(0, 1))
    return fc.option(
      quarters.map((n) => (type === 'money' ? n * 2500 : n / 4)),
      { freq: 8 }
    )
  }
  const names = (Object.keys(ownFields[source]) as OwnField[]).filter(
    (field) => source !== 'orders' || fieldType(source, field) !== 'text'
  )
  return fc.record(Object.fromEntries(names.map((field) => [field, value(field)])))
}

const anyRow = (source: Source): fc.Arbitrary<Row> =>
  fc.record({
    source: fc.constant(source),
    customer: fc.nat(customers - 1),
    order: fc.constant(null),
    // Orders always have a date; other rows may not.
    moment: source === 'orders' ? anyMoment : fc.option(anyMoment, { freq: 8 }),
    fields: anyFields(source)
  })

const anyOrder: fc.Arbitrary<readonly Row[]> = fc
  .tuple(anyRow('orders'), fc.array(fc.tuple(anyRow('lines'), fc.boolean()), { maxLength: 3 }))
  .map(([order, lines]) => [
    order,
    ...lines.map(([line, later]) => ({
      ...line,
      customer: order.customer,
      order,
      moment: later ? order.moment! + dayMs : order.moment
    }))
  ])

export const anyRows: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.array(anyOrder, { maxLength: 6 }),
    fc.array(fc.oneof(...sources.filter((one) => one !== 'orders' && one !== 'lines').map(anyRow)), { maxLength: 12 })
  )
  .map(([orders, others]) => [...orders.flat(), ...others])

export const featureValues = new Map(
  someFeatures.map((name, i) => [
    name,
    Float64Array.from({ length: customers }, (_, c) => (c === i % 4 ? Number.NaN : c - i))
  ])
)

export function toData(rows: readonly Row[], undatedSeen = true): FormulaData {
  const places = new Map<Row, number>()
  const of = (source: Source): readonly Row[] => {
    const own = Array.from({ length: customers }, (_, c) =>
      rows.filter((row) => row.source === source && row.customer === c)
    ).flat()
    own.forEach((row, place) => {
      places.set(row, place)
    })
    return own
  }
  const columns = Object.fromEntries(sources.map((source) => [source, toColumns(source, of(source))]))
  const orderOfLine = Int32Array.from(of('lines'), (line) => places.get(line.order!)!)
  return { customers, rows: columns, orderOfLine, undatedSeen, feature: (name) => featureValues.get(name) }
}

function toColumns(source: Source, rows: readonly Row[]): FormulaRows {
  const numbers: Partial<Record<OwnField, NumberColumn>> = {}
  const texts: Partial<Record<OwnField, TextColumn>> = {}
  for (const field of Object.keys(ownFields[source]) as OwnField[]) {
    const values = rows.map((row) => row.fields[field] ?? null)
    if (fieldType(source, field) === 'text') {
      const words = [...new Set(values.filter((value) => value !== null))] as string[]
      texts[field] = { words, codes: Int32Array.from(values, (value) => words.indexOf(value as string)) }
    } else
      numbers[field] = {
        values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
        per: perUnit(source, field)
      }
  }
  const starts = Int32Array.from({ length: customers + 1 }, (_, c) => rows.filter((row) => row.customer < c).length)
  return { starts, moments: Float64Array.from(rows, ({ moment }) => moment ?? Number.NaN), numbers, texts }
}
