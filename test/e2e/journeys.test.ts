import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '#test/helpers/chromium.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { ordersProject, segmentedProject } from '#test/helpers/ordersProject.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf } from '#test/helpers/pages.ts'
import { shellKinds, type TestShell } from '#test/helpers/testShell.ts'
import { timeFromClick } from '#test/helpers/timeFromClick.ts'

const folders = ownFolders()
let many: string
let segmented: string
beforeAll(async () => {
  many = await ordersProject(folders.folder, 100_000)
  segmented = await segmentedProject(folders.folder)
}, 120_000)
afterAll(folders.remove)

/** Opens a project of this name that has segments. */
async function openSegmented(shell: TestShell, name: string): Promise<void> {
  const project = join(folders.folder, `${name}.tessera`)
  copyFileSync(segmented, project)
  const { welcome, segments } = pagesOf(shell.page)
  await shell.choose([project], () => welcome.openProject.click())
  await segments.table.waitFor()
}

/** What people come for, in the browser window and in the built desktop shell alike. */
describe.skipIf(!canBrowse()).each(shellKinds)('in the %s shell', (kind) => {
  const shells = ownShells()
  const open = () => shells(kind)

  test('the sample shop becomes segments, a PDF and CSV files, and nothing leaves the machine', async () => {
    const shell = await open()
    const { welcome, segments, steps, report } = pagesOf(shell.page)
    await welcome.trySample()
    const names = await segments.names()
    expect(names.length).toBeGreaterThanOrEqual(2)

    await steps.goTo('report')
    const pdf = readFileSync(await shell.saved(() => report.save('pdf').click()))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.subarray(-8).toString()).toContain('%%EOF')
    const csv = readFileSync(await shell.saved(() => report.save('segmentsCsv').click()), 'utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(names.length + 1)
    for (const name of names) expect(csv).toContain(name)
    const customers = readFileSync(await shell.saved(() => report.save('customersCsv').click()), 'utf8')
    expect(customers).toMatch(/^\uFEFFcustomer,/)
    const run = JSON.parse(readFileSync(await shell.saved(() => report.save('runJson').click()), 'utf8'))
    expect(customers.trim().split('\r\n')).toHaveLength(run.customers.segmented + 1)
    expect(shell.problems()).toEqual([])
  })

  test('a new name sticks: in the table, in exports, and after Tessera was closed', async () => {
    const shell = await open()
    const first = pagesOf(shell.page)
    await openSegmented(shell, `Renamed, ${kind}`)
    const [name = ''] = await first.segments.names()
    await first.segments.rename(name, 'Tea lovers')
    await shell.reopen()

    const again = pagesOf(shell.page)
    await again.welcome.recent(`Renamed, ${kind}`).click()
    await again.segments.table.waitFor()
    expect((await again.segments.names())[0]).toBe('Tea lovers')
    await again.steps.goTo('report')
    const csv = readFileSync(await shell.saved(() => again.report.save('segmentsCsv').click()), 'utf8')
    expect(csv).toContain('Tea lovers')
    expect(shell.problems()).toEqual([])
  })

  test('who is chosen in one view is chosen in all, can be kept, and back and forward lead there again', async () => {
    const shell = await open()
    const { steps, explore } = pagesOf(shell.page)
    await openSegmented(shell, `Chosen, ${kind}`)
    await steps.goTo('explore')
    await explore.look('time')
    const cohorts = shell.page.getByRole('button', { name: /who first ordered in/ })
    await cohorts.first().focus()
    await shell.page.keyboard.press('ArrowRight')
    await shell.page.keyboard.press('Enter')
    await expect.poll(() => explore.selected.textContent()).toMatch(/First ordered: .*ordered again: .*\d+ customers/)
    const said = (await explore.selected.textContent())!
    const [, customers = ''] = /: (\d+) customers/.exec(said) ?? []

    await explore.look('customers')
    await explore.customer.waitFor()
    expect(await explore.selected.textContent()).toBe(said)
    await explore.saveAsSegment('Came back')
    await expect.poll(() => explore.selected.textContent()).toContain(`Came back: ${customers} customers`)
    await explore.back.click()
    await expect.poll(() => explore.selected.textContent()).toBe(said)
    await explore.forward.click()
    await expect.poll(() => explore.selected.textContent()).toContain('Came back')
    expect(shell.problems()).toEqual([])
  })

  test('a segmentation that is cancelled frees the screen within 200 ms and changes nothing', async () => {
    const shell = await open()
    const { welcome, steps, segments } = pagesOf(shell.page)
    await shell.choose([many], () => welcome.openProject.click())
    await steps.list.waitFor()
    await steps.goTo('segments')
    await segments.start.click()
    await segments.cancel.waitFor()
    const answer = timeFromClick(shell.page, segments.cancelled)
    await segments.cancel.click()
    expect(await answer).toBeLessThan(200)
    await segments.start.waitFor()
    // Nothing of it is in the project, and what was cancelled can be done.
    await shell.reopen()
    const again = pagesOf(shell.page)
    await again.welcome.recent('Many orders').click()
    await again.steps.list.waitFor()
    await again.steps.goTo('segments')
    await again.segments.start.click()
    await again.segments.table.waitFor()
    expect(shell.problems()).toEqual([])
  })

  test('language and theme change at once and stay', async () => {
    const shell = await open()
    const { settings, welcome } = pagesOf(shell.page)
    await welcome.title.waitFor()
    await settings.open()
    await settings.choose('Deutsch')
    await expect.poll(() => shell.page.locator('html').getAttribute('lang')).toBe('de')
    await settings.choose('Dunkel')
    await expect.poll(() => shell.page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    await shell.reopen()
    await pagesOf(shell.page, 'de').welcome.title.waitFor()
    await expect.poll(() => shell.page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    expect(shell.problems()).toEqual([])
  })
})
