import type { Source } from '#shared/api/imports.ts'
import type { Ability, SourceQuality } from '#shared/api/quality.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { abilityInWords, distinctInWords, problemInWords, rangeInWords } from '#shared/words/quality.ts'
import { aligned } from './aligned.ts'

/** A file and what was found in it. */
export interface Inspected {
  readonly source: Source
  readonly quality: SourceQuality
}

/** What files are like on a terminal: of each its problems, then its columns; and what all of them can answer. */
export const qualityOf = (
  files: readonly Inspected[],
  verdict: readonly Ability[],
  t: Translate,
  locale: Locale
): string =>
  [
    ...files.flatMap((file) => [...fileInWords(file, t, locale), '']),
    t('quality.verdict.title'),
    ...aligned(
      verdict.map(({ id, state }) => [
        `  ${t(`quality.verdict.states.${state}`)}`,
        t(`quality.verdict.abilities.${id}`)
      ])
    ).flatMap((line, i) => [line, `    ${abilityInWords(verdict[i]!, t, locale)}`])
  ].join('\n')

function fileInWords({ source, quality }: Inspected, t: Translate, locale: Locale): string[] {
  const { rows, problems, columns } = quality
  const head = `${source.name}: ${t('quality.rows', { count: rows, n: formatCount(rows, locale) })}`
  const found = problems.flatMap((problem) => {
    const { what, why, rows, lines } = problemInWords(problem, t, locale)
    const where = lines === '' ? rows : `${rows} (${lines})`
    return [`  ${t(`quality.effects.${problem.effect}`)}: ${what}, ${where}`, `    ${why}`]
  })
  const table = columns.map((column) => [
    `  ${column.name}`,
    t(`quality.types.${column.type}`),
    formatCount(column.missing, locale),
    distinctInWords(column, t, locale),
    rangeInWords(column, t, locale) ??
      column.top
        .slice(0, 3)
        .map(({ value }) => value)
        .join(', ')
  ])
  const titles = [
    `  ${t('quality.columns.name')}`,
    t('quality.columns.type'),
    t('quality.columns.missing'),
    t('quality.columns.distinct'),
    t('quality.columns.range')
  ]
  return [
    head,
    '',
    ...(found.length > 0 ? found : [`  ${t('quality.none')}`]),
    '',
    ...aligned([titles, ...table], [0, 1, 4])
  ]
}
