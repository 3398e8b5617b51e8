import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'

const kinds = ['Ceramic mug', 'Linen napkin', 'Oak cutting board', 'Wool blanket', 'Glass jug', 'Cotton apron']
const groups = ['Kitchen and table', 'Living', 'Textiles for the home', 'Garden']

/** Orders with what a shop says of its products beside: about 100 bytes a line. */
export function writeWideOrders(file: string, lines: number, customers: number): void {
  writeManyOrders(file, lines, customers)
  const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const out = openSync(file, 'w')
  let text = `${header},Product name,Category\n`
  for (const row of rows) {
    const product = Number(/,item (\d+),/.exec(row)?.[1])
    text += `${row},${kinds[product % kinds.length]} no. ${product},${groups[product % groups.length]}\n`
    if (text.length < 1 << 20) continue
    writeSync(out, text)
    text = ''
  }
  writeSync(out, text)
  closeSync(out)
}
