import { momentsAt, orNull, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { keptText } from '../keptText.ts'
import type { ReaderOf } from './rowReader.ts'

/** A list of campaigns: of which kind each was, and when it ran. */
export const campaignsReader: ReaderOf = (mapping) => {
  const at = positionsOf(mapping)
  const startOf = momentsAt(mapping.columns, at.date)
  const endOf = momentsAt(mapping.columns, at.endDate)
  const listed = new Set<string>()
  let campaign = ''
  return {
    read({ cells, problem }) {
      if (problem) return 'unreadable'
      campaign = textAt(cells, at.campaign)
      if (campaign === '') return 'noCampaign'
      if (listed.has(campaign)) return 'repeated'
      listed.add(keptText(campaign))
      return null
    },
    customer: '',
    count: (counter) => counter.keep(),
    keep({ cells }, _, { words, batch }) {
      batch.addFact('campaign_fact', {
        campaign: words.id('campaign', campaign),
        channel: words.id('channel', textAt(cells, at.channel)),
        starts: orNull(startOf(cells)),
        ends: orNull(endOf(cells))
      })
    }
  }
}
