import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { everyReview } from '#shared/model/reviews.ts'
import { madeReviews, reviewsFile } from '#test/fixtures/reviews.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { importAs, importReviews } from '#test/helpers/importAs.ts'

/** Customers in three groups by what they spend; each group writes mostly about one thing. */
const customers = 150
const made = madeReviews(1500, customers)
let tessera: TestBackend
let runId = 0
let segments: readonly { readonly index: number; readonly size: number }[] = []

beforeAll(async () => {
  tessera = await startTestBackend()
  await tessera.createProject()
  const list = Array.from(
    { length: customers },
    (_, i) => `c${i + 1},Name${i}a Sur${i}b,${100 * (i % 3) + (i % 7)},${50 * (i % 3) + (i % 5)}`
  )
  await importAs(
    tessera,
    await tessera.grantText('list.csv', `customer,name,spend,visits\n${list.join('\n')}\n`),
    'customers',
    {
      customer: 'customer',
      spend: 'attribute',
      visits: 'attribute'
    }
  )
  const roles = { customer: 'customer', date: 'date', rating: 'rating', text: 'text' } as const
  const withAddress = made.map((review, i) =>
    i === 0 ? { ...review, text: `${review.text} Mail me@example.org` } : review
  )
  await importReviews(tessera, await tessera.grantText('reviews.csv', reviewsFile(withAddress)), roles)
  await tessera.runJob('texts.findTopics', { only: null })
  const recipe = {
    ...defaultRecipe,
    basis: ['attribute:spend', 'attribute:visits'],
    method: { kind: 'kmeans', k: 3 },
    bootstrap: 0
  } as const
  const job = await tessera.runJob('segments.start', { recipe: { ...recipe, basis: [...recipe.basis] } })
  runId = job.result!.runId
  segments = (await tessera.call('segments.view', { runId })).segmentList
}, 60_000)
afterAll(() => tessera.close())

test('each segment is told by the words of what it writes about, and by no others', async () => {
  const { groups, reviews } = await tessera.call('texts.bySegment', { runId })
  expect(reviews).toBe(made.length)
  expect(groups.map((group) => group.customers)).toEqual(segments.map(({ size }) => size))
  const about = [
    /parcel|delivery|courier|paket|lieferung/i,
    /speaker|sound|music|klang|musik/i,
    /battery|charger|akku/i
  ]
  const themes = groups.map(({ keywords }) => about.findIndex((words) => words.test(keywords[0]?.word ?? '')))
  expect([...themes].sort()).toEqual([0, 1, 2])
  for (const { keywords } of groups)
    for (const { p, here, elsewhere } of keywords) {
      expect(p).toBeLessThan(0.05)
      expect(here).toBeGreaterThan(elsewhere)
    }
})

test('shares of topics describe segments in a run', async () => {
  const { features } = await tessera.call('segments.view', { runId })
  const topics = features.filter(({ id }) => id.startsWith('topic:'))
  expect(topics.length).toBeGreaterThan(2)
  expect(topics.every(({ basis }) => !basis)).toBe(true)
  expect(Math.max(...topics.map(({ etaSquared }) => etaSquared))).toBeGreaterThan(0.3)
})

test('reviews of a segment are those of its customers', async () => {
  const page = { order: 'newest', masked: true, offset: 0, limit: 100 } as const
  let total = 0
  for (const { index } of segments) {
    const found = await tessera.call('texts.page', {
      ...page,
      filter: { ...everyReview, segment: { runId, segment: index } }
    })
    expect(found.reviews.every(({ segment }) => segment === index)).toBe(true)
    total += found.total
  }
  expect(total).toBe(made.length)
})

test.each([true, false])('reviews are saved as a table, each once, with its segment; masked: %s', async (masked) => {
  const path = join(tessera.folder, `saved-${masked}.csv`)
  const target = await tessera.grant(path)
  const job = await tessera.runJob('reports.start', {
    runId,
    format: { kind: 'reviewsCsv', style: 'comma', masked },
    locale: 'en',
    target: target.id
  })
  expect(job.state).toBe('done')
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  const { data } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(data).toHaveLength(made.length)
  expect(data.every((row) => /^[ABC]$/.test(row['segment'] ?? ''))).toBe(true)
  expect(text.includes('me@example.org')).toBe(!masked)
  expect(text.includes('[e-mail]')).toBe(masked)
})

test('a report of the run has a page on what is written', async () => {
  const path = join(tessera.folder, 'report.html')
  const target = await tessera.grant(path)
  const composition = { sections: ['texts' as const], introduction: '' }
  const job = await tessera.runJob('reports.start', {
    runId,
    format: { kind: 'html', composition },
    locale: 'en',
    target: target.id
  })
  expect(job.state).toBe('done')
  const html = await readFile(path, 'utf8')
  expect(html).toContain('What customers write')
  expect(html).toMatch(/speaker|music/)
})
