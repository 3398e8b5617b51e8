import { textAt } from './cells.ts'
import type { Positions } from './columnsOf.ts'

/**
 * Shops such as Shopify tell what an order has once on the first of its lines: who, when, whether it was paid. Makes
 * the function that gives a row what the line above it says, where the row is of the same order and is silent.
 */
export function orderFiller(at: Positions): (cells: readonly string[]) => readonly string[] {
  const told = [at.key, at.email, at.date, at.status].filter((index) => index >= 0)
  let above: readonly string[] | null = null
  let order = ''
  return (cells) => {
    if (at.order < 0) return cells
    const here = cells[at.order]!
    const isSame = above !== null && here === order && here !== ''
    order = here
    above = isSame ? filled(cells, above!, told) : cells
    return above
  }
}

function filled(cells: readonly string[], above: readonly string[], told: readonly number[]): readonly string[] {
  if (told.every((index) => textAt(cells, index) !== '')) return cells
  const whole = [...cells]
  for (const index of told) if (textAt(whole, index) === '') whole[index] = above[index]!
  return whole
}
