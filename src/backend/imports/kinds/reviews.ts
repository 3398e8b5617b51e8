import { languageOf } from '#engine/text/detectLanguage.ts'
import { sentimentOf } from '#engine/text/sentiment/sentiment.ts'
import { words as wordsOf } from '#engine/text/tokens.ts'
import { momentsAt, numbersAt, orNull, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { keptText } from '../keptText.ts'
import { keyReader } from '../key.ts'
import type { ReaderOf } from './rowReader.ts'

/** What people wrote, with or without a rating; who wrote it need not be known. */
export const reviewsReader: ReaderOf = (mapping, facts) => {
  const at = positionsOf(mapping)
  const keyOf = keyReader(at, facts)
  const momentOf = momentsAt(mapping.columns, at.date)
  const ratingOf = numbersAt(mapping.columns, at.rating)
  let customer = ''
  let text = ''
  let moment = Number.NaN
  return {
    read({ cells, problem }) {
      if (problem) return 'unreadable'
      customer = keyOf(cells)
      moment = momentOf(cells)
      if (Number.isNaN(moment) && textAt(cells, at.date) !== '') return 'badDate'
      text = textAt(cells, at.text)
      return text === '' ? 'noText' : null
    },
    get customer() {
      return customer
    },
    count: (counter) => counter.keepAt(moment),
    keep({ cells, line }, id, { words, batch }) {
      const language = languageOf(text)
      batch.addFact('review', {
        line,
        customer_id: id === 0 ? null : id,
        moment: orNull(moment),
        rating: orNull(ratingOf(cells)),
        product: words.id('product', textAt(cells, at.product)),
        text: keptText(text),
        language: language === 'unknown' ? null : language,
        sentiment: orNull(sentimentOf(text, language)),
        words: wordsOf(text).length
      })
    }
  }
}
