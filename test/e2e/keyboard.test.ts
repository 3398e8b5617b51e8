import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { canBrowse } from '#test/helpers/chromium.ts'
import { expectAccessible } from '#test/helpers/expectAccessible.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf } from '#test/helpers/pages.ts'

const t = wordsIn('en')

/** What has the focus, as it is called; empty where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement
    if (!now || now === document.body) return ''
    return now.getAttribute('aria-label') ?? now.textContent ?? now.tagName
  })

/** Marks what has the focus, and says whether it was marked: Tab has then gone round. */
const wasHere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const now = (document.activeElement ?? document.body) as HTMLElement
    const seen = 'passed' in now.dataset
    now.dataset['passed'] = ''
    return seen
  })

/** Goes on by Tab until it stands on the control of this name, however many lie before it. */
async function tabTo(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-passed]')) delete one.dataset['passed']
  })
  const passed: string[] = []
  for (;;) {
    const now = await focused(page)
    if (now.trim() === name) return
    if (await wasHere(page)) throw new Error(`“${name}” cannot be reached by Tab; passed were: ${passed.join(' | ')}`)
    passed.push(now)
    await page.keyboard.press('Tab')
  }
}

describe.skipIf(!canBrowse())('by the keyboard alone', () => {
  const shells = ownShells()

  test('the sample shop, its tour, the help and a PDF, with the focus never lost', async () => {
    const shell = await shells('browser', {})
    const { page } = shell
    const { welcome, segments, report } = pagesOf(page)
    await welcome.title.waitFor()
    await tabTo(page, t('app.welcome.trySample'))
    await page.keyboard.press('Enter')
    await segments.table.waitFor()

    await expect.poll(() => focused(page)).toBe(t('tour.next'))
    await expectAccessible(page, 'the tour')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('tour.stops.table.title') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: t('tour.stops.table.title') }).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe(t('app.steps.segments'))

    await tabTo(page, t('help.whatIsThat'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('help.heads.reference') }).waitFor()
    await expectAccessible(page, 'a page of the help')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(t('help.whatIsThat'))

    await page.keyboard.press('Control+6')
    await report.save('pdf').waitFor()
    await tabTo(page, t('explore.report.pdf.save'))
    const pdf = readFileSync(await shell.saved(() => page.keyboard.press('Enter')))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(shell.problems()).toEqual([])
  })
})
