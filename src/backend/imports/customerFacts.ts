import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { type FileFacts, keyReader } from './classify.ts'
import { isBlank } from './columnProfile.ts'
import { positionsOf } from './columnsOf.ts'
import { parseNumber } from './numbers.ts'
import type { Row } from './rows.ts'

/** What a row of a customer list comes to. */
export interface CustomerFacts {
  customer: string
  /** One for each attribute of the mapping; NaN where there is none. */
  readonly values: Float64Array
  /** One for each label of the mapping; empty where there is none. */
  readonly words: string[]
}

/**
 * Makes the function that reads a row of a customer list, or says why it is left out. Without a column that says who
 * it is, a row's line number does. A customer who was there before is left out: which row is right nobody knows.
 */
export function customerFactsReader(
  mapping: Mapping,
  facts: FileFacts,
  isKnown: (customer: string) => boolean
): (row: Row, into: CustomerFacts) => LeftOutReason | null {
  const { key, email, attributes, labels } = positionsOf(mapping)
  const keyOf = keyReader(key, email, facts)
  return (row, into) => {
    if (row.problem) return 'unreadable'
    into.customer = key < 0 ? String(row.line) : keyOf(row.cells)
    if (into.customer === '') return 'noCustomer'
    if (isKnown(into.customer)) return 'repeatedCustomer'
    attributes.forEach((index, place) => {
      const text = row.cells[index]!.trim()
      const { marks } = mapping.columns[index]!
      into.values[place] = isBlank(text) ? Number.NaN : parseNumber(text, marks ?? { decimal: '.', thousands: '' })
    })
    labels.forEach((index, place) => {
      const text = row.cells[index]!.trim()
      into.words[place] = isBlank(text) ? '' : text
    })
    return null
  }
}
