import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { periodInWords } from '#shared/words/periods.ts'
import type { Plot } from './axis.ts'
import type { Mark, SceneStyle } from './scene.ts'

/** Names of periods below a plot: as many as have room, evenly spaced from the first. */
export function periodTicks(
  { starts, unit }: Timeline,
  plot: Plot,
  { measure, palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const names = starts.map((start) => periodInWords(start, unit, t, locale))
  const step = (plot.right - plot.left) / starts.length
  const widest = Math.max(...names.map((name) => measure(name, 8, 400))) + 12
  const every = Math.max(1, Math.ceil(widest / step))
  return names.flatMap((text, period): Mark[] =>
    period % every === 0 && plot.left + period * step + measure(text, 8, 400) <= plot.right
      ? [
          {
            kind: 'text',
            x: plot.left + period * step,
            y: plot.bottom + 12,
            text,
            size: 8,
            weight: 400,
            fill: palette.muted,
            anchor: 'start'
          }
        ]
      : []
  )
}
