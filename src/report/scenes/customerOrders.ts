import type { CustomerPage } from '#shared/api/customerPage.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatDate, formatMoney } from '#shared/words/format.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

const tall = 72
const top = 14
const thick = 3

/** One customer's orders by date: a bar each, as high as what it brought; returns hang below the line. */
export function customerOrders(
  { orders }: Pick<CustomerPage, 'orders'>,
  colour: string,
  currency: string | null,
  { width, palette, measure }: SceneStyle,
  t: Translate,
  locale: Locale
): Scene | null {
  const [newest, oldest] = [orders[0], orders.at(-1)]
  if (!newest || !oldest) return null
  const most = Math.max(0, ...orders.map(({ amount }) => amount))
  const least = Math.min(0, ...orders.map(({ amount }) => amount))
  // What was returned has a number of its own in many files; it hangs below the line.
  const sales = orders.filter(({ amount }) => amount >= 0).length
  const money = (amount: number): string => formatMoney(amount, locale, currency)
  const left = Math.ceil(measure(money(most), 8, 400)) + 8
  const across = (moment: number): number =>
    newest.moment === oldest.moment
      ? left + thick
      : left + thick + ((moment - oldest.moment) / (newest.moment - oldest.moment)) * (width - left - 2 * thick)
  const up = (amount: number): number => top + (tall * (most - amount)) / (most - least || 1)
  const zero = up(0)
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  const [first, last] = [formatDate(oldest.moment, locale), formatDate(newest.moment, locale)]
  const marks: Mark[] = [
    { kind: 'line', x1: left, y1: zero, x2: width, y2: zero, stroke: palette.hairline, strokeWidth: 0.75 },
    { ...text, x: left - 6, y: up(most) + 2.8, text: money(most), anchor: 'end' },
    ...orders.map(
      ({ moment, amount }): Mark => ({
        kind: 'rect',
        x: across(moment) - thick / 2,
        y: Math.min(zero, up(amount)),
        width: thick,
        height: Math.max(1, Math.abs(up(amount) - zero)),
        fill: amount < 0 ? palette.muted : colour,
        radius: 1,
        title: `${formatDate(moment, locale)}: ${money(amount)}`
      })
    ),
    { ...text, x: left, y: top + tall + 14, text: first, anchor: 'start' },
    ...(first === last ? [] : [{ ...text, x: width, y: top + tall + 14, text: last, anchor: 'end' as const }])
  ]
  return {
    title: t('customerPage.orderTitle', {
      count: sales,
      n: formatCount(sales, locale),
      date: last,
      first,
      last
    }),
    description: t('customerPage.orderDescription', { largest: money(most) }),
    table: {
      columns: [t('customerPage.when'), t('customerPage.amount')],
      rows: orders.map(({ moment, amount }) => [formatDate(moment, locale), amount])
    },
    width,
    height: top + tall + 18,
    marks
  }
}
