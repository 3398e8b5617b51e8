import type { Locator, Page } from 'playwright-core'
import { wordsIn } from '#backend/words.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import type { MethodKind } from '#shared/model/recipe.ts'

const steps = ['data', 'prepare', 'features', 'segments', 'explore', 'report'] as const
type Step = (typeof steps)[number]

/** What a person does in Tessera's window, by the words on it. */
export function pagesOf(page: Page, locale: Locale = 'en') {
  const t = wordsIn(locale)
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
  // The figure stands where the language has it.
  const rows = (count: number): string => t('imports.importRows', { count, n: '\\d[\\d.,]*' })
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
      import: page.getByRole('button', { name: new RegExp(`^(${rows(1)}|${rows(2)})$`) }),
      notThis: button(t('imports.notThis')),
      skip: button(t('imports.twin.skip')),
      saving: page.getByRole('main').getByText(t('jobs.steps.writing'), { exact: true }),
      cancel: page.getByRole('main').getByRole('button', { name: t('jobs.cancel'), exact: true }),
      cancelled: t('errors.cancelled'),
      files: page.getByRole('table', { name: t('imports.sources.title'), exact: true }),
      add: button(t('imports.sources.add')),
      findSegments: button(t('imports.next.find'))
    },
    features: {
      /** Whether a feature of this name forms the segments. */
      forms: (feature: string): Locator =>
        page
          .getByRole('row')
          .filter({ has: page.getByText(feature, { exact: true }) })
          .getByRole('checkbox')
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
      verdict: heading(t('segments.structure.natural')),
      why: (method: MethodKind): Locator =>
        heading(t('segments.why.title', { method: t(`segments.choose.${method}.term`) })),
      numbersTried: page.getByRole('region', { name: t('segments.ks.title'), exact: true }),
      /** The note of this code's change, as a button: "Leave out “Orders” and run again". */
      leaveOut: (features: string): Locator => button(t('notes.fix.drop', { features })),
      firstLook: page.getByRole('img', { name: new RegExp(`^${t('segments.firstLook.shares', { list: '' }).trim()}`) }),
      /** How many runs there are, as the way to the earlier ones. */
      history: (runs: number): Locator => button(t('segments.history.button', { count: runs, n: runs })),
      /** What stands below the title once a run of this way is on screen. */
      done: (method: Exclude<MethodKind, 'auto'>): Locator =>
        page
          .getByRole('main')
          .getByText(new RegExp(t(`segments.method.${method}`, { count: 2, n: '\\d+' })))
          .first(),
      unusual: page
        .getByRole('table', { name: t('segments.table.title') })
        .getByRole('button', { name: t('names.noise.name'), exact: true }),
      /** Chooses a way by its name and starts it, from what is on screen or from nothing. */
      async group(method: MethodKind): Promise<void> {
        const way = page.getByRole('radio', { name: new RegExp(`^${t(`segments.choose.${method}.name`)}`) })
        await way
          .or(button(t('segments.view.again')))
          .first()
          .waitFor()
        if (!(await way.isVisible())) await button(t('segments.view.again')).click()
        await way.click()
        await button(t('segments.start')).click()
      },
      cut: page.getByRole('slider', { name: t('charts.dendrogram.drag') }),
      map: page.getByRole('group', { name: t('charts.map.title'), exact: true }),
      weights: page.getByText(t('charts.weights.note')),
      compare: button(t('charts.compare.button')),
      compared: page
        .getByRole('dialog', { name: t('charts.compare.title') })
        .getByRole('table', { name: t('charts.compare.table') }),
      start: button(t('segments.start')),
      cancel: button(t('jobs.cancel')).first(),
      cancelled: t('segments.cancelled')
    },
    explore: {
      async look(view: 'map' | 'compare' | 'time' | 'customers'): Promise<void> {
        await page
          .getByRole('radiogroup', { name: t('explore.views.label'), exact: true })
          .getByText(t(`explore.views.${view}`), { exact: true })
          .click()
      },
      /** What is selected, in words, with how many they are. */
      selected: page.getByRole('region', { name: t('selection.label'), exact: true }).getByRole('status'),
      back: button(t('selection.back')),
      forward: button(t('selection.forward')),
      async saveAsSegment(name: string): Promise<void> {
        await button(t('selection.keepGroup')).click()
        await page.getByLabel(t('selection.name'), { exact: true }).fill(name)
        await button(t('selection.save')).click()
      },
      asTable: button(t('explore.heat.asTable')).first(),
      words: heading(t('reports.categories.title')),
      howSure: page.getByRole('columnheader', { name: t('explore.customers.probability') }),
      asPicture: button(t('explore.heat.asPicture')).first(),
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
