/** Writes the sample shop's order file: `node scripts/makeSampleShop.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { makeSampleShop } from './makeSampleShop/sampleShop.ts'

const folder = new URL('../resources/sample/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('orders.csv', folder), makeSampleShop())
