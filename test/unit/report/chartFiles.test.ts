import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { tableCsv } from '#report/csv/tableCsv.ts'
import { sceneSvg } from '#report/html/sceneSvg.ts'
import { bicChart } from '#report/scenes/bicChart.ts'
import { choosePanel } from '#report/scenes/choosePanel.ts'
import { cohortGrid } from '#report/scenes/cohortGrid.ts'
import { dendrogram } from '#report/scenes/dendrogram.ts'
import { differenceBars } from '#report/scenes/differenceBars.ts'
import { framed } from '#report/scenes/framed.ts'
import { heatmap } from '#report/scenes/heatmap.ts'
import { kDistance } from '#report/scenes/kDistance.ts'
import { lorenz } from '#report/scenes/lorenz.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { revenueBar } from '#report/scenes/revenueBar.ts'
import { revenueOverTime } from '#report/scenes/revenueOverTime.ts'
import { rfmGrid } from '#report/scenes/rfmGrid.ts'
import { type Mark, printPalette, type Scene } from '#report/scenes/scene.ts'
import { somMap } from '#report/scenes/somMap.ts'
import { somPlanes } from '#report/scenes/somPlanes.ts'
import { stabilityStrip } from '#report/scenes/stabilityStrip.ts'
import { variableWeights } from '#report/scenes/variableWeights.ts'
import { autoRun, crowdsRun, mapRun, mixedRun, mixtureRun, treeRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun, shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'

const t = wordsIn('en')
const style = { width: 482, measure: measureInter, palette: printPalette }
const timeline = timelineFor(shopRun)!
const charts: Readonly<Record<string, Scene | null>> = {
  revenueBar: revenueBar(shopRun, style, t, 'en'),
  revenueOverTime: revenueOverTime(shopRun, timeline, style, t, 'en'),
  cohortGrid: cohortGrid(timeline, style, t, 'en'),
  lorenz: lorenz(timeline, style, t, 'en'),
  heatmap: heatmap(shopRun, style, t, 'en'),
  differenceBars: differenceBars(shopRun, shopRun.segmentList[0]!, style, t, 'en'),
  stabilityStrip: stabilityStrip(autoRun, style, t, 'en'),
  choosePanel: choosePanel(autoRun, style, t, 'en'),
  rfmGrid: rfmGrid(rfmRun, style, t, 'en'),
  dendrogram: dendrogram(treeRun, style, t, 'en'),
  kDistance: kDistance(crowdsRun, style, t, 'en'),
  bicChart: bicChart(mixtureRun, style, t, 'en'),
  somMap: somMap(mapRun, style, t, 'en'),
  somPlanes: somPlanes(mapRun, style, t, 'en'),
  variableWeights: variableWeights(mixedRun, style, t, 'en')
}

test.each(Object.entries(charts))('%s has words that say what it is, and a number in every cell', (name, scene) => {
  expect(scene?.about).toBe(`chartFrame.about.${name}`)
  expect(
    t(scene!.about!)
      .split(/\. |\.$/)
      .filter(Boolean)
  ).toHaveLength(2)
  const { columns, rows } = scene!.table!
  expect(new Set(columns).size).toBe(columns.length)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row).toHaveLength(columns.length)
    for (const cell of row) expect(cell !== undefined && (typeof cell !== 'number' || Number.isFinite(cell))).toBe(true)
  }
})

test('the numbers behind the bars add up to the run', () => {
  const { rows } = charts['revenueBar']!.table!
  expect(rows.reduce((sum, [, customers]) => sum + Number(customers), 0)).toBe(shopRun.customers)
  expect(rows.map(([, , , revenue]) => revenue)).toEqual(shopRun.segmentList.map(({ revenue }) => revenue))
})

test('the numbers behind the periods are those of the timeline, returns below zero and all', () => {
  const { rows } = charts['revenueOverTime']!.table!
  const total = timeline.segments.flatMap(({ revenue }) => revenue).reduce((sum, value) => sum + value, 0)
  expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBeCloseTo(total, 6)
})

test('who came back is told of periods that were over, and a part of one is said to be a part', () => {
  const cohorts = [
    { period: 0, active: [10, 4, 5] },
    { period: 1, active: [20, 1] },
    { period: 2, active: [5] }
  ]
  const of = (lastOpen: boolean): Scene =>
    cohortGrid({ ...timeline, starts: timeline.starts.slice(0, 3), cohorts, lastOpen }, style, t, 'en')
  expect(of(true).title).toMatch(/^40\s%/)
  expect(of(true).description).toMatch(/Jan 2011 was not over yet/)
  expect(of(false).title).toMatch(/^17\s%/)
  expect(of(false).description).not.toMatch(/not over/)
})

const boxOf = (mark: Extract<Mark, { kind: 'text' }>) => ({
  left: mark.x,
  right: mark.x + measureInter(mark.text, mark.size, mark.weight),
  top: mark.y - mark.size,
  bottom: mark.y + mark.size * 0.25
})

test('a chart in a file has its sentence above it and its origin below, all within the picture', () => {
  const origin = `${'A very long project name '.repeat(8)}· k-means, 5 groups · 23 Nov 2026`
  const scene = { ...charts['lorenz']!, title: `${charts['lorenz']!.title}, ${'and more '.repeat(12)}` }
  const whole = framed(scene, origin, style)
  const { x, y, width, height } = whole.around!
  const added = whole.marks.filter((mark) => mark.kind === 'text' && !scene.marks.includes(mark))
  expect(added.length).toBeGreaterThan(3)
  for (const mark of added) {
    if (mark.kind !== 'text') continue
    const box = boxOf(mark)
    expect(box.left).toBeGreaterThanOrEqual(x)
    expect(box.right).toBeLessThanOrEqual(x + width)
    expect(box.top).toBeGreaterThanOrEqual(y)
    expect(box.bottom).toBeLessThanOrEqual(y + height)
    expect(box.bottom < 0 || box.top > scene.height).toBe(true)
  }
  expect(sceneSvg(whole, { alone: true })).toContain(`viewBox="${x} ${y} ${width} `)
})

test('a CSV of a chart has its columns first, then every digit; a German one has commas', () => {
  const table = {
    columns: ['Segment', 'Share'],
    rows: [
      ['=Loyal; "gifts"', 1 / 3],
      ['Rest', null]
    ]
  } as const
  expect(tableCsv(table, 'comma')).toBe('\ufeffSegment,Share\r\n"\'=Loyal; ""gifts""",0.3333333333333333\r\nRest,\r\n')
  expect(tableCsv(table, 'semicolon')).toContain(';0,3333333333333333\r\n')
})
