/**
 * From a file of orders to RFM scores of every customer, beside pandas, on the same generated file in one run:
 *
 *   node bench/importOrders.ts [LINES ...]      default: 100000 1000000
 *
 * Ours is the whole command line as a user runs it: every row checked and stored in a project, segments described,
 * PDF and CSV written. pandas reads, groups, scores and writes one CSV, keeping nothing. Whole processes, medians of
 * three interleaved runs; a ratio above 1 means that we are faster.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'
import { peakMemory } from '#test/helpers/peakMemory.ts'
import { pythonWith } from './peers/python.ts'

interface Measured {
  readonly seconds: number
  readonly megabytes: number | null
  readonly customers: number
}

const repeats = 3
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function ours(orders: string, folder: string): Promise<Measured> {
  const began = performance.now()
  const args = [
    here('../out/main/cli.js'),
    'segment',
    orders,
    '--out',
    join(folder, 'out'),
    '--method',
    'rfm',
    '--json',
    '--quiet'
  ]
  const process = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const peak = peakMemory(process)
  let text = ''
  process.stdout.on('data', (piece) => {
    text += piece
  })
  const status = await new Promise((resolve) => process.on('close', resolve))
  if (status !== 0) throw new Error(`tessera ended with ${status}`)
  const customers = (JSON.parse(text) as { segments: { customers: number }[] }).segments.reduce(
    (sum, s) => sum + s.customers,
    0
  )
  return { seconds: (performance.now() - began) / 1000, megabytes: peak(), customers }
}

function pandas(python: string, orders: string, folder: string): Measured {
  const began = performance.now()
  const script = here('./peers/rfm_pandas.py')
  const { stdout } = spawnSync(python, [script, orders, join(folder, 'pandas.csv')], { encoding: 'utf8' })
  return { ...(JSON.parse(stdout) as Measured), seconds: (performance.now() - began) / 1000 }
}

const middle = (values: readonly number[]): number => median(sortedCopy(Float64Array.from(values)))
const said = (runs: readonly Measured[]): string => {
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes ?? Number.NaN))
  return `${middle(runs.map(({ seconds }) => seconds)).toFixed(2)} s, ${memory.toFixed(0)} MB`
}

const sizes = process.argv.slice(2).map(Number)
const python = pythonWith('pandas')
for (const lines of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const orders = join(folder, 'orders.csv')
    writeManyOrders(orders, lines, Math.ceil(lines / 10))
    const megabytes = readFileSync(orders).length / 1e6
    const our: Measured[] = []
    const their: Measured[] = []
    for (let run = 0; run < repeats; run++) {
      our.push(await ours(orders, folder))
      if (python) their.push(pandas(python, orders, folder))
    }
    console.log(
      `import + RFM of ${lines.toLocaleString('en')} order lines (${megabytes.toFixed(0)} MB), ${our[0]?.customers} customers`
    )
    console.log(`  Tessera  ${said(our)}`)
    if (their.length === 0) console.log('  pandas   not installed')
    else {
      const ratio = middle(their.map(({ seconds }) => seconds)) / middle(our.map(({ seconds }) => seconds))
      console.log(`  pandas   ${said(their)}   ratio ${ratio.toFixed(2)}`)
      if (their[0]?.customers !== our[0]?.customers)
        console.log(`  DIFFERENT: pandas finds ${their[0]?.customers} customers`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
