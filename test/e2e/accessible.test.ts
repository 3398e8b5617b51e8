import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { canBrowse, launchChromium } from '#test/helpers/chromium.ts'
import { expectAccessible } from '#test/helpers/expectAccessible.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { ambiguousOrders } from '#test/helpers/germanOrders.ts'
import { pagesOf, stepIds } from '#test/helpers/pages.ts'
import { openShell, shellKinds } from '#test/helpers/testShell.ts'

const folders = ownFolders()
afterAll(folders.remove)
/** Its dates can be read in two ways, and some of its rows lack a customer: all that the screens can ask and say. */
const file = join(folders.folder, 'shop export.csv')
beforeAll(() => writeFileSync(file, ambiguousOrders.replaceAll(',c7,', ',,')))

/** Both shells show the same page: each is looked at in one of the themes. */
const themeOf = { browser: 'Light', desktop: 'Dark' } as const

describe.skipIf(!canBrowse()).each(shellKinds)('in the %s shell every screen can be used by everyone', (kind) => {
  const theme = themeOf[kind]
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  test(`${theme}, from nothing to a report`, async () => {
    const shell = await openShell(kind, browser)
    onTestFinished(shell.close)
    const { page } = shell
    const { welcome, steps, segments, explore, settings, data } = pagesOf(page)
    const check = (where: string) => expectAccessible(page, `${where}, ${theme}`)
    await welcome.title.waitFor()
    await settings.open()
    await settings.choose(theme)
    await check('settings')
    await settings.close()
    await check('first screen')

    await welcome.trySample()
    for (const step of stepIds) {
      await steps.goTo(step)
      await steps.content(step).waitFor()
      await check(step)
    }
    await steps.goTo('segments')
    await segments.table.getByRole('rowheader').getByRole('button').first().click()
    await segments.panel.waitFor()
    await check('a segment')
    await page.keyboard.press('Escape')

    await steps.goTo('explore')
    await explore.look('compare')
    await explore.asTable.waitFor()
    await check('segments compared')
    await explore.asTable.click()
    await explore.asPicture.waitFor()
    await check('segments compared as a table')
    await explore.look('customers')
    await explore.customer.waitFor()
    await check('customers')

    await steps.goTo('data')
    await shell.choose([file], () => data.add.click())
    await data.question('01/04/2024', '1 April', '4 January').waitFor()
    await check('a file with a question')
    await data.answer('1 April').click()
    await expect.poll(() => data.import.isEnabled()).toBe(true)
    await check('a file')
    await data.import.click()
    await data.findSegments.waitFor()
    for (const step of ['data', 'prepare', 'features', 'segments'] as const) {
      await steps.goTo(step)
      await steps.content(step).waitFor()
      await check(`${step} after an import`)
    }
    expect(shell.problems()).toEqual([])

    // That nothing was found means something: what nobody can be told of is found.
    await page.evaluate(() => document.querySelector('main')?.append(new Image()))
    await expect(check('a picture without words')).rejects.toHaveProperty('actual', [
      expect.stringContaining('image-alt')
    ])
  })
})
