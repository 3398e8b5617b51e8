import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { periodInWords } from '#shared/words/periods.ts'
import { columnNames } from './columnNames.ts'
import { openPeriod } from './openPeriod.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { inkOn, tint } from './shade.ts'

const row = 18
const size = 8
/** A share of this much has the full colour. */
const fullColour = 0.6

/**
 * Customers by when they first ordered, and the share of each that ordered again in every period since; at most `limit`
 * of them, the latest. A period that is not over has an outline instead of a colour, and no say in the title.
 */
export function cohortGrid(
  timeline: Timeline,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  limit = Number.POSITIVE_INFINITY
): Scene {
  const { palette, measure, width } = style
  const { cohorts: all, starts, unit, lastOpen } = timeline
  const isOpen = (period: number): boolean => lastOpen && period === starts.length - 1
  const cohorts = all.slice(-limit)
  const named = (period: number): string => periodInWords(starts[period]!, unit, t, locale)
  const names = cohorts.map(({ period }) => named(period))
  const left = Math.ceil(Math.max(0, ...names.map((name) => measure(name, size, 400)))) + 10
  const counts = Math.ceil(measure(formatCount(99_999, locale), size, 400)) + 12
  const columns = Math.max(0, ...cohorts.map(({ active }) => active.length - 1))
  const step = Math.min(34, (width - left - counts) / Math.max(1, columns))
  const head = 26
  const text = { kind: 'text', size, weight: 400, fill: palette.muted } as const
  const marks: Mark[] = [
    { ...text, x: 0, y: 8, text: t(`timeline.cohorts.first.${unit}`), anchor: 'start' },
    { ...text, x: left + counts, y: 8, text: t(`timeline.cohorts.since.${unit}`), anchor: 'start' }
  ]
  const every = Math.max(1, Math.ceil(14 / step))
  for (let later = 1; later <= columns; later += every)
    marks.push({ ...text, x: left + counts + (later - 0.5) * step, y: head - 6, text: String(later), anchor: 'middle' })
  for (const [i, { period, active }] of cohorts.entries()) {
    const y = head + i * row
    const began = active[0]!
    marks.push(
      { ...text, x: 0, y: y + 12, text: names[i]!, anchor: 'start', fill: palette.ink },
      { ...text, x: left + counts - 10, y: y + 12, text: formatCount(began, locale), anchor: 'end' }
    )
    for (let later = 1; later < active.length; later++) {
      const share = active[later]! / began
      const open = isOpen(period + later)
      const fill = open ? palette.paper : tint(palette.accent, palette.paper, Math.min(1, share / fullColour))
      const x = left + counts + (later - 1) * step
      const title = t('timeline.cohorts.cell', {
        n: formatCount(active[later]!, locale),
        all: formatCount(began, locale),
        share: formatShare(share, locale),
        first: names[i]!,
        period: named(period + later)
      })
      const own = { title, selects: { kind: 'cohort', unit, first: starts[period]!, later } } as const
      const outline = open ? { stroke: palette.hairline, strokeWidth: 0.75 } : {}
      marks.push({ kind: 'rect', x: x + 0.5, y: y + 0.5, width: step - 1, height: row - 1, fill, ...outline, ...own })
      const percent = String(Math.round(100 * share))
      if (step >= measure(percent, 7, 400) + 4)
        marks.push({
          ...text,
          x: x + step / 2,
          y: y + 11.5,
          text: percent,
          size: 7,
          anchor: 'middle',
          fill: open ? palette.muted : inkOn(fill),
          ...own
        })
    }
  }
  const later = all.filter(({ active }) => active.length > 1)
  const whole = later.filter(({ period }) => !isOpen(period + 1))
  const next = whole.length > 0 ? whole : later
  const came = next.reduce((sum, { active }) => sum + active[1]!, 0)
  const could = next.reduce((sum, { active }) => sum + active[0]!, 0)
  const bottom = head + cohorts.length * row
  const open = openPeriod(timeline, bottom, style, t, locale)
  return {
    title: t(`timeline.cohorts.title.${unit}`, { share: formatShare(could === 0 ? 0 : came / could, locale) }),
    description:
      cohorts
        .map(({ active }, i) =>
          t('timeline.cohorts.item', {
            first: names[i]!,
            all: formatCount(active[0]!, locale),
            list: active
              .slice(1)
              .map((count) => formatShare(count / active[0]!, locale))
              .join(', ')
          })
        )
        .join(' ') + open.words,
    about: 'chartFrame.about.cohortGrid',
    table: {
      columns: columnNames(['firstOrder', 'periodsLater', 'customers', 'ofCustomers'], t),
      rows: cohorts.flatMap(({ active }, i) => active.map((count, later) => [names[i]!, later, count, active[0]!]))
    },
    width,
    height: bottom + 4 + open.height,
    marks: [...marks, ...open.marks]
  }
}
