import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { agreement } from '#report/scenes/agreement.ts'
import { calendar } from '#report/scenes/calendar.ts'
import { categoryMix } from '#report/scenes/categoryMix.ts'
import { featureScale, logTicks } from '#report/scenes/featureScale.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { pointsScene } from '#report/scenes/pointsScene.ts'
import { profiles } from '#report/scenes/profiles.ts'
import { printPalette, type Scene } from '#report/scenes/scene.ts'
import { silhouettes } from '#report/scenes/silhouettes.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Agreement, Calendar, Profiles, Silhouettes } from '#shared/api/views.ts'
import { locales } from '#shared/i18n/texts.ts'
import { mixedRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { outside, overlaps } from './sceneBoxes.ts'

const longName = 'Customers who came back after the summer sale and bought more than we thought they would'
const named = (view: RunView): RunView => ({
  ...view,
  segmentList: view.segmentList.map((segment) => ({ ...segment, name: longName }))
})

const profilesOf = ({ features }: RunView): Profiles => {
  const basis = features.filter(({ basis }) => basis)
  return {
    axes: basis.map(({ id, overall }) => ({ feature: id, low: overall.q1 / 2, high: overall.q3 * 3 })),
    customers: [{ row: 4, segment: 1, values: basis.map(({ overall }, i) => (i === 1 ? null : overall.mean)) }]
  }
}

const silhouettesOf = ({ segmentList }: RunView): Silhouettes => ({
  mean: 0.31,
  customers: 4338,
  segments: segmentList.map(({ index }) => {
    const values = Array.from({ length: 3 + 40 * index }, (_, i) => 0.8 - i / (30 + index))
    return { segment: index, mean: 0.3, rows: values.map((_, i) => i), values }
  })
})

/** Every day of two years and a half but Sundays; December sells most, one day takes goods back. */
const days: Calendar = (() => {
  const first = Date.UTC(2010, 5, 1) / 86_400_000
  const all = Array.from({ length: 500 }, (_, i) => first + i).filter((day) => (day + 3) % 7 !== 6)
  return {
    days: all,
    orders: all.map((day) => ((day + 3) % 7 === 3 ? 12 : 3 + (day % 5))),
    revenue: all.map((day, i) => (i === 5 ? -40 : 100 + (day % 30) * 7))
  }
})()

const runsAgree: Agreement = {
  runs: [9, 8, 5],
  rand: [
    [1, 0.62, null],
    [0.62, 1, -0.01],
    [null, -0.01, 1]
  ]
}

const pointsOf = (view: RunView, style: Parameters<typeof pointsScene>[3], locale: 'en' | 'de'): Scene => {
  const scatter = scatterOf(view, 60)
  const direction = (title: string) => ({
    title,
    at: (value: number) => value,
    back: (value: number) => value,
    ticks: [-2, 0, 2].map((value) => ({ value, label: `£${1000 * value}` }))
  })
  const about = {
    title: 'Customers',
    about: 'chartFrame.about.features',
    across: direction('Orders, a long name for what lies along this axis, logarithmic scale'),
    upwards: direction('Spent')
  } as const
  return pointsScene(view, scatter, about, style, wordsIn(locale), locale)
}

describe.each(locales)('in %s', (locale) => {
  const t = wordsIn(locale)
  const views = [shopRun, rfmRun, mixedRun, named(shopRun), named(mixedRun)]
  test.each([320, 482, 760])('nothing is clipped, no texts overlap and all is said, at %d wide', (width) => {
    const style = { width, measure: measureInter, palette: printPalette }
    for (const view of views) {
      const scenes = [
        profiles(view, profilesOf(view), style, t, locale),
        profiles(view, profilesOf(view), style, t, locale, 1),
        silhouettes(view, silhouettesOf(view), style, t, locale),
        ...(view === shopRun
          ? [
              calendar(days, 'orders', view.currency, style, t, locale),
              calendar(days, 'revenue', view.currency, style, t, locale),
              agreement(runsAgree, (run) => `${longName} ${run}`, style, t, locale)
            ]
          : []),
        pointsOf(view, style, locale),
        ...view.categories.map((category) => categoryMix(view, category, style, t, locale))
      ].filter((scene) => scene !== null)
      expect(scenes.length).toBeGreaterThanOrEqual(4)
      for (const scene of scenes) {
        expect({ scene: scene.title, width, outside: outside(scene) }).toMatchObject({ outside: [] })
        expect({ scene: scene.title, width, overlaps: overlaps(scene) }).toMatchObject({ overlaps: [] })
        const texts = scene.marks.flatMap((mark) => [mark.title ?? '', mark.kind === 'text' ? mark.text : ''])
        expect([scene.title, scene.description, ...texts].join(' ')).not.toMatch(
          /views\.|chartFrame\.|\{\{|undefined|NaN/
        )
        expect(scene.table!.rows.every((row) => row.length === scene.table!.columns.length)).toBe(true)
        expect(t(scene.about!)).not.toMatch(/chartFrame/)
      }
    }
  })
})

const style = { width: 482, measure: measureInter, palette: printPalette }
const t = wordsIn('en')

test('the numbers behind profiles are the quartiles of the run', () => {
  const scene = profiles(shopRun, profilesOf(shopRun), style, t, 'en')!
  const basis = shopRun.features.filter(({ basis }) => basis)
  const [first] = shopRun.segmentList
  const { q1, median, q3 } = first!.stats[basis[0]!.id]!
  expect(scene.table!.rows[0]!.slice(2)).toEqual([q1, median, q3])
  expect(scene.table!.rows).toHaveLength(basis.length * shopRun.segmentList.length)
})

test('silhouettes: the share of those who would fit elsewhere is counted over all bars', () => {
  const data = silhouettesOf(shopRun)
  const all = data.segments.flatMap(({ values }) => values)
  const share = Math.round((100 * all.filter((value) => value < 0).length) / all.length)
  expect(silhouettes(shopRun, data, style, t, 'en').title).toContain(`${share}\u00a0%`)
  expect(silhouettes(shopRun, data, style, t, 'en').table!.rows).toHaveLength(all.length)
})

test('a calendar puts each day in the row of its weekday, and says which weekday is busiest', () => {
  const scene = calendar(days, 'orders', null, style, t, 'en')!
  const thursdays = days.days.filter((day) => (day + 3) % 7 === 3).length * 12
  const share = Math.round((100 * thursdays) / days.orders.reduce((sum, count) => sum + count, 0))
  expect(scene.title).toBe(`Most is ordered on Thursday: ${share}\u00a0% of all orders`)
  const rows = new Map<string, Set<number>>()
  for (const mark of scene.marks)
    if (mark.kind === 'rect' && mark.title?.includes('2011')) {
      const weekday = mark.title.slice(0, 3)
      rows.set(weekday, (rows.get(weekday) ?? new Set()).add(Math.round(mark.y)))
    }
  expect([...rows.keys()].sort()).toEqual(['Fri', 'Mon', 'Sat', 'Thu', 'Tue', 'Wed'])
  for (const places of rows.values()) expect(places.size).toBe(1)
  expect(calendar({ days: [], orders: [], revenue: [] }, 'orders', null, style, t, 'en')).toBeNull()
})

test('a mix of words sums to one in each row, and its lift is a share by that of everyone', () => {
  for (const category of mixedRun.categories) {
    const { columns, rows } = categoryMix(mixedRun, category, style, t, 'en')!.table!
    expect(columns).toHaveLength(5)
    const everyone = rows.filter(([segment]) => segment === 'Everyone')
    const total = category.table.flat().reduce((sum, count) => sum + count, 0)
    expect(everyone.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(total)
    for (const [segment, word, , share, lift] of rows) {
      const own = rows.filter((row) => row[0] === segment)
      expect(own.reduce((sum, row) => sum + Number(row[3]), 0)).toBeCloseTo(1, 9)
      const overall = Number(everyone.find((row) => row[1] === word)![3])
      expect(lift).toBeCloseTo(Number(share) / overall, 9)
    }
  }
})

test('runs that share no customers have no number, and one run alone no picture', () => {
  const scene = agreement(runsAgree, String, style, t, 'en')!
  expect(scene.table!.rows).toEqual([
    ['9', '8', 0.62],
    ['8', '5', -0.01]
  ])
  expect(scene.pairs).toHaveLength(6)
  expect(agreement({ runs: [1], rand: [[1]] }, String, style, t, 'en')).toBeNull()
})

test('points: every customer stands in the numbers, even those beyond what a drawing holds', () => {
  const scatter = scatterOf(shopRun, 900)
  const at = { title: 'a', at: (value: number) => value, back: (value: number) => value, ticks: [] }
  const about = {
    title: '',
    about: 'chartFrame.about.features',
    across: at,
    upwards: { ...at, title: 'b' },
    limit: 100
  } as const
  const scene = pointsScene(shopRun, scatter, about, style, t, 'en')
  expect(scene.table!.rows).toHaveLength(900)
  expect(scene.table!.rows[7]!.slice(2)).toEqual([scatter.x[7], scatter.y[7]])
  expect(scene.marks.filter(({ kind }) => kind === 'circle').length).toBeLessThanOrEqual(100)
})

test('a scale by logarithm has its ends at 0 and 1, and ticks at tens', () => {
  const scale = featureScale({ logged: true }, 0, 999)
  expect([scale(0), scale(999)]).toEqual([0, 1])
  expect(scale(99)).toBeCloseTo(2 / 3, 2)
  expect(logTicks(0, 12_000, 6)).toEqual([0, 1, 10, 100, 1000, 10_000])
  expect(featureScale({ logged: false }, 5, 5)(5)).toBe(0.5)
})
