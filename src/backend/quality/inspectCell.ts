import type { ProblemCode } from '#shared/api/quality.ts'
import { unreadableCharacter } from '../imports/encoding.ts'
import { parseMoment } from '../imports/moments.ts'
import { currencyIn, parseNumber } from '../imports/numbers.ts'
import { readWide } from '../imports/wideDates.ts'
import { birthYears, isBirthYear, isShortYear } from './birthYear.ts'
import type { ColumnPlan } from './columnPlan.ts'
import { isTestCustomer } from './testCustomer.ts'

/** What one value of a column is, found once however many rows have it. */
export interface CellFacts {
  readonly value: string
  /** The number, or the moment; NaN where it is none. */
  readonly number: number
  readonly currency: string | null
  readonly problems: readonly ProblemCode[]
  rows: number
  /** Where it stands first. */
  readonly line: number
}

/** UTF-8 read as Windows-1252, the usual accident: Ã©, â€™, Â£; or characters that were lost. */
const garbled = new RegExp(`Ã[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\\u00a0-\\u00bf]|${unreadableCharacter}`)
/** A number with a unit, or with the apostrophe by which spreadsheets keep a number as text. */
const numberAsText = /^('[-+]?\d[\d.,]*|[-+]?\d[\d.,]*\s*\p{L}{1,6}\.?)$/u
const none: readonly ProblemCode[] = []
const day = 86_400_000

/** @param now when the file was imported: what is later lies in the future */
export function inspectCell(value: string, plan: ColumnPlan, line: number, now: number): CellFacts {
  const facts = { value, line, rows: 0, currency: null }
  if (plan.type === 'date') {
    const { moment, problem } = inspectDate(value, plan, now)
    return { ...facts, number: moment, problems: problem ? [problem] : none }
  }
  if (plan.type === 'number') {
    const number = parseNumber(value, plan.marks)
    const problem = Number.isNaN(number)
      ? 'notANumber'
      : isBirthYear(plan.name) && !isPossibleBirth(number, now)
        ? 'impossibleBirthYear'
        : number < 0
          ? negative(plan)
          : null
    return { ...facts, number, currency: codeOf(currencyIn(value)), problems: problem ? [problem] : none }
  }
  const problems: ProblemCode[] = []
  if (garbled.test(value)) problems.push('wrongEncoding')
  if (isTestCustomer(value, plan.role)) problems.push('testCustomers')
  if (plan.type !== 'code' && plan.type !== 'email' && /\d/.test(value) && numberAsText.test(value))
    problems.push('numbersAsText')
  return { ...facts, number: Number.NaN, problems: problems.length > 0 ? problems : none }
}

const isPossibleBirth = (year: number, now: number): boolean => {
  const { from, to } = birthYears(now)
  return isShortYear(year) || (year >= from && year <= to)
}

const negative = ({ role }: ColumnPlan): ProblemCode | null =>
  role === 'quantity'
    ? 'negativeQuantity'
    : role === 'amount'
      ? 'negativeAmount'
      : role === 'unitPrice'
        ? 'negativePrice'
        : null

const sameCurrency: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' }
const codeOf = (found: string | null): string | null =>
  found === null ? null : (sameCurrency[found] ?? found.toUpperCase())

/** A campaign may well end in the future. */
const isTooLate = (moment: number, role: ColumnPlan['role'], now: number): boolean =>
  role !== 'endDate' && moment > now + day

function inspectDate(
  value: string,
  { role, dateOrder }: ColumnPlan,
  now: number
): { moment: number; problem: ProblemCode | null } {
  // An order of 1957 is impossible, a birthday is not.
  const read = (order: ColumnPlan['dateOrder']): number =>
    role === 'date' ? parseMoment(value, order) : readWide(value, (text) => parseMoment(text, order))
  const moment = read(dateOrder)
  if (!Number.isNaN(moment)) return { moment, problem: isTooLate(moment, role, now) ? 'futureDate' : null }
  const otherwise = (['ymd', 'dmy', 'mdy'] as const).some((order) => !Number.isNaN(read(order)))
  if (otherwise) return { moment, problem: 'mixedDates' }
  const looksLikeADate = /^\d{1,4}\s?[-/.]\s?(\d{1,2}|\p{L}{3,})\.?\s?[-/.]?\s?\d{1,4}(?!\d)/u.test(value)
  return { moment, problem: looksLikeADate ? 'impossibleDate' : 'notADate' }
}
