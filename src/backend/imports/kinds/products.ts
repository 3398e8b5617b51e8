import { textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { keptText } from '../keptText.ts'
import type { ReaderOf } from './rowReader.ts'

/** A list of products: what each is called and belongs to. */
export const productsReader: ReaderOf = (mapping) => {
  const at = positionsOf(mapping)
  const listed = new Set<string>()
  let product = ''
  return {
    read({ cells, problem }) {
      if (problem) return 'unreadable'
      product = textAt(cells, at.product)
      if (product === '') return 'noProduct'
      if (listed.has(product)) return 'repeated'
      listed.add(keptText(product))
      return null
    },
    customer: '',
    count: (counter) => counter.keep(),
    keep({ cells }, _, { words, batch }) {
      batch.addFact('product_fact', {
        product: words.id('product', product),
        name: textAt(cells, at.productName) || null,
        category: words.id('category', textAt(cells, at.category))
      })
    }
  }
}
