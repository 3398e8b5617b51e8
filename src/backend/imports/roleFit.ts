import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { isControl } from './kinds/answers.ts'
import { nameFit } from './names/nameFit.ts'

/** What a column is called, as words, and what its values have in common. */
export interface ColumnSeen {
  readonly words: string
  readonly profile: ColumnProfile
  /** Some of the values, as they stand. */
  readonly values: readonly string[]
}

/** How well a column fits a role in a kind of file, 0 to 1: what the name says, unless the values say it cannot be. */
export function roleFit(role: ColumnRole, kind: SourceKind, column: ColumnSeen): number {
  const byName = nameFit(role, column.words, kind)
  // A header without rows.
  if (column.values.length === 0) return byName
  if (column.profile.filled === 0) return 0
  return byValues(role, kind, byName, column) * fullness(column.profile)
}

/** Of two columns with the same name for a thing, the fuller one tells more. */
const fullness = ({ filled, blanks }: ColumnProfile): number => 1 - (0.15 * blanks) / (filled + blanks)

function byValues(role: ColumnRole, kind: SourceKind, byName: number, { words, profile, values }: ColumnSeen): number {
  switch (role) {
    case 'date':
    case 'endDate':
      if (dates(profile) < 0.5) return 0
      return kind === 'orders' && role === 'date' ? Math.max(byName, looksWritten(profile) ? 0.4 : 0) : byName
    case 'birthDate':
      return dates(profile) < 0.5 || profile.numbers.share > 0.5 ? 0 : byName
    case 'amount':
    case 'refunded':
    case 'unitPrice':
    case 'quantity':
    case 'cost':
      return profile.numbers.share < 0.5 ? 0 : byName
    case 'discount':
      return profile.numbers.share < 0.5 || isRate(profile, values) ? 0 : byName
    case 'email':
      return profile.emails < 0.5 ? 0 : Math.max(byName, 0.6)
    case 'customer':
      return (dates(profile) > 0.9 && looksWritten(profile)) || isDecimal(profile) ? 0 : byName
    case 'customerName':
    case 'firstName':
    case 'lastName':
      return profile.codes > 0.5 || profile.numbers.share > 0.5 ? 0 : byName
    case 'order':
      // Shopify calls the order's number "Name": "#1001".
      return words === 'name' ? (profile.codes > 0.9 ? 0.8 : 0) : isDecimal(profile) ? 0 : byName
    case 'phone':
      return profile.phones < 0.5 ? 0 : byName
    case 'postcode':
      return values.filter((value) => /\d/.test(value)).length < values.length / 2 ? 0 : byName
    case 'city':
    case 'country':
    case 'action':
      return profile.numbers.share > 0.5 ? 0 : byName
    case 'category':
      return profile.values > mostCategories ? byName * 0.9 : byName
    case 'productName':
      return profile.numbers.share > 0.5 ? 0 : byName
    case 'text':
      return textFit(byName, profile)
    case 'rating':
      return isRating(profile) ? byName : 0
    case 'review':
      return profile.distinct === 1 ? byName : 0
    case 'group':
      return values.some(isControl) && profile.values <= 10 ? Math.max(byName, 0.3) : byName > 0.9 ? 0.4 : 0
    case 'responded':
      return dates(profile) > 0.9 || profile.values <= 6 ? byName : 0
    default:
      return byName
  }
}

/** More are too many to be told apart in a table or chart. */
const mostCategories = 60

const dates = ({ moments }: ColumnProfile): number => moments.decide().share

/** Dates that are written as such; plain digits may be anything. */
export const looksWritten = (profile: ColumnProfile): boolean =>
  dates(profile) >= 0.9 && profile.examples.some((text) => /\D/.test(text)) && profile.numbers.share < 0.5

/** Numbers with decimals name nobody. */
const isDecimal = ({ numbers, wholeNumbers, examples }: ColumnProfile): boolean =>
  numbers.share > 0.9 && wholeNumbers < 0.5 && examples.every((text) => /[.,]\d*[1-9]/.test(text))

/** A part of the price, not money: 0.2, or 20 %. */
export const isRate = (
  { range: [smallest, largest], wholeNumbers }: ColumnProfile,
  values: readonly string[]
): boolean => values.some((value) => value.endsWith('%')) || (smallest >= 0 && largest <= 1 && wholeNumbers < 1)

/** Sentences: many words, and hardly two the same. */
function textFit(byName: number, { numbers, wordsEach, distinct, values, emails }: ColumnProfile): number {
  if (numbers.share > 0.5 || emails > 0.5 || values < 2) return 0
  const sentences = wordsEach >= 4 && distinct >= 0.5
  if (byName >= 0.5) return sentences || (wordsEach >= 2 && distinct >= 0.3) ? byName : byName * 0.5
  return wordsEach >= 8 && distinct >= 0.7 ? 0.4 : 0
}

/** Few small numbers: one to five, perhaps by halves, or up to ten or a hundred. */
const isRating = ({ numbers, values, range: [smallest, largest] }: ColumnProfile): boolean =>
  numbers.share >= 0.9 && values <= 101 && smallest >= 0 && largest <= 100
