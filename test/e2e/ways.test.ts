import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '#test/helpers/chromium.ts'
import { expectAccessible } from '#test/helpers/expectAccessible.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { ordersProject } from '#test/helpers/ordersProject.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf } from '#test/helpers/pages.ts'
import { tariffsCsv } from '#test/helpers/tariffs.ts'

const folders = ownFolders()
const file = join(folders.folder, 'tariffs.csv')
let many: string
beforeAll(async () => {
  writeFileSync(file, tariffsCsv())
  many = await ordersProject(folders.folder, 80_000)
}, 120_000)
afterAll(folders.remove)

/** What every way to group shows in the real window, and what can be done with it. */
describe.skipIf(!canBrowse())('the ways to group', () => {
  const open = ownShells()

  test('Tessera chooses, says why and how far to trust it; a doubt is mended', async () => {
    const shell = await open('browser')
    const { welcome, segments } = pagesOf(shell.page)
    await welcome.trySample()
    await segments.verdict.waitFor()
    await segments.why('kmeans').waitFor()
    expect(await segments.numbersTried.getByRole('row').count()).toBeGreaterThan(5)
    const names = await segments.names()
    for (const row of await segments.table.getByRole('rowheader').allTextContents())
      if (names.some((name) => row.includes(name))) expect(row).toMatch(/found again in \d+\s% of resamples/)

    await segments.leaveOut('“Total spent”').click()
    await segments.history(2).waitFor()
    // What stood in two minds about orders and spend is gone with one of them.
    expect(await segments.leaveOut('“Total spent”').count()).toBe(0)
    expect(shell.problems()).toEqual([])
  })

  test('of many customers a first look is there while they wait', async () => {
    const shell = await open('browser')
    const { welcome, steps, segments } = pagesOf(shell.page)
    await shell.choose([many], () => welcome.openProject.click())
    await steps.list.waitFor()
    await steps.goTo('segments')
    await segments.start.click()
    await segments.firstLook.waitFor()
    expect(await segments.table.count()).toBe(0)
    await segments.table.waitFor()
    expect(shell.problems()).toEqual([])
  })

  test('each way is reached by its name, shows what only it can show, and is compared with another', async () => {
    const shell = await open('browser')
    const { page } = shell
    const { welcome, data, features, steps, segments, explore, report } = pagesOf(page)
    const check = (where: string) => expectAccessible(page, where)
    await shell.choose([file], () => welcome.openFile.click())
    await data.import.click()
    await data.findSegments.waitFor()
    await steps.goTo('features')
    await features.forms('Tariff').click()
    await steps.goTo('segments')

    await segments.group('kmeans')
    await segments.done('kmeans').waitFor()
    await segments.numbersTried.waitFor()
    await check('k-means')

    // The cut is moved by the keyboard, then by the pointer.
    await segments.group('hierarchical')
    await segments.cut.waitFor()
    await check('hierarchical')
    const groups = async (): Promise<number> =>
      Number(/^\d+/.exec((await segments.cut.getAttribute('aria-valuetext')) ?? '')?.[0])
    const before = await groups()
    await segments.cut.press('ArrowDown')
    await expect.poll(groups).toBe(before + 1)
    await segments.cut.press('Enter')
    await expect.poll(async () => (await segments.names()).length).toBe(before + 1)
    await segments.cut.scrollIntoViewIfNeeded()
    const line = await segments.cut.boundingBox()
    if (!line) throw new Error('the cut is not on screen')
    await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2)
    await page.mouse.down()
    await page.mouse.move(line.x + line.width / 2, line.y - 400, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await segments.names()).length).toBe(2)

    await segments.group('gmm')
    await segments.done('gmm').waitFor()
    await check('gmm')
    await steps.goTo('explore')
    await explore.look('customers')
    await explore.customer.waitFor()
    await explore.howSure.waitFor()
    await check('customers with probabilities')
    await steps.goTo('report')
    const csv = readFileSync(await shell.saved(() => report.save('customersCsv').click()), 'utf8')
    const [head = '', first = ''] = csv.replace('\uFEFF', '').split('\r\n')
    const places = head.split(',').flatMap((column, i) => (column.startsWith('probability_') ? [i] : []))
    expect(places.length).toBeGreaterThanOrEqual(2)
    // Names of segments have commas and stand in quotes.
    const cells = first.match(/"[^"]*"|[^,]+/g) ?? []
    expect(places.reduce((sum, place) => sum + Number(cells[place]), 0)).toBeCloseTo(1, 3)
    await steps.goTo('segments')

    for (const crowds of ['hdbscan', 'dbscan'] as const) {
      await segments.group(crowds)
      await segments.done(crowds).waitFor()
      await segments.unusual.waitFor()
      await check(crowds)
    }
    await segments.group('som')
    await segments.map.waitFor()
    await check('som')
    await segments.group('mixed')
    await segments.weights.waitFor()
    await check('k-prototypes')

    await segments.compare.click()
    await segments.compared.waitFor()
    await check('two runs')
    await page.keyboard.press('Escape')
    await steps.goTo('explore')
    await explore.look('compare')
    await explore.words.waitFor()
    await check('words compared')
    expect(shell.problems()).toEqual([])
  })
})
