import { momentsAt, moneyAt, orNull, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { keyReader } from '../key.ts'
import { hasResponded, isControl } from './answers.ts'
import type { ReaderOf } from './rowReader.ts'

/** Whom campaigns reached or spared, and who responded. */
export const contactsReader: ReaderOf = (mapping, facts) => {
  const at = positionsOf(mapping)
  const keyOf = keyReader(at, facts)
  const momentOf = momentsAt(mapping.columns, at.date)
  const spentOf = moneyAt(mapping.columns, at.amount)
  let customer = ''
  let moment = Number.NaN
  return {
    read({ cells, problem }) {
      if (problem) return 'unreadable'
      customer = keyOf(cells)
      if (customer === '') return 'noCustomer'
      moment = momentOf(cells)
      return Number.isNaN(moment) && textAt(cells, at.date) !== '' ? 'badDate' : null
    },
    get customer() {
      return customer
    },
    count: (counter) => counter.keepAt(moment),
    keep({ cells, line }, id, { words, batch }) {
      const responded = hasResponded(textAt(cells, at.responded))
      batch.addFact('contact', {
        line,
        customer_id: id,
        campaign: words.id('campaign', textAt(cells, at.campaign)),
        moment: orNull(moment),
        channel: words.id('channel', textAt(cells, at.channel)),
        contacted: isControl(textAt(cells, at.group)) ? 0 : 1,
        responded: responded === null ? null : Number(responded),
        spent: orNull(spentOf(cells))
      })
    }
  }
}
