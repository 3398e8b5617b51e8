import { type FieldName, isOfLines, type Source } from '#shared/formula/fields.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Comparison, Condition } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'
import { shifted } from './calendar.ts'
import type { FormulaView } from './view.ts'

/** 1 for each row of a source that satisfies the condition, seen or not. A new array. */
export function rowsThat(view: FormulaView, source: Source, condition: Condition): Uint8Array {
  switch (condition.kind) {
    case 'not':
      return flipped(rowsThat(view, source, condition.of))
    case 'all':
    case 'any':
      return condition.of
        .map((of) => rowsThat(view, source, of))
        .reduce((joined, mask) => join(joined, mask, condition.kind === 'all'))
    case 'last':
      return byMoment(
        view,
        source,
        shifted(view.asOf, -condition.count, condition.unit),
        Number.POSITIVE_INFINITY,
        true
      )
    case 'since':
      return byMoment(view, source, condition.date)
    case 'before':
      return byMoment(view, source, Number.NEGATIVE_INFINITY, condition.date)
    case 'between':
      return byMoment(view, source, condition.from, condition.to + dayMs)
    case 'first':
      return afterFirstOrder(view, source, condition)
    case 'compare':
      // What is not equal is all else, rows without a value too.
      if (condition.operator === '!=') return flipped(rowsThat(view, source, { ...condition, operator: '=' }))
      if (condition.value.kind === 'text')
        return byText(view, source, condition.field, equalTo([condition.value.value]))
      return byNumber(view, source, condition.field, condition.operator, Number(condition.value.value))
    case 'oneOf': {
      const { field, values } = condition
      const texts = values.flatMap((value) => (value.kind === 'text' ? [value.value] : []))
      if (texts.length > 0) return byText(view, source, field, equalTo(texts))
      return values
        .map((value) => byNumber(view, source, field, '=', Number(value.value)))
        .reduce((joined, mask) => join(joined, mask, false))
    }
    case 'contains': {
      const part = fold(condition.text)
      return byText(view, source, condition.field, (word) => word.includes(part))
    }
    case 'missing':
      return flipped(havingValue(view, source, condition.field))
  }
}

const equalTo = (texts: readonly string[]): ((word: string) => boolean) => {
  const wanted = new Set(texts.map(fold))
  return (word) => wanted.has(word)
}

function flipped(mask: Uint8Array): Uint8Array {
  for (let row = 0; row < mask.length; row++) mask[row] = 1 - mask[row]!
  return mask
}

function join(into: Uint8Array, mask: Uint8Array, both: boolean): Uint8Array {
  if (both) for (let row = 0; row < into.length; row++) into[row] = into[row]! & mask[row]!
  else for (let row = 0; row < into.length; row++) into[row] = into[row]! | mask[row]!
  return into
}

/** From a moment (after it, where `open`) to before another; rows without a date are in no period. */
function byMoment(
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

function afterFirstOrder(
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

function byNumber(
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

function byText(view: FormulaView, source: Source, field: FieldName, wanted: (word: string) => boolean): Uint8Array {
  if (isOfLines(source, field)) return ordersOf(view, byText(view, 'lines', field, wanted))
  const column = view.texts(source, field)
  const mask = new Uint8Array(view.rows(source).moments.length)
  if (!column) return mask
  const { codes } = column
  const isWanted = Uint8Array.from(view.folded(column), (word) => (wanted(word) ? 1 : 0))
  for (let row = 0; row < mask.length; row++) mask[row] = codes[row]! < 0 ? 0 : isWanted[codes[row]!]!
  return mask
}

function havingValue(view: FormulaView, source: Source, field: FieldName): Uint8Array {
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
