import { spawn } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { addOrders } from '#test/helpers/segmentsProject.ts'
import { keptColumns, syntheticShop } from '#test/helpers/shop.ts'

const child = fileURLToPath(new URL('segmentsCrash.child.ts', import.meta.url))
let tessera: TestBackend
let before: string
beforeAll(async () => {
  tessera = await startTestBackend()
  before = await tessera.createProject('Before')
  addOrders(before, syntheticShop(600))
  await tessera.call('projects.close', {})
})
afterAll(() => tessera.close())

/** Segments in a process of its own; kills that so long after it began, or lets it end. */
async function segmentAndKill(project: string, after: number | null): Promise<number> {
  // What a killed process leaves behind goes with the folder.
  const env = { ...process.env, TMPDIR: tessera.folder, TEMP: tessera.folder }
  const working = spawn('node', [child, project], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const ended = new Promise((resolve) => working.on('close', resolve))
  let began = 0
  let took = 0
  working.stdout.on('data', (text: Buffer) => {
    if (text.includes('ready')) {
      began = performance.now()
      if (after !== null) void setTimeout(after).then(() => working.kill('SIGKILL'))
    }
    if (text.includes('done')) took = performance.now() - began
  })
  await ended
  return took
}

test('killed at ten moments of a segmentation, the project opens, without a run or with a whole one', async () => {
  const whole = join(tessera.folder, 'whole.tessera')
  copyFileSync(before, whole)
  const took = await segmentAndKill(whole, null)
  const expected = keptColumns(whole, 1)
  const runs = new Set<number>()
  for (let kill = 0; kill < 10; kill++) {
    const project = join(tessera.folder, `killed${kill}.tessera`)
    copyFileSync(before, project)
    // Moments spread over the segmentation, and a little beyond.
    await segmentAndKill(project, (took * (kill + 0.5)) / 9)
    await tessera.call('projects.open', { file: (await tessera.grant(project)).id })
    const [run, ...more] = await tessera.call('segments.runs', {})
    expect(more).toEqual([])
    if (run) {
      expect((await tessera.call('segments.view', { runId: run.id })).segmentList).toHaveLength(3)
      expect(keptColumns(project, run.id)).toEqual(expected)
    }
    runs.add(run ? 1 : 0)
    await tessera.call('projects.close', {})
    rmSync(project)
  }
  expect(runs).toContain(0)
}, 120_000)
