import type { Locator, Page } from 'playwright-core'
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
      /** What stands on a step's screen once all of it is there, for a project with orders and segments. */
      content: (step: Step): Locator =>
        ({
          data: page.getByRole('table', { name: t('imports.sources.title'), exact: true }),
          prepare: heading(t('prepare.leftOut.title')),
          features: page.getByRole('table', { name: t('features.table.label'), exact: true }),
          segments: page.getByRole('table', { name: t('segments.table.title') }),
          explore: page
            .getByRole('region', { name: t('explore.map.title'), exact: true })
            .locator('.annotation')
            .first(),
          report: button(t('explore.report.pdf.save'))
        })[step],
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
    data: {
      outcome: page.getByRole('region', { name: t('imports.outcome.label'), exact: true }),
      /** One of the outcome's figures: what stands below this term. */
      figure: (term: 'sales' | 'returns' | 'leftOut'): Locator =>
        page
          .getByRole('region', { name: t('imports.outcome.label'), exact: true })
          .locator('dl > div')
          .filter({ has: page.locator('dt').getByText(t(`imports.outcome.${term}`), { exact: true }) })
          .locator('dd')
          .first(),
      meaning: (column: string): Locator =>
        page.getByRole('combobox', { name: t('imports.table.means', { column }), exact: true }),
      dateOrder: (column: string): Locator =>
        page.getByRole('combobox', { name: t('imports.table.dateOrder', { column }), exact: true }),
      leftOut: page.getByRole('table', { name: t('imports.leftOut.title'), exact: true }),
      question: (text: string, dmy: string, mdy: string): Locator =>
        heading(t('imports.dates.question', { text, dmy, mdy })),
      answer: button,
      /** Names the rows once the whole file was read. */
      import: page.getByRole('button', { name: new RegExp(`^${t('imports.import')} .*\\d`) }),
      notThis: button(t('imports.notThis')),
      skip: button(t('imports.twin.skip')),
      saving: page.getByRole('main').getByText(t('jobs.steps.writing'), { exact: true }),
      cancel: page.getByRole('main').getByRole('button', { name: t('jobs.cancel'), exact: true }),
      cancelled: t('errors.cancelled'),
      files: page.getByRole('table', { name: t('imports.sources.title'), exact: true }),
      add: button(t('imports.sources.add')),
      findSegments: button(t('imports.next.find'))
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
    explore: {
      async look(view: 'map' | 'compare' | 'customers'): Promise<void> {
        await page
          .getByRole('radiogroup', { name: t('explore.views.label'), exact: true })
          .getByText(t(`explore.views.${view}`), { exact: true })
          .click()
      },
      asTable: button(t('explore.heat.asTable')),
      asPicture: button(t('explore.heat.asPicture')),
      /** One that has come from the project: lines stand empty until then. */
      customer: page
        .getByRole('table', { name: t('explore.customers.table'), exact: true })
        .getByRole('row')
        .nth(1)
        .filter({ hasText: /\d/ })
    },
    project: {
      async close(name: string): Promise<void> {
        await button(name).click()
        await page.getByRole('menuitem', { name: t('app.project.close'), exact: true }).click()
        await heading(t('app.welcome.title')).waitFor()
      }
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
