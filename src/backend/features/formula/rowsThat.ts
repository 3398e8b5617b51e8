import type { Source } from '#shared/formula/fields.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Condition } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'
import { shifted } from './calendar.ts'
import { afterFirstOrder, byMoment, byNumber, byText, havingValue } from './masks.ts'
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
