import { spawn } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'

const lines = 60_000
const child = fileURLToPath(new URL('importsCrash.child.ts', import.meta.url))
let tessera: TestBackend
let orders: string
let empty: string
beforeAll(async () => {
  tessera = await startTestBackend()
  orders = join(tessera.folder, 'many.csv')
  writeManyOrders(orders, lines, 6000)
  empty = await tessera.createProject('Empty')
  await tessera.call('projects.close', {})
})
afterAll(() => tessera.close())

/** Starts an import in a process of its own; kills that so long after it began, or lets it end. */
async function importAndKill(project: string, after: number | null): Promise<number> {
  // What a killed process leaves behind goes with the folder.
  const env = { ...process.env, TMPDIR: tessera.folder, TEMP: tessera.folder }
  const importing = spawn('node', [child, project, orders], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const ended = new Promise((resolve) => importing.on('close', resolve))
  let began = 0
  let took = 0
  importing.stdout.on('data', (text: Buffer) => {
    if (text.includes('ready')) {
      began = performance.now()
      if (after !== null) void setTimeout(after).then(() => importing.kill('SIGKILL'))
    }
    if (text.includes('done')) took = performance.now() - began
  })
  await ended
  return took
}

test('killed at ten moments of an import, the project opens, as before or as after', async () => {
  const whole = join(tessera.folder, 'whole.tessera')
  copyFileSync(empty, whole)
  const took = await importAndKill(whole, null)
  const states = new Set<number>()
  for (let kill = 0; kill < 10; kill++) {
    const project = join(tessera.folder, `killed${kill}.tessera`)
    copyFileSync(empty, project)
    // Moments spread over the import, and a little beyond.
    await importAndKill(project, (took * (kill + 0.5)) / 9)
    const info = await tessera.call('projects.open', { file: (await tessera.grant(project)).id })
    const [source] = await tessera.call('imports.sources', {})
    expect([0, lines]).toContain(info.orderLines)
    expect(source?.counts.rows ?? 0).toBe(info.orderLines)
    expect(info.customers > 0).toBe(info.orderLines > 0)
    states.add(info.orderLines)
    await tessera.call('projects.close', {})
    rmSync(project)
  }
  expect(states).toContain(0)
}, 120_000)
