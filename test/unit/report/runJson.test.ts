import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { runJson } from '#report/runJson.ts'
import type { Source } from '#shared/api/imports.ts'
import type { Segment } from '#shared/api/segments.ts'
import { recipe } from '#shared/model/recipe.ts'
import { everyRun } from '#test/fixtures/chartRuns.ts'
import { treeRun } from '#test/fixtures/methodRuns.ts'
import { mallRun, rfmRun, shopRun } from '#test/fixtures/runView.ts'

const source: Source = {
  id: 1,
  name: 'OnlineRetail.csv',
  size: 45_580_638,
  sha256: shopRun.sources[0]!.sha256,
  importedAt: 0,
  mapping: {
    kind: 'orders',
    dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true },
    columns: [{ name: 'CustomerID', role: 'customer', marks: null, dateOrder: null }]
  },
  counts: {
    rows: 541_909,
    kept: 406_789,
    returns: 8_905,
    leftOut: [],
    customers: 4_372,
    sales: 0,
    returned: 0,
    firstMoment: null,
    lastMoment: null
  }
}

test('run.json holds the recipe as it can be given again, hashes, mapping, and rows that add up', () => {
  const content = JSON.parse(runJson(shopRun, [source], [], '0.1.0', wordsIn('en')))
  expect(recipe.parse(content.recipe)).toEqual(shopRun.recipe)
  expect(content).toMatchObject({
    seed: 1,
    engineVersion: '1.0.0',
    tesseraVersion: '0.1.0',
    asOf: '2011-12-10T12:50',
    revenue: 8_911_407.904,
    sources: [{ name: 'OnlineRetail.csv', sha256: source.sha256, rows: 541_909, mapping: source.mapping }],
    rows: { read: 541_909, kept: 397_884, leftOut: { noCustomer: 135_080, return: 8_905, zeroAmount: 40 } },
    quality: shopRun.quality
  })
  const left = Object.values(content.rows.leftOut as Record<string, number>).reduce((a, b) => a + b, 0)
  expect(content.rows.kept + left).toBe(content.rows.read)
  expect(content.choice).toEqual(shopRun.choice)
  expect(content.segments).toHaveLength(5)
})

test('the same run gives the same bytes, and every kind of run can be written', () => {
  for (const view of [shopRun, rfmRun, mallRun, ...everyRun.map(([, run]) => run)])
    expect(runJson(view, [], [], '0.1.0', wordsIn('en'))).toBe(
      runJson(structuredClone(view), [], [], '0.1.0', wordsIn('en'))
    )
  expect(JSON.parse(runJson(rfmRun, [], [], '0.1.0', wordsIn('en'))).choice).toBeNull()
})

test('run.json holds all that a run says of itself: why, how far to trust it, and the facts of its method', () => {
  for (const [, view] of everyRun) {
    const content = JSON.parse(runJson(view, [], [], '0.1.0', wordsIn('en')))
    const { picked, structure, choice, quality, features, categories, notes } = view
    expect(content).toMatchObject({ picked, structure, choice, quality, features, categories, notes })
    if (view.method.kind !== 'rfm') expect(content.method).toEqual(view.method)
    expect(content.segments.map((one: Segment) => [one.noise, one.stability, one.certainty, one.stats])).toEqual(
      view.segmentList.map((one) => [one.noise, one.stability, one.certainty, one.stats])
    )
    expect(content.model).toBeNull()
  }
})

test('a fitted model is written whole, its numbers as lists', () => {
  const model = { means: [Float64Array.of(0.1, 1 / 3)], merges: Int32Array.of(0, 1), linkage: 'ward' }
  const content = JSON.parse(runJson(treeRun, [], [], '0.1.0', wordsIn('en'), model))
  expect(content.model).toEqual({ means: [[0.1, 1 / 3]], merges: [0, 1], linkage: 'ward' })
})
