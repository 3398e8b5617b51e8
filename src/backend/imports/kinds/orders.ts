import { moneyAt, numbersAt, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { lineAmounts } from './lineAmount.ts'
import { type OrderLine, orderLineReader } from './orderLine.ts'
import { OrderTotals } from './orderTotals.ts'
import type { Kept, ReaderOf } from './rowReader.ts'

/** Orders, or lines of them. They are held back until all are read: the store keeps them by customer. */
export const ordersReader: ReaderOf = (mapping, facts) => {
  const order: OrderLine = { customer: '', order: '', moment: 0, amount: 0, isReturn: false }
  const amounts = lineAmounts(mapping)
  const totals = OrderTotals.of(mapping, amounts)
  const readLine = orderLineReader(mapping, facts, amounts, totals)
  const at = positionsOf(mapping)
  const quantityOf = numbersAt(mapping.columns, at.quantity)
  const discountOf = moneyAt(mapping.columns, at.discount)
  const costOf = moneyAt(mapping.columns, at.cost)
  /** The name of a product that has a number of its own is said once. */
  const named = new Set<number>()

  function keepProduct(cells: readonly string[], { words, batch, orders }: Kept): void {
    const product = words.id('product', textAt(cells, at.product >= 0 ? at.product : at.productName))
    orders.addDetail('product', product ?? Number.NaN)
    if (product === null || at.product < 0 || at.productName < 0 || named.has(product)) return
    const name = textAt(cells, at.productName)
    if (name === '') return
    named.add(product)
    batch.addFact('product_fact', { product, name, category: null })
  }

  return {
    ahead: (rows) => totals?.through(rows) ?? rows,
    read: (row) => readLine(row, order),
    get customer() {
      return order.customer
    },
    count: (counter) => counter.keepOrder(order.amount, order.moment, order.isReturn),
    keep({ cells, line }, customer, into) {
      into.orders.add(customer, line, order.order, order.moment, order.amount, order.isReturn)
      if (at.product >= 0 || at.productName >= 0) keepProduct(cells, into)
      for (const kind of ['category', 'channel'] as const)
        if (at[kind] >= 0) into.orders.addDetail(kind, into.words.id(kind, textAt(cells, at[kind])) ?? Number.NaN)
      if (at.quantity >= 0) into.orders.addDetail('quantity', quantityOf(cells))
      // Some files write a discount below zero.
      if (at.discount >= 0) into.orders.addDetail('discount', Math.abs(discountOf(cells)))
      if (at.cost >= 0) into.orders.addDetail('cost', Math.abs(costOf(cells)))
    }
  }
}
