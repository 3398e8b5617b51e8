import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random } from '#engine/random/random.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { runCli, spawnCli } from '#test/helpers/cli.ts'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'

const lines = 30_000
const results = [
  'customers.csv',
  'customers.definition.txt',
  'report.pdf',
  'rules.sql',
  'run.json',
  'segments.csv',
  'segments.definition.txt'
]
let tessera: TestBackend
let orders: string
beforeAll(async () => {
  tessera = await startTestBackend()
  orders = join(tessera.folder, 'orders.csv')
  writeManyOrders(orders, lines, 3000)
})
afterAll(() => tessera.close())

/** A whole run on the command line, into a project and a folder of its own. */
const commandFor = (name: string) => {
  const project = join(tessera.folder, `${name}.tessera`)
  const out = join(tessera.folder, name)
  const env = { TESSERA_DATA_FOLDER: join(tessera.folder, 'cli') }
  return {
    project,
    out,
    env,
    args: ['segment', orders, '--project', project, '--out', out, '--k', '4', '--bootstrap', '10', '--quiet']
  }
}

/** Files that a user sees: what a killed command leaves to be cleared away begins with a dot. */
const visible = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}

test('killed at ten random moments, the command leaves a project that opens, and all results or none', async () => {
  const { next } = random(20_111_210)
  const whole = commandFor('whole')
  const began = performance.now()
  expect(await runCli(whole.args, whole)).toMatchObject({ status: 0, stderr: '' })
  const took = performance.now() - began
  const seen = new Set<string>()
  for (let kill = 0; kill < 10; kill++) {
    const { project, out, args, env } = commandFor(`killed${kill}`)
    const child = spawnCli(args, { env })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await Promise.race([ended, setTimeout(next() * took).then(() => child.kill('SIGKILL'))])
    await ended
    expect([[], results]).toContainEqual(visible(out))
    seen.add(await stateOf(project))
  }
  expect(seen.size).toBeGreaterThan(1)
  // Once more over what the last one left: it starts where that was, and leaves no trace of it.
  const again = commandFor('killed9')
  expect(await runCli(again.args, again)).toMatchObject({ status: 0 })
  expect(readdirSync(again.out).sort()).toEqual(results)
}, 300_000)

/** "none", "0 lines, 0 runs", "30000 lines, 1 runs": anything else is a half. */
async function stateOf(project: string): Promise<string> {
  const file = await tessera.grant(project)
  if (file.size === 0) return 'none'
  const info = await tessera.call('projects.open', { file: file.id })
  expect([0, lines]).toContain(info.orderLines)
  const runs = await tessera.call('segments.runs', {})
  if (info.orderLines === 0) expect(runs).toEqual([])
  for (const { id } of runs) {
    const view = await tessera.call('segments.view', { runId: id })
    expect(view.segmentList.reduce((sum, { size }) => sum + size, 0)).toBe(view.customers)
  }
  await tessera.call('projects.close', {})
  return `${info.orderLines} lines, ${runs.length} runs`
}
