import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnTessera } from '#test/helpers/cli.ts'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'
import { peakMemory } from '#test/helpers/peakMemory.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-scale-'))
const orders = join(folder, 'orders.csv')

const project = join(folder, 'orders.tessera')

beforeAll(() => writeManyOrders(orders, 5_000_000, 500_000), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The second finds the lines in the project where the first has left them. */
test.each([
  ['rfm', [orders]],
  ['kmeans', []]
])(
  '5,000,000 order lines become %s segments on the command line within 1 GB',
  { timeout: 600_000 },
  async (method, files) => {
    const out = join(folder, method)
    const env = { TESSERA_DATA_FOLDER: join(folder, 'data') }
    const args = [...files, '--project', project, '--out', out, '--method', method, '--json', '--quiet']
    const child = spawnTessera(['segment', ...args], { env })
    const peak = peakMemory(child)
    const status = new Promise((resolve) => child.on('exit', resolve))
    const problems = await text(child.stderr!)
    expect(problems).toBe('')
    expect(await status).toBe(0)
    const { rows } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
    expect(rows.read).toBe(5_000_000)
    const leftOut = Object.values<number>(rows.leftOut)
    expect(leftOut.reduce((sum, count) => sum + count, rows.kept)).toBe(5_000_000)
    console.log(`${method}: peak memory ${peak()?.toFixed(0)} MB`)
    // Where the system does not tell (not Linux), only the counts are checked.
    expect(peak() ?? 0).toBeLessThan(1000)
  }
)
