import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { numbersAt, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import type { CustomerFacts } from '../customerFacts.ts'
import { keptText } from '../keptText.ts'
import { type FileFacts, keyReader } from '../key.ts'
import type { Row } from '../rows.ts'
import type { ReaderOf } from './rowReader.ts'

/**
 * Makes the function that reads a row of a customer list, or says why it is left out. Without a column that says who
 * it is, a row's line number does. A customer who was there before is left out: which row is right nobody knows.
 */
export function customerFactsReader(
  mapping: Mapping,
  facts: FileFacts,
  isKnown: (customer: string) => boolean
): (row: Row, into: CustomerFacts) => LeftOutReason | null {
  const at = positionsOf(mapping)
  const keyOf = keyReader(at, facts)
  const numbersOf = at.attributes.map((index) => numbersAt(mapping.columns, index))
  return (row, into) => {
    if (row.problem) return 'unreadable'
    into.customer = at.key < 0 ? String(row.line) : keyOf(row.cells)
    if (into.customer === '') return 'noCustomer'
    if (isKnown(into.customer)) return 'repeatedCustomer'
    numbersOf.forEach((numberOf, place) => {
      into.values[place] = numberOf(row.cells)
    })
    at.labels.forEach((index, place) => {
      into.words[place] = textAt(row.cells, index)
    })
    return null
  }
}

/** A list of customers, each once. */
export const customersReader: ReaderOf = (mapping, facts) => {
  const list: CustomerFacts = {
    customer: '',
    values: new Float64Array(positionsOf(mapping).attributes.length),
    words: []
  }
  const listed = new Set<string>()
  const readFacts = customerFactsReader(mapping, facts, (customer) => listed.has(customer))
  return {
    read(row) {
      const reason = readFacts(row, list)
      if (reason === null) listed.add(keptText(list.customer))
      return reason
    },
    get customer() {
      return list.customer
    },
    count: (counter) => counter.keep(),
    keep({ line }, customer, { batch }) {
      batch.addFact('listed', { line, customer_id: customer })
      batch.addOfCustomer(customer, list)
    }
  }
}
