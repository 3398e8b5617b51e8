/**
 * What a column of totals counts, where quantity and unit price stand beside it: the row; the whole order, repeated
 * on each of its rows (adding it up would count it many times); or one unit, the price again.
 * @param orders the order of each row; rows of an order follow each other
 */
export function meaningOfTotal(
  totals: readonly number[],
  quantities: readonly number[],
  prices: readonly number[],
  orders: readonly string[] | null
): 'row' | 'order' | 'unit' {
  let rows = 0
  let product = 0
  let unit = 0
  totals.forEach((total, i) => {
    const [quantity, price] = [quantities[i]!, prices[i]!]
    // Where one unit was bought, total, product and price are the same.
    if (Number.isNaN(total) || Number.isNaN(quantity * price) || quantity === 1) return
    rows++
    if (near(total, quantity * price)) product++
    if (near(total, price)) unit++
  })
  if (rows > 0 && product >= rows * 0.8) return 'row'
  if (rows > 0 && unit >= rows * 0.9) return 'unit'
  return orders && repeats(totals, orders) ? 'order' : 'row'
}

/** Equal but for rounding. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.011, Math.abs(b) * 0.001)

/** Is the total the same on all rows of nearly every order that has several? */
function repeats(totals: readonly number[], orders: readonly string[]): boolean {
  let several = 0
  let same = 0
  for (let from = 0, to = 0; from < orders.length; from = to) {
    while (to < orders.length && orders[to] === orders[from]) to++
    if (to - from < 2) continue
    several++
    if (totals.slice(from, to).every((total) => total === totals[from])) same++
  }
  return several >= 3 && same >= several * 0.9
}
