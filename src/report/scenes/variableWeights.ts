import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName } from '#shared/words/features.ts'
import { formatShare } from '#shared/words/format.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

const row = 22
const bar = 12
const size = 9

/** How much of what keeps customers apart each feature decides, numbers and words alike; the most first. */
export function variableWeights(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene | null {
  if (view.method.kind !== 'mixed' || view.method.weights.length === 0) return null
  const { width, measure, palette } = style
  const weights = [...view.method.weights].sort((a, b) => b.share - a.share)
  const names = weights.map(({ feature }) => featureName(feature, t))
  const left = Math.min(Math.max(...names.map((name) => measure(name, size, 400))) + 14, width * 0.4)
  const right = Math.max(...weights.map(({ share }) => measure(formatShare(share, locale), size, 600))) + 8
  const most = weights[0]!.share || 1
  const caption = wrapText(t('charts.weights.note'), width, 8, 400, measure, 2)
  const bottom = weights.length * row
  const marks = weights.flatMap(({ share }, i): Mark[] => {
    const y = i * row + (row - bar) / 2
    const length = Math.max(0.75, (share / most) * (width - left - right))
    const title = t('charts.weights.item', { feature: names[i]!, share: formatShare(share, locale) })
    const text = { kind: 'text', y: y + bar / 2 + 3, size, fill: palette.ink, anchor: 'start', title } as const
    return [
      { ...text, x: 0, text: fitText(names[i]!, left - 10, size, 400, measure), weight: 400 },
      { kind: 'rect', x: left, y, width: length, height: bar, fill: palette.accent, title },
      { ...text, x: left + length + 6, text: formatShare(share, locale), weight: 600 }
    ]
  })
  return {
    title: t('charts.weights.title', { feature: names[0]! }),
    description: weights
      .map(({ share }, i) => t('charts.weights.item', { feature: names[i]!, share: formatShare(share, locale) }))
      .join(' '),
    about: 'chartFrame.about.variableWeights',
    table: {
      columns: columnNames(['feature', 'share'], t),
      rows: weights.map(({ share }, i) => [names[i]!, share])
    },
    width,
    height: bottom + 6 + caption.length * 10,
    marks: [
      ...marks,
      ...caption.map(
        (text, i): Mark => ({
          kind: 'text',
          x: 0,
          y: bottom + 12 + i * 10,
          text,
          size: 8,
          weight: 400,
          fill: palette.muted,
          anchor: 'start'
        })
      )
    ]
  }
}
