import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { random } from '#engine/random/random.ts'
import { startTestBackend } from '#test/helpers/backend.ts'
import { canBrowse } from '#test/helpers/chromium.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { importFile } from '#test/helpers/importFile.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf } from '#test/helpers/pages.ts'
import { shellKinds } from '#test/helpers/testShell.ts'

const customers = 200_000
/** What a person takes for at once. */
const atOnce = 200

const folders = ownFolders()
const project = join(folders.folder, 'Many customers.tessera')
beforeAll(async () => {
  const tessera = await startTestBackend()
  const list = join(tessera.folder, 'customers.csv')
  const { next } = random(1).fork('customers')
  const spread = (): string => (10 * (next() + next() + next())).toFixed(3)
  const lines = Array.from({ length: customers }, (_, i) => [`c${i}`, spread(), spread(), spread(), spread()].join())
  writeFileSync(list, ['Customer,Age,Visits,Spend,Tenure', ...lines, ''].join('\n'))
  const made = await tessera.createProject('Many customers')
  await importFile(tessera, list)
  await tessera.call('projects.close', {})
  copyFileSync(made, project)
  await tessera.close()
}, 180_000)
afterAll(folders.remove)

interface Timer {
  latest: number
  ticks: number
}

/** From now on notes how late a timer is, in milliseconds; in the page it is handed over as a text, so it stands alone. */
function watchTimer(): Timer {
  const every = 10
  const timer: Timer = { latest: 0, ticks: 0 }
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    timer.latest = Math.max(timer.latest, now - last - every)
    last = now
    timer.ticks++
  }, every)
  Object.assign(globalThis, { timer })
  return timer
}

const timerOf = (page: Page): Promise<Timer> => page.evaluate(() => (globalThis as unknown as { timer: Timer }).timer)

describe.skipIf(!canBrowse())(`while ${customers.toLocaleString('en')} customers are grouped`, () => {
  const open = ownShells()

  test.each(shellKinds)('the screen answers at once, and shows what is found so far (%s)', async (kind) => {
    const shell = await open(kind)
    const { page } = shell
    const { welcome, steps, segments } = pagesOf(page)
    await shell.choose([project], () => welcome.openProject.click())
    await steps.list.waitFor()
    await steps.goTo('segments')
    await segments.start.waitFor()
    await page.evaluate(watchTimer)
    // On a machine that has much else to do, an idle process waits as well.
    const idle = watchTimer()
    await segments.group('kmeans')
    await segments.firstLook.waitFor()
    expect(await segments.table.count()).toBe(0)
    await segments.done('kmeans').waitFor({ timeout: 120_000 })
    const { latest, ticks } = await timerOf(page)
    console.log(
      `${kind}: ${ticks} ticks, the latest ${latest.toFixed(0)} ms late, of an idle process ${idle.latest.toFixed(0)} ms`
    )
    expect(ticks).toBeGreaterThan(10)
    expect(latest).toBeLessThan(atOnce + idle.latest)
    expect(shell.problems()).toEqual([])
  })
})
