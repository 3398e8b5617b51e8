/**
 * Takes the README's pictures, of the sample shop in the built browser shell: `node scripts/takeScreenshots.ts`.
 * Run scripts/build.ts first.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '#backend/words.ts'
import { launchChromium } from '#test/helpers/chromium.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { pagesOf } from '#test/helpers/pages.ts'
import { startServer } from '#test/helpers/server.ts'

const t = wordsIn('en')
const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs/screenshots')
mkdirSync(pictures, { recursive: true })

const folders = ownFolders()
// Of somebody who has been here before.
mkdirSync(folders.dataFolder, { recursive: true })
writeFileSync(join(folders.dataFolder, 'settings.json'), JSON.stringify({ tourSeen: true }))
const server = await startServer(folders)
const browser = await launchChromium()
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce'
  })
  const take = async (name: string): Promise<void> => {
    // Nothing is pointed at, and nothing moves any more.
    await page.mouse.move(0, 0)
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    const path = join(pictures, `${name}.png`)
    await page.screenshot({ path })
    console.log(`${name}.png: ${Math.ceil(statSync(path).size / 1000)} kB`)
  }
  await page.goto(server.address)
  const { welcome, steps, data, project } = pagesOf(page)

  const chooser = page.waitForEvent('filechooser')
  await welcome.openFile.click()
  await (await chooser).setFiles(join(root, 'resources/sample/orders.csv'))
  await data.import.waitFor()
  await take('data')

  await project.close('orders')
  await welcome.trySample()
  await take('segments')
  await steps.goTo('explore')
  await steps.content('explore').waitFor()
  await take('explore')

  await steps.goTo('segments')
  await page.getByRole('button', { name: t('segments.view.again'), exact: true }).click()
  await page.getByRole('radio', { name: t('segments.choose.hierarchical.name') }).click()
  await page.getByRole('button', { name: t('segments.start'), exact: true }).click()
  await page.getByRole('button', { name: t('level.statistics'), exact: true }).click()
  await page.getByRole('slider').scrollIntoViewIfNeeded({ timeout: 60_000 })
  await page.getByRole('slider').evaluate((line) => line.scrollIntoView({ block: 'center' }))
  await take('tree')
} finally {
  await browser.close()
  await server.close()
  folders.remove()
}
