import { type FieldName, isOfLines, type Source } from '#shared/formula/fields.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Comparison, Condition } from '#shared/formula/model.ts'
import { shifted } from './calendar.ts'
import type { FormulaView } from './view.ts'

/** From a moment (after it, where `open`) to before another; rows without a date are in no period. */
export function byMoment(
  view: FormulaView,
  source: Source,
  from: number,
  to = Number.POSITIVE_INFINITY,
  open = false
): Uint8Array {
  const { moments } = view.rows(source)
  const mask = new Uint8Array(moments.length)
  for (let row = 0; row < mask.length; row++) {
    const moment = moments[row]!
    if ((moment > from || (!open && moment === from)) && moment < to) mask[row] = 1
  }
  return mask
}

export function afterFirstOrder(
  view: FormulaView,
  source: Source,
  { count, unit }: Extract<Condition, { kind: 'first' | 'last' }>
): Uint8Array {
  const { starts, moments } = view.rows(source)
  const first = view.firstOrders()
  const mask = new Uint8Array(moments.length)
  for (let customer = 0; customer < first.length; customer++) {
    const from = first[customer]!
    if (Number.isNaN(from)) continue
    const to = shifted(from, count, unit)
    for (let row = starts[customer]!; row < starts[customer + 1]!; row++)
      if (moments[row]! >= from && moments[row]! < to) mask[row] = 1
  }
  return mask
}

export function byNumber(
  view: FormulaView,
  source: Source,
  field: FieldName,
  operator: Exclude<Comparison, '!='>,
  than: number
): Uint8Array {
  const column = view.numbers(source, field)
  const mask = new Uint8Array(view.rows(source).moments.length)
  if (!column) return mask
  const { values, per } = column
  const compare = comparisons[operator]
  for (let row = 0; row < mask.length; row++) if (compare(values[row]! / per, than)) mask[row] = 1
  return mask
}

/** None of them holds for NaN. */
const comparisons: Readonly<Record<Exclude<Comparison, '!='>, (value: number, than: number) => boolean>> = {
  '=': (value, than) => value === than,
  '<': (value, than) => value < than,
  '<=': (value, than) => value <= than,
  '>': (value, than) => value > than,
  '>=': (value, than) => value >= than
}

export function byText(
  view: FormulaView,
  source: Source,
  field: FieldName,
  wanted: (word: string) => boolean
): Uint8Array {
  if (isOfLines(source, field)) return ordersOf(view, byText(view, 'lines', field, wanted))
  const column = view.texts(source, field)
  const mask = new Uint8Array(view.rows(source).moments.length)
  if (!column) return mask
  const { codes, names } = column
  const isCalled = (place: number): boolean => {
    const name = names?.[place]
    return name != null && wanted(fold(name))
  }
  const isWanted = Uint8Array.from(view.folded(column), (word, place) => (wanted(word) || isCalled(place) ? 1 : 0))
  for (let row = 0; row < mask.length; row++) mask[row] = codes[row]! < 0 ? 0 : isWanted[codes[row]!]!
  return mask
}

export function havingValue(view: FormulaView, source: Source, field: FieldName): Uint8Array {
  if (isOfLines(source, field)) return ordersOf(view, havingValue(view, 'lines', field))
  const mask = new Uint8Array(view.rows(source).moments.length)
  const codes = view.texts(source, field)?.codes
  const values = view.numbers(source, field)?.values
  for (let row = 0; row < mask.length; row++)
    if ((codes && codes[row]! >= 0) || (values && !Number.isNaN(values[row]!))) mask[row] = 1
  return mask
}

/** Orders of which at least one line that is seen is marked. */
function ordersOf(view: FormulaView, lines: Uint8Array): Uint8Array {
  const mask = new Uint8Array(view.rows('orders').moments.length)
  const { orderOfLine } = view.data
  if (!orderOfLine) return mask
  const seen = view.seen('lines')
  for (let line = 0; line < lines.length; line++)
    if (lines[line] === 1 && seen[line] === 1) mask[orderOfLine[line]!] = 1
  return mask
}
