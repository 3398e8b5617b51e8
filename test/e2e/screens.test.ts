import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { canBrowse } from '#test/helpers/chromium.ts'
import { ownShells } from '#test/helpers/ownShells.ts'
import { pagesOf, stepIds } from '#test/helpers/pages.ts'
import { compareScreens, storedScreen, storeScreen } from '#test/helpers/screenMatch.ts'

const t = wordsIn('en')
const stored = fileURLToPath(new URL('./screens', import.meta.url))
const failed = fileURLToPath(new URL('../../.cache/screens', import.meta.url))
/** Takes the pictures anew, for whoever has looked at them: the diff in version control shows what changed. */
const accept = process.env['TESSERA_ACCEPT_SCREENS'] === '1'
const howToAccept = `Look at .cache/screens. If that is how it should be, take new pictures:
TESSERA_ACCEPT_SCREENS=1 npx vitest run --project e2e test/e2e/screens.test.ts`

const views = [
  { name: '1280x800', width: 1280, height: 800, colorScheme: 'light' },
  { name: '1280x800-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: '1024x700', width: 1024, height: 700, colorScheme: 'light' }
] as const

/** What another graphics driver or font draws otherwise keeps its place but is not seen: canvases, and a map, which sets its margins as it likes. */
const pinned = `
  canvas, .js-plotly-plot, .js-plotly-plot * { visibility: hidden !important }
  * { caret-color: transparent !important; scrollbar-width: none !important }
`
/** Arrows and the like are drawn by whatever font a machine has: Inter as the page loads it does not have them. */
function standIn(): void {
  const others = /[^\0-\u052f\u1e00-\u1fff\u2000-\u206f\u20a0-\u20c0\u2113\u2116\u2122\u2191\u2193\u2212\u2215]/gu
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const text = node.data.replaceAll(others, '·')
    // A map sets its own texts, and measures them.
    if (text !== node.data && !node.parentElement?.closest('.js-plotly-plot')) node.data = text
  }
}

/**
 * In milliseconds: how long a screen may take to come to rest, on a busy machine; how long where another was waited for
 * in vain; and how long it rests before its picture is kept.
 */
const patience = 30_000
const onceMore = 5000
const rest = 1500

/** The screen once it has come to rest as it is stored; otherwise what is left of the difference. */
async function look(page: Page, name: string, mayTake: number): Promise<string | null> {
  const path = join(stored, `${name}.png`)
  const deadline = performance.now() + mayTake
  let last: Buffer = Buffer.alloc(0)
  let since = performance.now()
  for (;;) {
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    await page.evaluate(standIn)
    const actual = await page.screenshot({ animations: 'disabled', style: pinned })
    const now = performance.now()
    const late = now > deadline
    if (!last.equals(actual)) since = now
    last = actual
    if (accept) {
      if (now - since < rest && !late) continue
      storeScreen(path, actual)
      return null
    }
    const wanted = storedScreen(path)
    const { tiles, diff } = wanted ? compareScreens(actual, wanted) : { tiles: ['not stored yet'], diff: null }
    if (tiles.length === 0) return null
    if (!late) continue
    mkdirSync(failed, { recursive: true })
    writeFileSync(join(failed, `${name}.png`), actual)
    if (diff) writeFileSync(join(failed, `${name}-diff.png`), diff)
    return `${name} differs at ${tiles.slice(0, 12).join(' ')}${tiles.length > 12 ? ' …' : ''}`
  }
}

/** What a screen says while it still looks something up. */
const looking = [t('quality.checking'), t('cleaning.looking'), t('people.looking'), t('compose.preview.drawing')]

/** Adds to what differs. */
async function lookInAllSizes(page: Page, screen: string, differences: string[]): Promise<void> {
  for (const text of looking) await page.getByText(text).waitFor({ state: 'hidden' })
  for (const { name, width, height, colorScheme } of views) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.mouse.move(0, 0)
    const difference = await look(page, `${screen}-${name}`, differences.length > 0 ? onceMore : patience)
    if (difference !== null) differences.push(difference)
  }
}

describe.skipIf(!canBrowse())('every screen of the sample shop', () => {
  const shells = ownShells('./pinClock.ts')

  test('looks as it is stored, at both sizes, light and dark', async () => {
    const shell = await shells('browser')
    const { page } = shell
    const { welcome, steps } = pagesOf(page)
    await welcome.title.waitFor()
    const differences: string[] = []
    await lookInAllSizes(page, 'welcome', differences)
    await welcome.trySample()
    for (const step of stepIds) {
      await steps.goTo(step)
      await steps.content(step).waitFor()
      await lookInAllSizes(page, step, differences)
    }
    expect(differences, howToAccept).toEqual([])

    // That nothing differs means something: a tick that is missing and a heading that moves are seen.
    const { name, width, height, colorScheme } = views[0]
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const wanted = storedScreen(join(stored, `report-${name}.png`))!
    const differing = async (css: string) => {
      await page.evaluate(standIn)
      const actual = await page.screenshot({ animations: 'disabled', style: `${pinned} ${css}` })
      return compareScreens(actual, wanted).tiles
    }
    await expect.poll(() => differing('')).toEqual([])
    expect(await differing('nav svg { visibility: hidden }')).not.toEqual([])
    expect(await differing('h1 { position: relative; left: 2px }')).not.toEqual([])
    expect(shell.problems()).toEqual([])
  })
})
