import type { Calendar } from '#shared/api/views.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { dayMs } from '#shared/model/moment.ts'
import {
  dateFormat,
  formatCount,
  formatDate,
  formatMoney,
  formatMoneyExactly,
  formatShare
} from '#shared/words/format.ts'
import { columnNames } from './columnNames.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { tint } from './shade.ts'

export type CalendarMeasure = 'orders' | 'revenue'

/** More years would be a wall of squares. */
const mostYears = 5
const weeks = 53
const head = 16
const between = 22

/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
const aMonday = 4
const weekdayName = (weekday: number, locale: Locale, width: 'long' | 'short'): string =>
  dateFormat(locale, { weekday: width }).format((aMonday + weekday) * dayMs)
const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear()

/** Every day a square, every week a column, a strip for each year: the darker, the more. */
export function calendar(
  { days, orders, revenue }: Calendar,
  measureOf: CalendarMeasure,
  currency: string | null,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene | null {
  if (days.length === 0) return null
  const { width, measure, palette } = style
  const values = (measureOf === 'orders' ? orders : revenue).map((value) => Math.max(0, value))
  const byDay = new Map(days.map((day, i) => [day, values[i]!]))
  const years = [...new Set(days.map(yearOf))].sort((a, b) => a - b)
  const last = years.at(-1)!
  const first = Math.max(years[0]!, last - mostYears + 1)
  const shown = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const shortDays = [0, 2, 4].map((weekday) => weekdayName(weekday, locale, 'short'))
  const left = Math.ceil(Math.max(measure('2026', 9, 600), ...shortDays.map((name) => measure(name, 7.5, 400)))) + 8
  const cell = Math.min(15, (width - left) / (weeks + 1))
  const strip = 7 * cell + between
  const most = values.reduce((highest, value) => Math.max(highest, value), 0) || 1
  // By the root: a day with a quarter of the most is half as dark, and quiet days can be told from empty ones.
  const colour = (value: number): string => tint(palette.accent, palette.paper, 0.08 + 0.92 * Math.sqrt(value / most))
  const say = (value: number, exactly = false): string =>
    measureOf === 'orders'
      ? formatCount(value, locale)
      : (exactly ? formatMoneyExactly : formatMoney)(value, locale, currency)
  const cellTitle = (day: number, value: number): string => {
    const named = `${weekdayName(weekdayOf(day), locale, 'short')} ${formatDate(day * dayMs, locale)}`
    return measureOf === 'orders'
      ? t('views.calendar.cellOrders', { count: value, day: named, n: say(value) })
      : t('views.calendar.cellMoney', { day: named, money: say(value, true) })
  }
  const text = { kind: 'text', size: 7.5, weight: 400, fill: palette.muted } as const
  const marks: Mark[] = shown.flatMap((year, i): Mark[] => {
    const top = head + i * strip
    const start = Date.UTC(year, 0, 1) / dayMs
    const end = Date.UTC(year + 1, 0, 1) / dayMs
    const column = (day: number): number => Math.floor((day - start + weekdayOf(start)) / 7)
    return [
      { ...text, x: 0, y: top - 5, size: 9, weight: 600, fill: palette.ink, text: String(year), anchor: 'start' },
      ...Array.from({ length: 12 }, (_, month): Mark => {
        const day = Date.UTC(year, month, 1) / dayMs
        const name = dateFormat(locale, { month: 'short' }).format(day * dayMs)
        // Under the week in which the month begins.
        return {
          ...text,
          x: left + (column(day) + (weekdayOf(day) > 0 ? 1 : 0)) * cell,
          y: top - 5,
          text: name,
          anchor: 'start'
        }
      }),
      ...shortDays.map(
        (name, k): Mark => ({ ...text, x: left - 6, y: top + (2 * k + 0.5) * cell + 2.6, text: name, anchor: 'end' })
      ),
      ...Array.from({ length: end - start }, (_, d): Mark => {
        const day = start + d
        const value = byDay.get(day) ?? 0
        return {
          kind: 'rect',
          x: left + column(day) * cell + 0.6,
          y: top + weekdayOf(day) * cell + 0.6,
          width: cell - 1.2,
          height: cell - 1.2,
          radius: 1.5,
          fill: value > 0 ? colour(value) : tint(palette.muted, palette.paper, 0.08),
          ...(value > 0 ? { title: cellTitle(day, value), selects: { kind: 'ordered', from: day, to: day } } : {})
        }
      })
    ]
  })
  const byWeekday = Array.from({ length: 7 }, () => 0)
  days.forEach((day, i) => {
    byWeekday[weekdayOf(day)]! += values[i]!
  })
  const total = byWeekday.reduce((sum, value) => sum + value, 0) || 1
  const busiest = byWeekday.indexOf(Math.max(...byWeekday))
  const best = values.indexOf(Math.max(...values))
  const bottom = head + shown.length * strip - between
  return {
    title: t(measureOf === 'orders' ? 'views.calendar.title' : 'views.calendar.titleMoney', {
      weekday: weekdayName(busiest, locale, 'long'),
      share: formatShare(byWeekday[busiest]! / total, locale)
    }),
    description: t('views.calendar.description', {
      day: formatDate(days[best]! * dayMs, locale),
      value: say(values[best]!),
      list: byWeekday
        .map((value, weekday) => `${weekdayName(weekday, locale, 'long')} ${formatShare(value / total, locale)}`)
        .join(', ')
    }),
    about: 'chartFrame.about.calendar',
    table: {
      columns: columnNames(['day', 'orders', 'revenue'], t),
      rows: days.map((day, i) => [new Date(day * dayMs).toISOString().slice(0, 10), orders[i]!, revenue[i]!])
    },
    width,
    height: bottom + 24,
    marks: [
      ...marks,
      ...scaleMarks(left, bottom + 10, (share) => colour(share * share * most), say(most), style, t),
      ...earlierMark(years.length > shown.length, bottom + 18, style, t)
    ]
  }
}

const steps = 6

function scaleMarks(
  x: number,
  y: number,
  shade: (share: number) => string,
  most: string,
  { palette, measure }: SceneStyle,
  t: Translate
): Mark[] {
  const text = { kind: 'text', y: y + 8, size: 8, weight: 400, fill: palette.muted, anchor: 'start' } as const
  const few = t('views.calendar.few')
  const from = x + measure(few, 8, 400) + 6
  return [
    { ...text, x, text: few },
    ...Array.from(
      { length: steps },
      (_, i): Mark => ({
        kind: 'rect',
        x: from + i * 11,
        y,
        width: 10,
        height: 10,
        radius: 1.5,
        fill: shade((i + 1) / steps)
      })
    ),
    { ...text, x: from + steps * 11 + 5, text: t('views.calendar.many', { most }) }
  ]
}

function earlierMark(some: boolean, y: number, { width, palette }: SceneStyle, t: Translate): Mark[] {
  if (!some) return []
  const words = t('views.calendar.earlier', { years: mostYears })
  return [{ kind: 'text', x: width, y, text: words, size: 8, weight: 400, fill: palette.muted, anchor: 'end' }]
}
