import type { Locale, Translate } from '../i18n/texts.ts'
import { formatDate } from '../words/format.ts'
import { type FieldName, fieldType, isOfLines, type Source } from './fields.ts'
import type { Comparison, Condition, Value } from './model.ts'

const comparisons = {
  '=': 'equal',
  '!=': 'unequal',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast'
} as const satisfies Record<Comparison, string>

/** Every digit that was written, as the language separates them. */
export const exactNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', { maximumFractionDigits: 20 }).format(value)

/** "category is “Gifts” and not longer ago than 90 days" */
export function conditionInWords(condition: Condition, source: Source, t: Translate, locale: Locale): string {
  const part = (of: Condition): string => {
    const words = conditionInWords(of, source, t, locale)
    return of.kind === 'all' || of.kind === 'any' ? t('formula.test.group', { condition: words }) : words
  }
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map(part)
      const joint = condition.kind === 'all' ? 'formula.test.and' : 'formula.test.or'
      return parts.reduce((list, last) => t(joint, { list, last }))
    }
    case 'not':
      return t('formula.test.not', { condition: part(condition.of) })
    case 'last':
    case 'first': {
      const { kind, unit, count } = condition
      return t(`formula.test.${kind}.${unit}`, { count, n: exactNumber(count, locale) })
    }
    case 'before':
    case 'since':
      return t(`formula.test.${condition.kind}`, { date: formatDate(condition.date, locale) })
    case 'between':
      return t('formula.test.between', {
        from: formatDate(condition.from, locale),
        to: formatDate(condition.to, locale)
      })
    default:
      return testInWords(condition, source, t, locale)
  }
}

type FieldTest = Extract<Condition, { field: FieldName }>

function testInWords(test: FieldTest, source: Source, t: Translate, locale: Locale): string {
  const field = fieldInWords(test, source, t)
  const written = (value: Value): string => valueInWords(value, source, test.field, t, locale)
  switch (test.kind) {
    case 'compare': {
      // "of none of the lines is": the "none" says it.
      const operator = isOfLines(source, test.field) ? '=' : test.operator
      return t(`formula.test.${comparisons[operator]}`, { field, value: written(test.value) })
    }
    case 'oneOf':
      return t('formula.test.oneOf', { field, values: test.values.map(written).join(', ') })
    case 'contains':
      return t('formula.test.contains', { field, value: t('formula.test.quoted', { text: test.text }) })
    case 'missing':
      return t('formula.test.missing', { field })
  }
}

/** Of an order's lines one has to be so; none may be what is not to be, or known where it is to be missing. */
function fieldInWords(test: FieldTest, source: Source, t: Translate): string {
  const field = t(`formula.field.${test.field}`)
  if (!isOfLines(source, test.field)) return field
  if (test.kind === 'missing') return t('formula.test.ofEachLine', { field })
  const none = test.kind === 'compare' && test.operator === '!='
  return t(none ? 'formula.test.ofNoLine' : 'formula.test.ofLine', { field })
}

/** The first Monday of 2001, a day in its first month. */
const monday = Date.UTC(2001, 0, 1)

function valueInWords(value: Value, source: Source, field: FieldName, t: Translate, locale: Locale): string {
  if (value.kind === 'text') return t('formula.test.quoted', { text: value.value })
  if (value.kind === 'date') return formatDate(value.value, locale)
  if (value.kind === 'flag') return t(value.value ? 'formula.test.yes' : 'formula.test.no')
  const type = fieldType(source, field)
  const named = (options: Intl.DateTimeFormatOptions, moment: number): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment)
  if (type === 'month') return named({ month: 'long' }, Date.UTC(2001, value.value - 1, 1))
  if (type === 'weekday') return named({ weekday: 'long' }, monday + (value.value - 1) * 86_400_000)
  return type === 'year' ? String(value.value) : exactNumber(value.value, locale)
}
