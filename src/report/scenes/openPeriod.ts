import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { periodInWords } from '#shared/words/periods.ts'
import type { Mark, SceneStyle } from './scene.ts'

/** A line below a chart over time that says that its last period was not over; none where it was. */
export function openPeriod(
  { lastOpen, starts, unit }: Timeline,
  y: number,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): { readonly marks: Mark[]; readonly words: string; readonly height: number } {
  if (!lastOpen) return { marks: [], words: '', height: 0 }
  const text = t('timeline.lastOpen', { period: periodInWords(starts.at(-1)!, unit, t, locale) })
  return {
    marks: [{ kind: 'text', x: 0, y: y + 12, text, size: 8, weight: 400, fill: palette.muted, anchor: 'start' }],
    words: ` ${text}`,
    height: 16
  }
}
