import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { differenceBars } from '#report/scenes/differenceBars.ts'
import { heatmap } from '#report/scenes/heatmap.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { revenueBar } from '#report/scenes/revenueBar.ts'
import { rfmGrid } from '#report/scenes/rfmGrid.ts'
import { scatterScene } from '#report/scenes/scatter.ts'
import { printPalette } from '#report/scenes/scene.ts'
import { inkOn, tint } from '#report/scenes/shade.ts'
import type { RunView } from '#shared/api/segments.ts'
import { locales } from '#shared/i18n/texts.ts'
import { segmentColours } from '#shared/model/colours.ts'
import { contrast } from '#shared/model/contrast.ts'
import { mallRun, rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { outside, overlaps } from './sceneBoxes.ts'

const named = (view: RunView, name: string): RunView => ({
  ...view,
  segmentList: view.segmentList.map((segment) => ({ ...segment, name }))
})
const longName = 'Customers who came back after the summer sale and bought more than we thought they would'
const views: [string, RunView][] = [
  ['shop', shopRun],
  ['rfm', rfmRun],
  ['mall', mallRun],
  ['long names', named(rfmRun, longName)],
  ['one word', named(shopRun, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenträger')]
]

describe.each(locales)('scenes in %s', (locale) => {
  const t = wordsIn(locale)
  describe.each(views)('%s', (_, view) => {
    test.each([482, 320, 760])('nothing is clipped and no texts overlap at %d wide', (width) => {
      const style = { width, measure: measureInter, palette: printPalette }
      const scenes = [
        revenueBar(view, style, t, locale),
        heatmap(view, style, t, locale),
        scatterScene(view, scatterOf(view), style, t, locale),
        ...view.segmentList.map((segment) => differenceBars(view, segment, style, t, locale)),
        rfmGrid(view, style, t, locale)
      ].filter((scene) => scene !== null)
      for (const scene of scenes) {
        expect({ scene: scene.title, outside: outside(scene) }).toEqual({ scene: scene.title, outside: [] })
        expect({ scene: scene.title, overlaps: overlaps(scene) }).toEqual({ scene: scene.title, overlaps: [] })
        expect(scene.title).not.toMatch(/reports\.|\{\{/)
        expect(scene.description).not.toMatch(/reports\.|\{\{/)
      }
    })
  })
})

const style = { width: 482, measure: measureInter, palette: printPalette }
const t = wordsIn('en')

test('the two bars are as wide as the shares they show', () => {
  const bars = revenueBar(shopRun, style, t, 'en').marks.filter(
    (mark) => mark.kind === 'rect' && mark.title !== undefined
  )
  const widths = bars.map((mark) => (mark.kind === 'rect' ? mark.width + 1 : 0))
  const whole = widths.slice(0, 5).reduce((a, b) => a + b, 0)
  const shares = [
    ...shopRun.segmentList.map(({ share }) => share),
    ...shopRun.segmentList.map(({ revenueShare }) => revenueShare!)
  ]
  expect(widths).toHaveLength(10)
  for (const [i, share] of shares.entries()) expect(widths[i]! / whole).toBeCloseTo(share, 6)
})

test('a segment that returned more than it bought has no width on the revenue bar, and the others fill it', () => {
  const [first, ...rest] = shopRun.segmentList
  const view = { ...shopRun, segmentList: [...rest, { ...first!, revenueShare: -0.1 }] }
  const scene = revenueBar(view, style, t, 'en')
  expect(outside(scene)).toEqual([])
  expect(scene.description).toContain('−10')
})

test('a bar of differences reaches as far as the difference on the axis, to the right when above', () => {
  const segment = shopRun.segmentList[0]!
  const scene = differenceBars(shopRun, segment, style, t, 'en')
  const bars = scene.marks.filter((mark) => mark.kind === 'rect')
  const lines = scene.marks.filter((mark) => mark.kind === 'line')
  const [low, zero, high] = lines.map((line) => line.x1) as [number, number, number]
  const sorted = shopRun.features
    .map(({ id }) => segment.stats[id]!.difference)
    .sort((a, b) => Math.abs(b) - Math.abs(a))
  expect(bars).toHaveLength(6)
  for (const [i, difference] of sorted.entries()) {
    const bar = bars[i]!
    const end = difference > 0 ? bar.x + bar.width : bar.x
    expect((end - zero) / (difference > 0 ? high - zero : zero - low)).toBeCloseTo(difference / 2, 6)
  }
})

test('every customer of the grid is in one of its 25 cells', () => {
  const cells = rfmGrid(rfmRun, style, t, 'en')!.marks.filter(
    (mark) => mark.kind === 'text' && mark.weight === 600 && mark.size === 11
  )
  const sum = cells.reduce(
    (total, mark) => total + (mark.kind === 'text' ? Number(mark.text.replaceAll(',', '')) : 0),
    0
  )
  expect(cells).toHaveLength(25)
  expect(sum).toBe(rfmRun.customers)
})

test('text on every segment colour and on every shade of it has a contrast of at least 4.5', () => {
  for (const colour of segmentColours)
    for (const share of [0.1, 0.25, 0.4, 0.6, 0.85, 1]) {
      const fill = tint(colour, '#ffffff', share)
      expect(contrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.5)
    }
})
