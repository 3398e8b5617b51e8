import type { Ability, ColumnQuality, QualityProblem } from '../api/quality.ts'
import type { Note } from '../errors.ts'
import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { areYears } from '../model/years.ts'
import { formatCount, formatDate, formatNumber, formatYear } from './format.ts'

export interface ProblemInWords {
  readonly what: string
  readonly why: string
  readonly rows: string
  /** '' where the first lines say nothing. */
  readonly lines: string
}

/** A problem: what it is, what it does and what to do, how many rows, and where. */
export function problemInWords(problem: QualityProblem, t: Translate, locale: Locale): ProblemInWords {
  const { code, column, rows, lines, params } = problem
  const kind = variants[`${code} ${params['kind']}`] ?? code
  const facts = { ...params, column: column ?? '', ...listsIn(params, locale) }
  const list = lines.join(', ')
  return {
    what: t(`quality.problems.${kind}.what`, facts),
    why: t(`quality.problems.${kind}.why`, facts),
    rows: t('quality.rows', { count: rows, n: formatCount(rows, locale) }),
    lines:
      list === ''
        ? ''
        : rows > lines.length
          ? t('quality.linesMore', { lines: list })
          : t('quality.lines', { count: rows, lines: list })
  }
}

/** What is the same to look for and another to bear. */
const variants: Readonly<
  Record<
    string,
    | ('missingNeeded' | 'missingEntry' | 'missingAside' | 'missingAuthor' | 'nearDuplicatesAside')
    | ('duplicateCustomers' | 'duplicateEntries' | 'duplicateListed')
  >
> = {
  'missingValues row': 'missingNeeded',
  'missingValues entry': 'missingEntry',
  'missingValues aside': 'missingAside',
  'missingValues author': 'missingAuthor',
  'nearDuplicates aside': 'nearDuplicatesAside',
  'duplicateRows customers': 'duplicateCustomers',
  'duplicateRows events': 'duplicateEntries',
  'duplicateRows reviews': 'duplicateEntries',
  'duplicateRows contacts': 'duplicateEntries',
  'duplicateRows products': 'duplicateListed',
  'duplicateRows campaigns': 'duplicateListed'
}

/** Examples come joined by English quotation marks. */
const listsIn = ({ examples, list }: Note['params'], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ examples, list })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        locale === 'de'
          ? String(value).replaceAll('”', '\u0000').replaceAll('“', '„').replaceAll('\u0000', '“')
          : String(value)
      ])
  )

/** Why something can be answered or not: counts as the reader writes them, spans in days or months. */
export function abilityInWords({ why }: Ability, t: Translate, locale: Locale): string {
  const { unit, span } = why.params
  const facts = Object.fromEntries(
    Object.entries(why.params).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatCount(value, locale) : value
    ])
  )
  const count = Number(span ?? 0)
  const said =
    unit === undefined
      ? {}
      : { span: t(`quality.${unit as 'days' | 'months'}`, { count, n: formatCount(count, locale) }) }
  return t(`quality.why.${why.code}` as TextKey, { ...facts, ...said })
}

/** What names something is no quantity: it has no thousands, and half of it says nothing. */
const ids = /(^|[^\p{L}])(id|upc|ean|gtin|isbn|sku)([^\p{L}]|$)/iu

export function rangeInWords(column: ColumnQuality, t: Translate, locale: Locale): string | null {
  const { range, distinct } = column
  if (range === null) return null
  if (range.kind === 'date')
    return t('quality.columns.dateRange', { from: formatDate(range.from, locale), to: formatDate(range.to, locale) })
  const { min, median, max } = range
  const whole = Number.isInteger(min) && Number.isInteger(max)
  const isId = whole && ids.test(column.name)
  const isYear = areYears(column.name, min, max)
  const number = (value: number): string =>
    isId ? String(Math.round(value)) : isYear ? formatYear(value, locale) : formatNumber(value, locale)
  if (min === max) return t('quality.columns.always', { value: number(min) })
  if (distinct.exact && distinct.count === 2) return t('quality.columns.either', { min: number(min), max: number(max) })
  if (isId) return t('quality.columns.plainRange', { min: number(min), max: number(max) })
  return t('quality.columns.numberRange', { min: number(min), median: number(median), max: number(max) })
}

export function distinctInWords({ distinct }: ColumnQuality, t: Translate, locale: Locale): string {
  const n = formatCount(distinct.count, locale)
  return distinct.exact ? n : t('quality.columns.about', { n })
}
