/**
 * A million customers with twelve numbers each through the application's own way, from the file to the report: how long
 * it takes and how much memory it needs. No peer does all of it.
 *
 *   node bench/millionCustomers.ts [CUSTOMERS]
 */
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { spawnTessera } from '#test/helpers/cli.ts'
import { peakMemory } from '#test/helpers/peakMemory.ts'
import { blobs } from '#test/unit/engine/blobs.ts'

const customers = Number(process.argv[2] ?? 1_000_000)
const columns = 12
const groups = 8
const rowsAWrite = 10_000

async function writeList(path: string): Promise<void> {
  const { data } = blobs(customers, columns, groups, 1)
  const file = createWriteStream(path)
  file.write(`Customer,${Array.from({ length: columns }, (_, j) => `f${j}`).join(',')}\n`)
  for (let from = 0; from < customers; from += rowsAWrite) {
    const lines = Array.from({ length: Math.min(rowsAWrite, customers - from) }, (_, i) => {
      const at = (from + i) * columns
      return `c${from + i},${Array.from(data.subarray(at, at + columns), (value) => value.toFixed(3)).join(',')}\n`
    })
    if (!file.write(lines.join(''))) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}

const folder = mkdtempSync(join(tmpdir(), 'tessera-million-'))
try {
  const list = join(folder, 'customers.csv')
  await writeList(list)
  for (const method of ['kmeans', 'auto']) {
    const began = performance.now()
    const child = spawnTessera(['segment', list, '--out', join(folder, method), '--method', method, '--quiet'])
    const peak = peakMemory(child)
    const status = await new Promise((resolve) => child.on('exit', resolve))
    const seconds = (performance.now() - began) / 1000
    console.log(
      `${customers} customers x ${columns}, ${method}: ${seconds.toFixed(0)} s, peak ${peak()?.toFixed(0) ?? 'unknown'} MB` +
        (status === 0 ? '' : `, FAILED with ${status}`)
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
