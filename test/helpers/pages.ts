import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import type { Locale } from '#shared/i18n/texts.ts'

const steps = ['data', 'prepare', 'features', 'segments', 'explore', 'report'] as const
type Step = (typeof steps)[number]

/** What a person does in Tessera's window, by the words on it. */
export function pagesOf(page: Page, locale: Locale = 'en') {
  const t = wordsIn(locale)
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true })

  return {
    welcome: {
      title: heading(t('app.welcome.title')),
      openFile: button(t('app.welcome.openFile')),
      openProject: button(t('app.welcome.openProject')),
      recent: (name: string): Locator =>
        page.getByRole('listitem').filter({ hasText: name }).getByRole('button').first(),
      /** From nothing to segments. */
      async trySample(): Promise<void> {
        await button(t('app.welcome.trySample')).click()
        await heading(t('segments.table.title')).waitFor()
      }
    },
    steps: {
      list: page.getByRole('navigation', { name: t('app.steps.label') }),
      async goTo(step: Step): Promise<void> {
        const name = t(`app.steps.${step}`)
        await page
          .getByRole('navigation', { name: t('app.steps.label') })
          .getByRole('listitem')
          .filter({ hasText: name })
          .getByRole('button')
          .click()
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
      }
    },
    segments: {
      table: page.getByRole('table', { name: t('segments.table.title') }),
      names: (): Promise<string[]> =>
        page
          .getByRole('table', { name: t('segments.table.title') })
          .getByRole('rowheader')
          .getByRole('button')
          .allTextContents(),
      panel: page.getByRole('complementary', { name: t('segments.panel.label') }),
      async rename(from: string, to: string): Promise<void> {
        await page
          .getByRole('table', { name: t('segments.table.title') })
          .getByRole('button', { name: from, exact: true })
          .click()
        await button(t('segments.panel.rename')).click()
        const field = page.getByRole('textbox', { name: t('segments.panel.renameLabel') })
        await field.fill(to)
        await field.press('Enter')
        await page
          .getByRole('table', { name: t('segments.table.title') })
          .getByRole('button', { name: to, exact: true })
          .waitFor()
      },
      again: button(t('segments.view.again')),
      start: button(t('segments.start')),
      cancel: button(t('jobs.cancel')).first(),
      cancelled: t('segments.cancelled')
    },
    report: {
      save: (kind: 'pdf' | 'segmentsCsv' | 'customersCsv' | 'runJson'): Locator =>
        button(t(`explore.report.${kind}.save`))
    },
    settings: {
      async open(): Promise<void> {
        await button(t('app.settings.title')).click()
        await page.getByRole('dialog').waitFor()
      },
      /** Its words may change language under our hands, so the choice is named as it stands there now. */
      choose: (label: string): Promise<void> => page.getByRole('dialog').getByText(label, { exact: true }).click(),
      close: (): Promise<void> => page.keyboard.press('Escape')
    }
  }
}
export const stepIds = steps

/** No serious or critical finding of axe-core (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Colours that are on their way are nobody's: only what is at rest is judged.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${where}: ${id}, ${help}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`
    )
  expect(found).toEqual([])
}
