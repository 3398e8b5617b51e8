import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureShortName, featureValue } from '#shared/words/features.ts'
import { formatMeasure, formatNumber } from '#shared/words/format.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { tint } from './shade.ts'

const row = 34
const top = 26
const size = 9

type Compared = ComparedSegments['numbers'][number]

/** One side of a comparison: a segment, or everyone else. */
export interface Side {
  readonly name: string
  readonly segment: Segment | null
}

/**
 * Two segments feature by feature, the largest difference first: its size with its interval, and the values of both
 * laid over each other, the first filled and the second as a line.
 */
export function apart(
  view: RunView,
  numbers: ComparedSegments['numbers'],
  [a, b]: readonly [Side, Side],
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene | null {
  if (numbers.length === 0) return null
  const { width, measure, palette } = style
  const colours = [a, b].map(({ segment }) => segment?.colour ?? palette.muted) as [string, string]
  const left = width * 0.26
  const medians = width * 0.24
  const effects = { from: left + 8, to: left + width * 0.24 }
  const spread = { from: effects.to + 20, to: width - medians - 8 }
  const bottom = top + numbers.length * row
  const reach = Math.max(
    1,
    Math.ceil(Math.max(...numbers.flatMap(({ effect, interval }) => [effect, ...(interval ?? [])].map(Math.abs))))
  )
  const across = (value: number): number => effects.from + ((value + reach) / (2 * reach)) * (effects.to - effects.from)
  const text = { kind: 'text', size, weight: 400, fill: palette.muted } as const
  const ends = [width - medians / 2, width] as const
  const marks: Mark[] = []
  for (const [i, side] of [a, b].entries()) {
    const name = fitText(side.segment?.letter ?? side.name, medians / 2 - 14, 8, 600, measure)
    marks.push(
      {
        kind: 'rect',
        x: ends[i]! - measure(name, 8, 600) - 10,
        y: 6,
        width: 7,
        height: 7,
        radius: 1,
        ...swatch(i, colours)
      },
      { ...text, size: 8, weight: 600, x: ends[i]!, y: 12.5, text: name, anchor: 'end', title: side.name }
    )
  }
  for (const step of [-reach, 0, reach]) {
    marks.push({
      kind: 'line',
      x1: across(step),
      y1: top - 4,
      x2: across(step),
      y2: bottom,
      stroke: step === 0 ? palette.muted : palette.hairline,
      strokeWidth: 0.75
    })
    const label = `${step > 0 ? '+' : step < 0 ? '−' : ''}${formatNumber(Math.abs(step), locale)}`
    marks.push({ ...text, size: 8, x: across(step), y: bottom + 11, text: label, anchor: 'middle' })
  }
  for (const [i, compared] of numbers.entries()) {
    const y = top + i * row
    const middle = y + row / 2
    const title = comparisonInWords(view, compared, [a, b], t, locale)
    const name = featureName(compared.feature, t)
    const fits = measure(name, size, 400) <= left - 8
    const shown = fits ? name : fitText(featureShortName(compared.feature, t), left - 8, size, 400, measure)
    marks.push({ ...text, x: 0, y: middle + 3, text: shown, fill: palette.ink, anchor: 'start', title })
    if (compared.interval)
      marks.push({
        kind: 'line',
        x1: across(Math.max(-reach, compared.interval[0])),
        y1: middle,
        x2: across(Math.min(reach, compared.interval[1])),
        y2: middle,
        stroke: palette.ink,
        strokeWidth: 1.25,
        title
      })
    // Hollow: which of the two has more is not sure.
    const sure = compared.interval !== null && compared.interval[0] * compared.interval[1] > 0
    marks.push({
      kind: 'circle',
      cx: across(compared.effect),
      cy: middle,
      r: 3.5,
      fill: sure ? palette.ink : palette.paper,
      stroke: palette.ink,
      strokeWidth: 1,
      title
    })
    marks.push(...spreadMarks(compared, spread, y, style, colours, title))
    for (const [side, median] of compared.medians.entries())
      marks.push({
        ...text,
        x: ends[side]!,
        y: middle + 3,
        text: fitText(
          medianInWords(view, compared, median, locale),
          medians / 2 - 6,
          size,
          side === 0 ? 600 : 400,
          measure
        ),
        weight: side === 0 ? 600 : 400,
        fill: palette.ink,
        anchor: 'end',
        title
      })
  }
  const caption = wrapText(
    `${t('recognise.apart.axis')}. ${t('recognise.apart.spread', { a: a.name, b: b.name })}. ${t('recognise.apart.medians')}.`,
    width,
    8,
    400,
    measure,
    3
  )
  caption.forEach((line, i) => {
    marks.push({ ...text, x: 0, y: bottom + 26 + i * 10, size: 8, text: line, anchor: 'start' })
  })
  const [first] = numbers
  const names = { a: a.name, b: b.name }
  return {
    title:
      first && first.effect !== 0
        ? t('recognise.apart.chart', { ...names, feature: featureName(first.feature, t) })
        : t('recognise.apart.chartNone', names),
    description: numbers.map((one) => comparisonInWords(view, one, [a, b], t, locale)).join(' '),
    about: 'chartFrame.about.apart',
    table: {
      columns: [...columnNames(['feature'], t), a.name, b.name, ...columnNames(['difference', 'lowEnd', 'highEnd'], t)],
      rows: numbers.map(({ feature, medians: [first, second], effect, interval }) => [
        featureName(feature, t),
        first,
        second,
        effect,
        interval?.[0] ?? null,
        interval?.[1] ?? null
      ])
    },
    width,
    height: bottom + 22 + caption.length * 10,
    marks
  }
}

const swatch = (side: number, [a, b]: readonly [string, string]) =>
  side === 0 ? { fill: a } : { stroke: b, strokeWidth: 1.5 }

function medianInWords(
  { features, currency }: RunView,
  { feature }: Compared,
  value: number | null,
  locale: Locale
): string {
  const unit = features.find(({ id }) => id === feature)?.unit ?? 'number'
  return value === null ? '–' : featureValue(value, unit, locale, currency)
}

const signed = (value: number, locale: Locale): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatMeasure(Math.abs(value), locale, 2)}`

/** "Orders: Loyal 12, everyone else 2 (medians); difference +1.62 (+1.51 to +1.74)." */
export function comparisonInWords(
  view: RunView,
  compared: Compared,
  [a, b]: readonly [Side, Side],
  t: Translate,
  locale: Locale
): string {
  const facts = {
    feature: featureName(compared.feature, t),
    a: a.name,
    b: b.name,
    medianA: medianInWords(view, compared, compared.medians[0], locale),
    medianB: medianInWords(view, compared, compared.medians[1], locale)
  }
  if (!compared.interval) return t('recognise.apart.itemPlain', facts)
  const [low, high] = compared.interval.map((bound) => signed(bound, locale)) as [string, string]
  return t('recognise.apart.item', { ...facts, effect: signed(compared.effect, locale), low, high })
}

/** Shares of each side by bin, on one scale. */
function spreadMarks(
  { counts }: Compared,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
  { palette }: SceneStyle,
  colours: readonly [string, string],
  title: string
): Mark[] {
  const shares = counts.map((side) => {
    const all = side.reduce((sum, count) => sum + count, 0)
    return side.map((count) => (all === 0 ? 0 : count / all))
  })
  const most = Math.max(...shares.flat())
  if (most === 0) return []
  const bins = counts[0].length
  const base = y + row - 5
  const x = (edge: number): number => from + (edge / bins) * (to - from)
  const height = (share: number): number => base - (share / most) * (row - 12)
  const steps = (side: readonly number[]): string =>
    side
      .map((share, bin) => `L${fixed(x(bin))},${fixed(height(share))}L${fixed(x(bin + 1))},${fixed(height(share))}`)
      .join('')
  const outline = (side: readonly number[]): string =>
    `M${fixed(from)},${fixed(base)}${steps(side)}L${fixed(to)},${fixed(base)}`
  return [
    { kind: 'path', d: `${outline(shares[0]!)}Z`, fill: tint(colours[0], palette.paper, 0.55), title },
    { kind: 'path', d: outline(shares[1]!), stroke: colours[1], strokeWidth: 1.25, title },
    { kind: 'line', x1: from, y1: base, x2: to, y2: base, stroke: palette.hairline, strokeWidth: 0.75 }
  ]
}

const fixed = (value: number): string => value.toFixed(2)
