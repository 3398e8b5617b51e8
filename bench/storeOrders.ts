/**
 * A file of orders with products into a database, beside pandas, on the same generated file in one run:
 *
 *   node bench/storeOrders.ts [LINES ...]      default: 1000000
 *
 * Ours: the file is looked into and its columns proposed, every row is checked, kept as it stood, and stored as order
 * lines of customers and products in a project. pandas: read_csv with dates parsed, then to_sql into SQLite. Whole
 * processes, interleaved; the medians count; a ratio above 1 means that we are faster.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { pythonWith } from './peers/python.ts'
import { writeWideOrders } from './wideOrders.ts'

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly rows: number
}

const repeats = 3
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function timed(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Measured {
  const began = performance.now()
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return { ...(JSON.parse(stdout) as Measured), seconds: (performance.now() - began) / 1000 }
}

function warmUp(folder: string, env: Readonly<Record<string, string>>): void {
  const few = join(folder, 'few.csv')
  writeWideOrders(few, 1000, 100)
  timed(process.execPath, [here('./storeOnce.ts'), few], env)
}

const middle = (runs: readonly Measured[]): number => median(sortedCopy(Float64Array.from(runs, (run) => run.seconds)))
const said = (runs: readonly Measured[]): string =>
  `${middle(runs).toFixed(2)} s, ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`

const sizes = process.argv.slice(2).map(Number)
const python = pythonWith('pandas')
for (const lines of sizes.length > 0 ? sizes : [1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const orders = join(folder, 'orders.csv')
    writeWideOrders(orders, lines, Math.ceil(lines / 10))
    const our: Measured[] = []
    const their: Measured[] = []
    // What is shipped is bundled; from the sources it is compiled once, as pandas was when it was installed.
    const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
    warmUp(folder, compiled)
    for (let run = 0; run < repeats; run++) {
      our.push(timed(process.execPath, [here('./storeOnce.ts'), orders], compiled))
      if (!python) continue
      const database = join(folder, 'pandas.db')
      their.push(timed(python, [here('./peers/store_pandas.py'), orders, database]))
      rmSync(database)
    }
    const megabytes = (statSync(orders).size / 1e6).toFixed(0)
    console.log(`import of ${lines.toLocaleString('en')} order lines with products (${megabytes} MB)`)
    console.log(`  Tessera  ${said(our)}`)
    if (their.length === 0) console.log('  pandas   not installed')
    else console.log(`  pandas   ${said(their)}   ratio ${(middle(their) / middle(our)).toFixed(2)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
