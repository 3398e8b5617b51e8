import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse } from '#test/helpers/chromium.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { ambiguousOrders, germanOrders } from '#test/helpers/germanOrders.ts'
import { writeManyOrders } from '#test/helpers/manyOrders.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf } from '#test/helpers/pages.ts'
import { shellKinds } from '#test/helpers/testShell.ts'
import { timeFromClick } from '#test/helpers/timeFromClick.ts'

const folders = ownFolders()
afterAll(folders.remove)
const german = germanOrders()
const germanFile = join(folders.folder, 'Kasse 2024.csv')
const ambiguousFile = join(folders.folder, 'shop export.csv')
const bigFile = join(folders.folder, 'many orders.csv')
beforeAll(() => {
  writeFileSync(germanFile, german.csv)
  writeFileSync(ambiguousFile, ambiguousOrders)
  writeManyOrders(bigFile, 300_000, 30_000)
})

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const exactly = (value: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** The files that are listed, once it is known which time each covers. */
async function listed(files: Locator): Promise<string[]> {
  await files.getByRole('img').first().waitFor()
  return files.allTextContents()
}

/** From a file on the machine to segments, in the browser window and in the built desktop shell alike. */
describe.skipIf(!canBrowse()).each(shellKinds)('in the %s shell', (kind) => {
  const shells = ownShells()
  const open = () => shells(kind)

  test('an order file is understood, imported, made into segments, and all there after Tessera was closed', async () => {
    const shell = await open()
    const { welcome, data, segments, steps } = pagesOf(shell.page)
    await shell.choose([germanFile], () => welcome.openFile.click())

    const { rows, customers, returns, noCustomer, badDate } = german
    const kept = rows - noCustomer - badDate
    await data.import.waitFor()
    const roles = { Bestellnummer: 'order', Bestelldatum: 'date', Kundennummer: 'customer', Betrag: 'amount' }
    for (const [column, role] of Object.entries(roles)) expect(await data.meaning(column).inputValue()).toBe(role)
    expect(await data.dateOrder('Bestelldatum').inputValue()).toBe('dmy')
    expect(await data.outcome.getByRole('status').textContent()).toContain(
      `${kept} of ${rows} rows will be used: ${customers} customers,`
    )
    expect(await data.figure('sales').locator('[title]').getAttribute('title')).toBe(exactly(german.sales))
    expect(await data.figure('returns').locator('[title]').getAttribute('title')).toBe(exactly(german.returned))
    expect(await data.figure('returns').textContent()).toContain(`in ${returns} rows`)
    expect(await data.figure('leftOut').textContent()).toContain(`${noCustomer + badDate} rows`)
    const reasons = await data.leftOut.getByRole('row').allTextContents()
    expect(reasons).toContainEqual(expect.stringMatching(new RegExp(`^No customer${noCustomer}`)))
    expect(reasons).toContainEqual(expect.stringMatching(new RegExp(`^The date cannot be read${badDate}`)))

    await data.import.click()
    await data.findSegments.click()
    await segments.table.waitFor()
    const names = await segments.names()
    expect(names.length).toBeGreaterThanOrEqual(2)
    await steps.goTo('data')
    const before = await listed(data.files)
    expect(before[0]).toContain('Kasse 2024.csv')

    await shell.reopen()
    const again = pagesOf(shell.page)
    await again.welcome.recent('Kasse 2024').click()
    await again.segments.table.waitFor()
    expect(await again.segments.names()).toEqual(names)
    await again.steps.goTo('data')
    await again.data.files.waitFor()
    expect(await listed(again.data.files)).toEqual(before)

    // The same file once more is noticed, and nothing is there twice.
    await shell.choose([germanFile], () => again.data.add.click())
    await again.data.skip.click()
    await again.data.files.waitFor()
    expect(await listed(again.data.files)).toEqual(before)
    expect(shell.problems()).toEqual([])
  })

  test('dates that can be read in two ways are asked about, and read as answered', async () => {
    const shell = await open()
    const { welcome, data } = pagesOf(shell.page)
    await shell.choose([ambiguousFile], () => welcome.openFile.click())
    await data.question('01/04/2024', '1 April', '4 January').waitFor()
    expect(await data.import.isEnabled()).toBe(false)
    await data.answer('4 January').click()
    await expect.poll(() => data.import.isEnabled()).toBe(true)
    expect(await data.dateOrder('Order date').inputValue()).toBe('mdy')
    await data.import.click()
    await data.files.waitFor()
    expect(plain((await data.files.textContent()) ?? '')).toContain('4 Jan 2024 to 9 Jun 2024')
    expect(shell.problems()).toEqual([])
  })

  test('an import that is cancelled frees the screen within 200 ms and leaves the project as it was', async () => {
    const shell = await open()
    const { welcome, data } = pagesOf(shell.page)
    await shell.choose([germanFile], () => welcome.openFile.click())
    await data.import.click()
    await data.files.waitFor()
    const before = await listed(data.files)

    await shell.choose([bigFile], () => data.add.click())
    await data.import.click()
    await data.saving.waitFor()
    const answer = timeFromClick(shell.page, data.cancelled)
    await data.cancel.click()
    expect(await answer).toBeLessThan(200)
    // The file can still be imported, or put away.
    await expect.poll(() => data.import.isEnabled()).toBe(true)
    await data.notThis.click()
    await data.files.waitFor()
    expect(await listed(data.files)).toEqual(before)

    await shell.reopen()
    const again = pagesOf(shell.page)
    await again.welcome.recent('Kasse 2024').click()
    await again.data.files.waitFor()
    expect(await listed(again.data.files)).toEqual(before)
    expect(shell.problems()).toEqual([])
  })
})

/** Behind the dialog both shells are the same: where rows are many, one is looked at. */
describe.skipIf(!canBrowse())('in a window', () => {
  const shells = ownShells()

  const retail = 'online-retail/OnlineRetail.csv.gz'
  test.skipIf(!hasData(retail))('the orders of a real shop become segments through the screens', async () => {
    const unpacked = join(folders.folder, 'Online Retail.csv')
    writeFileSync(unpacked, gunzipSync(await readFile(dataFile(retail))))
    const shell = await shells('browser')
    const { welcome, data, segments } = pagesOf(shell.page)
    await shell.choose([unpacked], () => welcome.openFile.click())
    await data.import.waitFor()
    // 135,080 rows without a customer, and 40 whose price is zero.
    expect(plain((await data.outcome.getByRole('status').textContent()) ?? '')).toBe(
      '406,789 of 541,909 rows will be used: 4,371 customers, 1 Dec 2010 to 9 Dec 2011.'
    )
    await data.import.click()
    await data.findSegments.click()
    await segments.table.waitFor()
    // As published with the oracle: gross, without cancellations.
    const facts = shell.page.getByText(/^4,338 customers ·/)
    await facts.waitFor()
    expect(await facts.locator('[title]').getAttribute('title')).toContain('8,911,407.90')
    expect((await segments.names()).length).toBeGreaterThanOrEqual(2)
    expect(shell.problems()).toEqual([])
  })
})
