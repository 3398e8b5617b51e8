import { momentsAt, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { keyReader } from '../key.ts'
import type { ReaderOf } from './rowReader.ts'

/** What customers did, and when: visits, opened mails, clicks, likes. */
export const eventsReader: ReaderOf = (mapping, facts) => {
  const at = positionsOf(mapping)
  const keyOf = keyReader(at, facts)
  const momentOf = momentsAt(mapping.columns, at.date)
  let customer = ''
  let moment = Number.NaN
  return {
    read({ cells, problem }) {
      if (problem) return 'unreadable'
      customer = keyOf(cells)
      if (customer === '') return 'noCustomer'
      if (textAt(cells, at.date) === '') return 'noDate'
      moment = momentOf(cells)
      return Number.isNaN(moment) ? 'badDate' : null
    },
    get customer() {
      return customer
    },
    count: (counter) => counter.keepAt(moment),
    keep({ cells, line }, id, { words, batch }) {
      batch.addFact('event', {
        line,
        customer_id: id,
        moment,
        action: words.id('action', textAt(cells, at.action)),
        channel: words.id('channel', textAt(cells, at.channel)),
        campaign: words.id('campaign', textAt(cells, at.campaign))
      })
    }
  }
}
