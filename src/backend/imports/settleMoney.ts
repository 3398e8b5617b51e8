import { noteOf } from '#shared/errors.ts'
import { moneyScale } from '#shared/model/money.ts'
import { parseScaled } from './numbers.ts'
import { columnWith, none, type Proposal } from './proposal.ts'
import type { ColumnSeen } from './roleFit.ts'
import { meaningOfTotal } from './totals.ts'

/** One way to an amount: a total where it is one for the row, else quantity times unit price, else the price alone. */
export function settleMoney(
  columns: readonly ColumnSeen[],
  sample: readonly (readonly string[])[],
  proposals: Proposal[]
): void {
  const amount = columnWith(proposals, 'amount')
  const quantity = columnWith(proposals, 'quantity')
  const price = columnWith(proposals, 'unitPrice')
  if (amount < 0 && price >= 0 && quantity < 0)
    proposals[price] = { role: 'amount', why: noteOf('priceIsAmount'), confidence: 'guess' }
  if (amount < 0 || price < 0 || quantity < 0) return
  const order = columnWith(proposals, 'order')
  const numbersOf = (index: number): number[] => {
    const { marks } = columns[index]!.profile.numbers.decide()
    return sample.map((cells) => parseScaled(cells[index]!.trim(), marks) / moneyScale)
  }
  const meaning = meaningOfTotal(
    numbersOf(amount),
    numbersOf(quantity),
    numbersOf(price),
    order < 0 ? null : sample.map((cells) => cells[order]!)
  )
  if (meaning !== 'row') proposals[amount] = none(meaning === 'order' ? 'orderTotalRepeats' : 'sameAsPrice')
}
