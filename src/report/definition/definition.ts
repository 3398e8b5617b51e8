import type { RunView } from '#shared/api/segments.ts'
import type { Locale, TextKey, Translate } from '#shared/i18n/texts.ts'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { stepInWords } from '#shared/words/cleaning.ts'
import { formatCount, formatDate, formatMoment } from '#shared/words/format.ts'
import { leftOutInWords, noteInWords } from '#shared/words/notes.ts'
import { recipeInWords } from '#shared/words/run.ts'

/** What an export was made from. */
export interface DefinitionInput {
  readonly view: RunView
  readonly project: string
  /** Of the application. */
  readonly version: string
  /** Wall-clock moment of making the export, in milliseconds. */
  readonly made: number
}

export interface DefinitionFact {
  readonly term: string
  readonly text: string
}

export interface DefinitionPart {
  readonly title: string
  readonly facts: readonly DefinitionFact[]
}

/**
 * What every export carries: project and day, files, recipe, filters, counts of rows that add up, doubts. The same for
 * all exports of a run; what only one of them has (its columns, its chart) is put behind it.
 */
export function definitionOf(input: DefinitionInput, t: Translate, locale: Locale): DefinitionPart[] {
  const { view } = input
  const notes = view.notes.map((note) => noteInWords(note, t, locale))
  return [
    exportPart(input, t, locale),
    { title: t('definition.sources'), facts: sourceFacts(view, t, locale) },
    { title: t('definition.recipe'), facts: recipeFacts(view, t, locale) },
    { title: t('definition.filters'), facts: filterFacts(view, t, locale) },
    { title: t('definition.rows'), facts: rowFacts(view, t, locale) },
    ...(notes.length > 0 ? [{ title: t('definition.caveats'), facts: notes.map((text) => ({ term: '', text })) }] : [])
  ]
}

/** Which project, when, by what; and of which segmentation, where there is one. */
export const exportPart = (
  { view, project, version, made }: Omit<DefinitionInput, 'view'> & { readonly view: RunView | null },
  t: Translate,
  locale: Locale
): DefinitionPart => ({
  title: t('definition.export'),
  facts: [
    { term: t('definition.project'), text: project },
    { term: t('definition.made'), text: formatDate(made, locale) },
    ...(view === null
      ? [{ term: t('definition.program'), text: t('definition.programOnly', { version }) }]
      : [
          {
            term: t('definition.run'),
            text: t('definition.runText', { run: view.id, date: formatDate(view.createdAt, locale) })
          },
          {
            term: t('definition.program'),
            text: t('definition.programText', { version, engine: view.engineVersion })
          }
        ])
  ]
})

const sourceFacts = ({ sources }: RunView, t: Translate, locale: Locale): DefinitionFact[] =>
  sources.map(({ name, rows, sha256 }) => ({
    term: name,
    text: t('definition.source', { n: formatCount(rows, locale), hash: sha256 })
  }))

const recipeFacts = (view: RunView, t: Translate, locale: Locale): DefinitionFact[] => [
  { term: t('definition.how'), text: recipeInWords(view, t, locale) },
  {
    term: t('definition.asOf'),
    text: view.asOf === null ? t('definition.noDate') : formatMoment(momentFromText(view.asOf), locale)
  },
  ...(view.asOf === null
    ? []
    : [{ term: t('definition.returns'), text: t(`definition.returnsText.${view.recipe.returns}`) }]),
  { term: t('definition.seed'), text: String(view.recipe.seed) }
]

/** A step, without naming anybody: an export of segments must not say who is none of them. */
const namelessStep = (step: CleaningStep, t: Translate, locale: Locale): string =>
  step.kind === 'customers'
    ? t('definition.someCustomers', { count: step.keys.length, n: formatCount(step.keys.length, locale) })
    : stepInWords(step, t, locale)

/** What of the data a run does not look at, or looks at differently, as the user chose. */
export const filtersInWords = ({ recipe }: RunView, t: Translate, locale: Locale): string[] =>
  recipe.cleaning.length === 0
    ? [t('definition.noFilters')]
    : recipe.cleaning.map((step) => namelessStep(step, t, locale))

const filterFacts = (view: RunView, t: Translate, locale: Locale): DefinitionFact[] =>
  filtersInWords(view, t, locale).map((text, at) => ({
    term: view.recipe.cleaning.length === 0 ? '' : t('definition.filter', { n: at + 1 }),
    text
  }))

function rowFacts(view: RunView, t: Translate, locale: Locale): DefinitionFact[] {
  const { rows, customersLeftOut } = view
  const count = (term: string, value: number): DefinitionFact => ({ term, text: formatCount(value, locale) })
  return [
    count(t('definition.read'), rows.read),
    ...rows.leftOut.map(({ reason, rows: left }) =>
      count(t('definition.leftOut', { reason: leftOutInWords(reason, t) }), left)
    ),
    count(t('definition.used'), rows.kept),
    count(t('definition.customers'), view.customers),
    ...customersLeftOut.map(({ reason, customers }) => ({
      term: t('definition.customersNot'),
      text: t(`segments.customersLeftOut.${reason}` as TextKey, {
        count: customers,
        n: formatCount(customers, locale)
      })
    })),
    ...(view.orders > 0 ? [count(t('definition.orders'), view.orders)] : []),
    count(t('definition.segments'), view.segmentList.length)
  ]
}
