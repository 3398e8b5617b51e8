import { closeSync, openSync, writeSync } from 'node:fs'
import { random } from '#engine/random/random.ts'

/**
 * A big seeded file of orders, about 60 bytes a line: customers buy by a long-tailed habit over two years, some
 * lines are returns. The same counts and seed give the same bytes. Rows are not sorted by customer.
 */
export function writeManyOrders(file: string, lines: number, customers: number, seed = 1): void {
  const { next, int } = random(seed)
  const out = openSync(file, 'w')
  const begin = Date.UTC(2024, 0, 1)
  const minutes = 730 * 24 * 60
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
  let text = 'Order number,Order date,Customer number,Country,Product,Quantity,Unit price\n'
  let order = 500_000
  for (let line = 0; line < lines; ) {
    order++
    // Squared, so that a few customers buy much and many buy little.
    const customer = 10_000 + Math.floor(next() ** 2 * customers)
    const at = new Date(begin + int(minutes) * 60_000)
    const when = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
    const credit = int(60) === 0
    for (let left = 1 + int(4); left > 0 && line < lines; left--, line++) {
      const product = `item ${1 + int(3000)}`
      const quantity = (credit ? -1 : 1) * (1 + int(9))
      text += `${credit ? 'C' : ''}${order},${when},${customer},Ireland,${product},${quantity},${(50 + int(5000)) / 100}\n`
    }
    if (text.length > 1 << 20) {
      writeSync(out, text)
      text = ''
    }
  }
  writeSync(out, text)
  closeSync(out)
}
