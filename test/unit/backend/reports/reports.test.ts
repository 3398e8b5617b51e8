import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { sheetName } from '#report/workbook/sheet.ts'
import type { ReportFormat } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import { definitionName } from '#shared/model/definitionName.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { featureName } from '#shared/words/features.ts'
import { recipeInWords } from '#shared/words/run.ts'
import { segmentName } from '#shared/words/segments.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { addOrders, type Line, mappingOf } from '#test/helpers/segmentsProject.ts'

/** Customers of four habits, so that there is something to segment. */
const lines: Line[] = Array.from({ length: 240 }, (_, customer) =>
  Array.from({ length: 1 + (customer % 4) * 3 }, (_, order) => ({
    customer: customer === 7 ? '=HYPERLINK("x")' : `C${1000 + customer}`,
    order: customer * 100 + order,
    at: `2024-${String(1 + ((customer * 5 + order * 2) % 12)).padStart(2, '0')}-${String(1 + ((customer + order) % 28)).padStart(2, '0')}T10:30`,
    amount: 10.1 * (1 + (customer % 4)) + (customer % 13) * 0.017
  }))
).flat()

const t = wordsIn('en')

let tessera: TestBackend
let runs: Record<'rfm' | 'kmeans', RunView>

const segment = async (method: Recipe['method']): Promise<RunView> => {
  const job = await tessera.runJob('segments.start', { recipe: { ...defaultRecipe, method } })
  expect(job.error).toBeNull()
  return tessera.call('segments.view', { runId: job.result!.runId })
}

beforeAll(async () => {
  tessera = await startTestBackend()
  addOrders(await tessera.createProject('Corner shop'), lines)
  runs = { rfm: await segment({ kind: 'rfm' }), kmeans: await segment({ kind: 'kmeans', k: 3 }) }
}, 60_000)
afterAll(() => tessera.close())

async function write(view: RunView, format: ReportFormat, name: string, locale: 'en' | 'de' = 'en'): Promise<Buffer> {
  const path = join(tessera.folder, name)
  const { id: target } = await tessera.grant(path)
  const job = await tessera.runJob('reports.start', { runId: view.id, format, locale, target })
  expect(job.error).toBeNull()
  const content = await readFile(path)
  const definition = format.kind.endsWith('Csv') ? definitionName(name) : null
  expect(job.result).toEqual({ name, bytes: content.length, definition })
  return content
}

const table = (content: Buffer, delimiter = ','): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(content.toString().slice(1), { header: true, delimiter, skipEmptyLines: true })
    .data

test('customers.csv has every customer once, with what their orders say and the scores of the rules', async () => {
  const rows = table(await write(runs.rfm, { kind: 'customersCsv', style: 'comma' }, 'customers.csv'))
  expect(rows).toHaveLength(240)
  expect(new Set(rows.map(({ customer }) => customer)).size).toBe(240)
  expect(rows.map(({ customer }) => customer)).toContain('\'=HYPERLINK("x")')
  const spent = new Map<string, number>()
  for (const { customer, amount } of lines)
    spent.set(customer, (spent.get(customer) ?? 0) + Math.round(amount * 10_000))
  for (const { customer, frequency, monetary, r, f, m, rfm } of rows) {
    const own = lines.filter((line) => line.customer === customer!.replace(/^'/, ''))
    expect(Number(frequency)).toBe(own.length)
    expect(Number(monetary)).toBe(spent.get(own[0]!.customer)! / 10_000)
    expect(rfm).toBe(`${r}${f}${m}`)
    expect(rfm).toMatch(/^[1-5]{3}$/)
  }
  const sizes = runs.rfm.segmentList.map(({ letter }) => rows.filter((row) => row['segment'] === letter).length)
  expect(sizes).toEqual(runs.rfm.segmentList.map(({ size }) => size))
})

test('beside a table a text says project, files, recipe, rows that add up, and every one of its columns', async () => {
  for (const [format, name] of [
    [{ kind: 'customersCsv', style: 'comma' }, 'defined.csv'],
    [{ kind: 'segmentsCsv', style: 'semicolon' }, 'defined segments.csv'],
    [{ kind: 'reviewsCsv', style: 'comma', masked: true }, 'defined reviews.csv']
  ] as const)
    for (const locale of ['en', 'de'] as const) {
      const content = String(await write(runs.kmeans, format, name, locale))
      const definition = await readFile(join(tessera.folder, definitionName(name)), 'utf8')
      for (const said of [
        'Corner shop',
        recipeInWords(runs.kmeans, wordsIn(locale), locale),
        runs.kmeans.sources[0]!.name,
        runs.kmeans.sources[0]!.sha256
      ])
        expect(definition).toContain(said)
      expect(definition).not.toMatch(/definition\.|\{\{|undefined/)
      const lines = definition.split('\r\n').map((line) => line.trim())
      const [head] = content.slice(1).split('\r\n')
      for (const column of head!.split(/[,;]/)) {
        const feature = column.replace(/_(q1|median|q3|mean|difference)$/, '_…')
        expect(lines.some((line) => line.startsWith(`${column}: `) || line.startsWith(`${feature}: `))).toBe(true)
      }
    }
})

test('segments.csv adds up to all customers and all revenue, in either style', async () => {
  for (const [style, delimiter] of [
    ['comma', ','],
    ['semicolon', ';']
  ] as const) {
    const rows = table(await write(runs.kmeans, { kind: 'segmentsCsv', style }, 'segments.csv', 'de'), delimiter)
    const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column]!.replace(',', '.')), 0)
    expect(sum('customers')).toBe(240)
    expect(sum('revenue')).toBeCloseTo(runs.kmeans.revenue!, 4)
    expect(sum('revenue_share')).toBeCloseTo(1, 4)
  }
})

test.each(['rfm', 'kmeans'] as const)(
  'the workbook of %s has a sheet a segment that says what customers.csv says',
  async (which) => {
    const view = runs[which]
    const bytes = await write(view, { kind: 'xlsx' }, `${which}.xlsx`)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Overview',
      ...view.segmentList.map((segment) => sheetName(`${segment.letter} ${segmentName(segment, t)}`, [])),
      'Features',
      'How it was made'
    ])
    const features = sheets.at(-2)!.rows
    expect(features.slice(1).map(([name]) => name)).toEqual(
      [...view.features, ...view.categories].map(({ id }) => featureName(id, t))
    )
    const exported = table(await write(view, { kind: 'customersCsv', style: 'comma' }, 'beside.csv'))
    for (const [place, { letter, size, revenue }] of view.segmentList.entries()) {
      const [head, ...rows] = sheets[1 + place]!.rows
      const at = (name: string): number => head!.indexOf(name)
      const own = exported.filter(({ segment }) => segment === letter)
      expect(rows).toHaveLength(size)
      expect(new Map(rows.map((row) => [row[at('Customer')], row[at('Total spent')]]))).toEqual(
        new Map(own.map(({ customer, monetary }) => [customer!.replace(/^'/, ''), Number(monetary)]))
      )
      const spent = rows.map((row) => Number(row[at('Total spent')]))
      expect(spent).toEqual(spent.toSorted((a, b) => b - a))
      expect(spent.reduce((sum, each) => sum + each, 0)).toBeCloseTo(revenue!, 6)
    }
    const overview = sheets[0]!.rows
    expect(overview.slice(1).map((row) => row[2])).toEqual(view.segmentList.map(({ size }) => size))
    const made = sheets.at(-1)!.rows.flat().join('\n')
    expect(made).toContain('Corner shop')
    expect(made).toContain(view.sources[0]!.sha256)
    expect(made).toContain(`${view.recipe.seed}`)
  }
)

test('slides hold the sentence of every segment, with charts that can be edited and words beside them', async () => {
  const content = await write(runs.kmeans, { kind: 'pptx' }, 'slides.pptx', 'de')
  const files = unzipSync(content)
  const texts = Object.entries(files).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const all = texts.map(([, xml]) => strFromU8(xml)).join('\n')
  const german = wordsIn('de')
  for (const segment of runs.kmeans.segmentList) expect(all).toContain(segmentName(segment, german))
  const charts = Object.keys(files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  // Each segment's, who brings what, and two over time.
  expect(charts).toHaveLength(runs.kmeans.segmentList.length + 3)
  // What sets a segment apart is measured from everyone's mean, in the middle.
  const spans = charts.flatMap((name) => [
    ...strFromU8(files[name]!).matchAll(/<c:max val="([\d.]+)"\/><c:min val="-([\d.]+)"/g)
  ])
  expect(spans).toHaveLength(runs.kmeans.segmentList.length)
  for (const [, most, least] of spans) expect(least).toBe(most)
  expect(all).toContain('lang="de-DE"')
  expect(all).toContain(runs.kmeans.sources[0]!.sha256)
  expect(all.match(/<p:cNvPr[^>]*descr="[^"]+"/g)).toHaveLength(charts.length)
})

test('the same workbook is the same bytes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const [once, again] = [
    await write(runs.kmeans, { kind: 'xlsx' }, 'once.xlsx'),
    await write(runs.kmeans, { kind: 'xlsx' }, 'again.xlsx')
  ]
  vi.useRealTimers()
  expect(again.equals(once)).toBe(true)
})

test('run.json holds the recipe, the sources and how they were read', async () => {
  const content = JSON.parse((await write(runs.kmeans, { kind: 'runJson' }, 'run.json')).toString())
  expect(content.recipe).toEqual(runs.kmeans.recipe)
  expect(content.sources).toEqual([{ ...runs.kmeans.sources[0], mapping: mappingOf('orders') }])
  expect(content.engineVersion).toBe(runs.kmeans.engineVersion)
  expect(content.connections).toMatchObject([{ kind: 'orders', links: [] }])
})

test('the report of either method is a PDF with the project on its cover', async () => {
  for (const view of [runs.rfm, runs.kmeans])
    for (const locale of ['en', 'de'] as const) {
      const pdf = await write(view, { kind: 'pdf', paper: 'A4' }, 'report.pdf', locale)
      expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
      expect(pdf.toString('latin1')).toContain('Corner shop')
      expect(pdf.length).toBeLessThan(2_000_000)
    }
})

test('a name that the user gave a segment is in the exports that follow', async () => {
  await tessera.call('segments.rename', { runId: runs.kmeans.id, segment: 0, name: '+ Best, by far' })
  const rows = table(await write(runs.kmeans, { kind: 'customersCsv', style: 'comma' }, 'renamed.csv'))
  expect(rows.find((row) => row['segment'] === 'A')!['segment_name']).toBe("'+ Best, by far")
})

test('a cancelled export leaves the file that was there, and no other', async () => {
  const folder = join(tessera.folder, 'kept')
  const path = join(folder, 'report.pdf')
  await mkdir(folder)
  await writeFile(path, 'before')
  const { id: target } = await tessera.grant(path)
  const format = { kind: 'pdf', paper: 'A4' } as const
  const job = await tessera.runJob(
    'reports.start',
    { runId: runs.rfm.id, format, locale: 'en', target },
    ({ id, state }) => {
      if (state === 'running') void tessera.call('jobs.cancel', { id })
    }
  )
  expect(job.state).toBe('cancelled')
  // The screen is free at once; the work behind it clears up when it notices.
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['report.pdf']))
  expect(await readFile(path, 'utf8')).toBe('before')
})

test('a run that is not there and a place that was not chosen are refused', async () => {
  const format = { kind: 'runJson' } as const
  const { id: target } = await tessera.grant(join(tessera.folder, 'x.json'))
  expect(await tessera.refusal('reports.start', { runId: 999, format, locale: 'en', target })).toMatchObject({
    code: 'noSuchRun'
  })
  expect(
    await tessera.refusal('reports.start', { runId: runs.rfm.id, format, locale: 'en', target: 'made up' })
  ).toMatchObject({ code: 'fileNotGranted' })
})
