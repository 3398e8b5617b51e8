import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatNumber } from '#shared/words/format.ts'
import { fitText } from './measure.ts'
import type { Mark, Palette, SceneStyle } from './scene.ts'
import { tint } from './shade.ts'

/** Colours are full where a segment lies this many standard deviations from everyone. */
const full = 1.5
/** From here on a small arrow says the direction, for those who see no colours and for black and white prints. */
export const marked = 0.5

/** Colour of a distance from everyone's mean, in standard deviations. */
export const differenceColour = (difference: number, palette: Palette): string =>
  tint(difference < 0 ? palette.below : palette.above, palette.paper, Math.min(1, Math.abs(difference) / full) * 0.85)

/** The colours' scale with its ends named; as far right as the cells begin, where there is room. */
export function differenceScale(y: number, left: number, style: SceneStyle, t: Translate, locale: Locale): Mark[] {
  const { width, measure, palette } = style
  const steps = [-full, -1, -marked, 0, marked, 1, full]
  const high = t('reports.chart.scaleHigh', { n: formatNumber(full, locale) })
  const boxes = steps.length * 18 + 16
  const room = width - boxes - measure(high, 8, 400)
  const low = fitText(t('reports.chart.scaleLow', { n: formatNumber(-full, locale) }), room, 8, 400, measure)
  const start = Math.max(0, Math.min(left, room - measure(low, 8, 400)))
  const x0 = start + measure(low, 8, 400) + 8
  const text = { kind: 'text', y: y + 8.5, size: 8, weight: 400, fill: palette.muted, anchor: 'start' } as const
  return [
    { ...text, x: start, text: low },
    ...steps.map(
      (step, i): Mark => ({
        kind: 'rect',
        x: x0 + i * 18,
        y,
        width: 17,
        height: 11,
        fill: differenceColour(step, palette),
        stroke: palette.hairline,
        strokeWidth: 0.5
      })
    ),
    { ...text, x: x0 + boxes - 8, text: high }
  ]
}
