import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunView } from '#shared/api/segments.ts'
import { defaultMethods, defaultRecipe, type FeatureId, type Method, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let t: TestBackend
beforeAll(async () => {
  t = await startTestBackend()
})
afterAll(() => t.close())

/** Three crowds of customers in two numbers, each mostly on a plan of its own, and some who belong nowhere. */
const plans = ['basic', 'plus', 'gold']
const rows = Array.from({ length: 240 }, (_, i) => {
  const crowd = i % 3
  const [x, y] = [crowd * 40 + 4 * Math.sin(i * 12.9898), (crowd === 1 ? 35 : 0) + 4 * Math.cos(i * 78.233)]
  const away = i % 60 === 59
  const plan = i % 11 === 0 ? '' : plans[i % 7 === 0 ? (crowd + 1) % 3 : crowd]
  return `c${String(i).padStart(3, '0')},${away ? 200 + 9 * i : x.toFixed(4)},${away ? -300 : y.toFixed(4)},${plan}`
})

async function importRows(lines: readonly string[]): Promise<void> {
  await t.createProject()
  const { id: file } = await t.grantText('list.csv', `Customer,Visits,Distance,Plan\n${lines.join('\n')}\n`)
  const { mapping } = await t.call('imports.preview', { file })
  const job = await t.runJob('imports.start', { file, mapping, currency: null, replace: null })
  expect(job.state).toBe('done')
}

const numbers: FeatureId[] = ['attribute:Visits', 'attribute:Distance']
const recipeOf = (method: Method): Recipe => ({
  ...defaultRecipe,
  method,
  basis: method.kind === 'mixed' ? [...numbers, 'category:Plan'] : numbers,
  scale: 'robust',
  log: 'none',
  bootstrap: 10
})

async function run(recipe: Recipe): Promise<RunView> {
  const { state, error, result } = await t.runJob('segments.start', { recipe })
  expect([state, error]).toEqual(['done', null])
  return t.call('segments.view', { runId: result?.runId ?? 0 })
}
const failure = async (recipe: Recipe) => (await t.runJob('segments.start', { recipe })).error?.code

async function exported(runId: number, kind: 'runJson' | 'customersCsv'): Promise<string> {
  const path = join(t.folder, `${kind}-${runId}`)
  const { id: target } = await t.grant(path)
  const format = kind === 'runJson' ? { kind } : { kind, style: 'comma' as const }
  const job = await t.runJob('reports.start', { runId, format, locale: 'en', target })
  expect(job.state).toBe('done')
  return readFile(path, 'utf8')
}

const ways = [
  defaultMethods.kmeans,
  defaultMethods.hierarchical,
  { ...defaultMethods.hierarchical, linkage: 'single', cut: { by: 'height', height: 0.5 } },
  defaultMethods.gmm,
  defaultMethods.hdbscan,
  { kind: 'dbscan', eps: 0.4, minPoints: 5 },
  { ...defaultMethods.som, k: 3 },
  defaultMethods.mixed,
  defaultMethods.auto
] as const satisfies readonly Method[]

const said = ({ id: _, createdAt: __, sources: ___, ...rest }: RunView) => rest

describe.each(ways.map((method) => [method.kind, method] as const))('%s', (_, method) => {
  let view: RunView
  beforeAll(async () => {
    await importRows(rows)
    view = await run(recipeOf(method))
  })

  test('puts every customer into one segment, unusual ones into the last', () => {
    const sizes = view.segmentList.map(({ size }) => size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(240)
    expect(sizes.every((size) => size > 0)).toBe(true)
    expect(view.segmentList.slice(0, -1).some(({ noise }) => noise)).toBe(false)
    expect(view.segments).toBe(view.segmentList.filter(({ noise }) => !noise).length)
    for (const { noise, stability } of view.segmentList) {
      expect(stability === null).toBe(noise)
      if (stability) expect(stability.jaccard).toBeGreaterThan(0)
    }
    expect(view.structure?.natural).toBe(true)
  })

  test('exports what was fitted', async () => {
    const json = JSON.parse(await exported(view.id, 'runJson'))
    expect(json.recipe).toEqual(view.recipe)
    expect(json.segments).toHaveLength(view.segmentList.length)
    expect(json.method.kind).toBe(view.method.kind)
    if (view.method.kind !== 'dbscan') expect(Object.keys(json.model).length).toBeGreaterThan(0)
  })

  test('gives the same run again, and whatever the order of rows', async () => {
    expect(said(await run(recipeOf(method)))).toEqual(said(view))
    await importRows(rows.toReversed())
    expect(said(await run(recipeOf(method)))).toEqual(said(view))
  })
})

describe('what only one way says', () => {
  beforeAll(() => importRows(rows))

  test('a mixture gives each customer probabilities of the segments, which sum to 1; its own is the highest', async () => {
    const { id, segmentList } = await run(recipeOf(defaultMethods.gmm))
    const { data } = Papa.parse<Record<string, string>>((await exported(id, 'customersCsv')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true
    })
    expect(data).toHaveLength(240)
    for (const row of data) {
      const all = segmentList.map(({ letter }) => Number(row[`probability_${letter}`]))
      expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 2)
      expect(Number(row[`probability_${row['segment']}`])).toBe(Math.max(...all))
    }
    const page = await t.call('segments.customers', {
      runId: id,
      segment: null,
      search: '',
      sort: 'probability',
      descending: false,
      offset: 0,
      limit: 10
    })
    const probabilities = page.rows.map(({ probability }) => probability ?? Number.NaN)
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b))
  })

  test('a tree can be cut at a height: as many groups as the run of that number has', async () => {
    const four = await run(recipeOf({ ...defaultMethods.hierarchical, cut: { by: 'number', k: 4 } }))
    if (four.method.kind !== 'hierarchical') throw new Error('a tree was asked for')
    const { between, tree } = four.method
    expect(tree.leaves.reduce((sum, { size }) => sum + size, 0)).toBe(240)
    const height = (between[0] + between[1]) / 2
    const cut = await run(recipeOf({ ...defaultMethods.hierarchical, cut: { by: 'height', height } }))
    expect(cut.segmentList.map(({ size }) => size)).toEqual(four.segmentList.map(({ size }) => size))
  })

  test('words weigh as much as is said, and every category says how it goes with the segments', async () => {
    const view = await run(recipeOf(defaultMethods.mixed))
    if (view.method.kind !== 'mixed') throw new Error('k-prototypes was asked for')
    expect(view.method.weights.map(({ feature }) => feature).toSorted()).toEqual([...numbers, 'category:Plan'].sort())
    expect(view.method.weights.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const [plan] = view.categories
    expect([plan?.id, plan?.basis, plan?.pValue]).toEqual(['category:Plan', true, null])
    expect(plan?.levels.toSorted()).toEqual(['basic', 'gold', 'plus', null].toSorted())
    expect(plan?.table.flat().reduce((sum, customers) => sum + customers, 0)).toBe(240)
  })

  test('words that only describe are tested for their association', async () => {
    const { categories } = await run(recipeOf(defaultMethods.hdbscan))
    expect(categories[0]?.basis).toBe(false)
    expect(categories[0]?.cramersV).toBeGreaterThan(0.5)
    expect(categories[0]?.pValue).toBeLessThan(0.001)
  })

  test('auto says why it picked its way', async () => {
    const { picked, recipe, method } = await run(recipeOf(defaultMethods.auto))
    expect(recipe.method.kind).toBe('auto')
    expect(method.kind).not.toBe('auto')
    expect(picked?.reasons.length).toBeGreaterThan(0)
  })

  test('two runs are compared customer by customer', async () => {
    const [a, b] = [await run(recipeOf({ kind: 'kmeans', k: 3 })), await run(recipeOf({ kind: 'kmeans', k: 4 }))]
    const { customers, table, adjustedRand } = await t.call('segments.compare', { a: a.id, b: b.id })
    expect([customers, table.length, table[0]?.length]).toEqual([240, 3, 4])
    expect(table.map((row) => row.reduce((sum, n) => sum + n, 0))).toEqual(a.segmentList.map(({ size }) => size))
    expect(adjustedRand).toBeLessThan(1)
    expect((await t.call('segments.compare', { a: a.id, b: a.id })).adjustedRand).toBe(1)
  })

  test.each([
    ['noDenseGroups', { kind: 'dbscan', eps: 1e-9, minPoints: 5 }],
    ['noDenseGroupsOfSize', { kind: 'hdbscan', minClusterSize: 239, minPoints: 'auto' }],
    ['tooManyGroups', { kind: 'hierarchical', linkage: 'ward', cut: { by: 'height', height: 1e-9 } }]
  ] as const)('settings that make no sense say %s', async (code, method) => {
    expect(await failure(recipeOf(method))).toBe(code)
  })

  test('words need a way that takes them, and that way needs words', async () => {
    expect(await failure({ ...recipeOf(defaultMethods.kmeans), basis: [...numbers, 'category:Plan'] })).toBe(
      'categoryNeedsMixed'
    )
    expect(await failure({ ...recipeOf(defaultMethods.mixed), basis: numbers })).toBe('mixedNeedsCategory')
  })
})
