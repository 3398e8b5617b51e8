import type { Agreement } from '#shared/api/views.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatMeasure } from '#shared/words/format.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Area, Mark, Scene, SceneStyle } from './scene.ts'
import { inkOn, tint } from './shade.ts'

const tall = 26

export interface AgreementScene extends Scene {
  /** Where each pair of different runs stands, for choosing one. */
  readonly pairs: readonly (Area & { readonly a: number; readonly b: number })[]
}

/** Every two runs of a project and how far they agree (adjusted Rand index): the darker, the more. */
export function agreement(
  { runs, rand }: Agreement,
  nameOf: (run: number) => string,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): AgreementScene | null {
  if (runs.length < 2) return null
  const { width, measure, palette } = style
  const names = runs.map(nameOf)
  const numbers = runs.map((_, i) => String(i + 1))
  const left = Math.min(Math.max(...names.map((name) => measure(name, 9, 400))) + 26, width * 0.5)
  const cell = Math.min(56, (width - left) / runs.length)
  const head = 16
  const text = { kind: 'text', size: 9, weight: 400, fill: palette.ink } as const
  const pairs = runs.flatMap((a, i) =>
    runs.flatMap((b, j) =>
      i === j ? [] : [{ a, b, x: left + j * cell, y: head + i * tall, width: cell, height: tall }]
    )
  )
  const said = (value: number | null): string => (value === null ? '–' : formatMeasure(value, locale, 2))
  const marks: Mark[] = runs.flatMap((_, i): Mark[] => [
    { ...text, x: left + (i + 0.5) * cell, y: 10, text: numbers[i]!, anchor: 'middle', fill: palette.muted },
    { ...text, x: 0, y: head + (i + 0.5) * tall + 3, text: numbers[i]!, anchor: 'start', fill: palette.muted },
    {
      ...text,
      x: 16,
      y: head + (i + 0.5) * tall + 3,
      text: fitText(names[i]!, left - 24, 9, 400, measure),
      anchor: 'start',
      title: names[i]!
    },
    ...runs.flatMap((_, j): Mark[] => {
      const value = rand[i]![j]!
      const fill = i === j ? palette.paper : tint(palette.accent, palette.paper, 0.06 + 0.86 * Math.max(0, value ?? 0))
      const title = t('views.agreement.item', { a: names[i]!, b: names[j]!, rand: said(value) })
      return [
        {
          kind: 'rect',
          x: left + j * cell + 0.5,
          y: head + i * tall + 0.5,
          width: cell - 1,
          height: tall - 1,
          fill,
          title
        },
        ...(i === j || cell < measure('0.99', 8, 400) + 4
          ? []
          : [
              {
                ...text,
                x: left + (j + 0.5) * cell,
                y: head + (i + 0.5) * tall + 3,
                size: 8,
                text: said(value),
                anchor: 'middle',
                fill: inkOn(fill),
                title
              } as const
            ])
      ]
    })
  ])
  const known = runs.flatMap((_, i) =>
    runs.flatMap((__, j) => (i < j && rand[i]![j] !== null ? [{ i, j, value: rand[i]![j]! }] : []))
  )
  const bottom = head + runs.length * tall
  const caption = wrapText(t('views.agreement.axis'), width, 8, 400, measure, 2)
  const best = known.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  return {
    title: t('views.agreement.title', { rand: known.length > 0 ? formatMeasure(best, locale, 2) : '–' }),
    description: t('views.agreement.description', {
      list: known
        .map(({ i, j, value }) => t('views.agreement.item', { a: names[i]!, b: names[j]!, rand: said(value) }))
        .join(' ')
    }),
    about: 'chartFrame.about.agreement',
    table: {
      columns: columnNames(['run', 'otherRun', 'rand'], t),
      rows: known.map(({ i, j, value }) => [names[i]!, names[j]!, value])
    },
    width,
    height: bottom + 8 + caption.length * 10,
    pairs,
    marks: [
      ...marks,
      ...caption.map(
        (line, i): Mark => ({
          ...text,
          x: 0,
          y: bottom + 14 + i * 10,
          size: 8,
          fill: palette.muted,
          text: line,
          anchor: 'start'
        })
      )
    ]
  }
}
