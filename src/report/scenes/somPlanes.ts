import type { MethodView, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureShortName, featureValueInWords } from '#shared/words/features.ts'
import { columnNames } from './columnNames.ts'
import { fitText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { tint } from './shade.ts'
import { type Cells, cellPath, cellsOf } from './somCells.ts'

type SomMap = Extract<MethodView, { kind: 'som' }>
type Plane = SomMap['planes'][number]

const gap = 18
const steps = 8

/** One small map a feature: how high it is in each cell, in its own unit, from the lowest (paper) to the highest. */
export function somPlanes(
  view: RunView,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  features?: readonly string[]
): Scene | null {
  const { method } = view
  if (method.kind !== 'som') return null
  const planes = method.planes.filter(({ feature }) => features === undefined || features.includes(feature))
  if (planes.length === 0) return null
  const columns = Math.min(planes.length, style.width >= 420 ? 3 : 2)
  const width = planes.length === 1 ? Math.min(style.width, 420) : (style.width - gap * (columns - 1)) / columns
  const [single] = planes
  const cells = cellsOf(method, width)
  const named = planes.length > 1
  const height = cells.height + (named ? 48 : 34)
  return {
    title: named
      ? t('charts.map.planesTitle')
      : t('charts.map.planeTitle', { feature: featureName(single!.feature, t) }),
    description: planes.map((plane) => describe(view, plane, t, locale)).join(' '),
    about: 'chartFrame.about.somPlanes',
    table: {
      columns: columnNames(['cell', 'feature', 'value'], t),
      rows: planes.flatMap(({ feature, values }) => values.map((value, i) => [i + 1, featureName(feature, t), value]))
    },
    width: style.width,
    height: Math.ceil(planes.length / columns) * height - 12,
    marks: planes.flatMap((plane, i) => {
      const place = { x: (i % columns) * (width + gap), y: Math.floor(i / columns) * height, width }
      return drawPlane(view, plane, cells, named, place, style, t, locale)
    })
  }
}

/** Values of a plane in words. */
function sayer(view: RunView, feature: string, t: Translate, locale: Locale): (value: number) => string {
  const unit = view.features.find(({ id }) => id === feature)?.unit ?? 'number'
  return (value) => featureValueInWords(value, unit, t, locale, view.currency)
}

function describe(view: RunView, { feature, values }: Plane, t: Translate, locale: Locale): string {
  const say = sayer(view, feature, t, locale)
  return t('charts.map.planeItem', {
    feature: featureName(feature, t),
    low: say(Math.min(...values)),
    high: say(Math.max(...values))
  })
}

function drawPlane(
  view: RunView,
  { feature, values }: Plane,
  cells: Cells,
  named: boolean,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { palette, measure }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const say = sayer(view, feature, t, locale)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const colour = (share: number) => tint(palette.accent, palette.paper, 0.06 + 0.94 * share)
  const name = featureName(feature, t)
  const title = measure(name, 9, 600) <= width ? name : featureShortName(feature, t)
  const top = named ? y + 16 : y
  const bottom = top + cells.height
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted, anchor: 'start' } as const
  const [from, to] = [say(low), say(high)]
  const start = x + measure(from, 8, 400) + 6
  const box = Math.max(1, Math.min(10, (x + width - start - measure(to, 8, 400) - 6) / steps))
  return [
    ...(named
      ? [
          {
            ...text,
            x,
            y: y + 9,
            text: fitText(title, width, 9, 600, measure),
            size: 9,
            weight: 600,
            fill: palette.ink,
            title: name
          } as const
        ]
      : []),
    ...values.map(
      (value, cell): Mark => ({
        kind: 'path',
        d: cellPath(cells, cell, x, top),
        fill: colour(high > low ? (value - low) / (high - low) : 0),
        title: `${name}: ${say(value)}`
      })
    ),
    { ...text, x, y: bottom + 15, text: from },
    ...Array.from(
      { length: steps },
      (_, i): Mark => ({
        kind: 'rect',
        x: start + i * box,
        y: bottom + 8,
        width: box,
        height: 8,
        fill: colour(i / (steps - 1))
      })
    ),
    { ...text, x: start + steps * box + 6, y: bottom + 15, text: to }
  ]
}
