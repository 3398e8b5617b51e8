import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import type { ColumnRole } from '#shared/api/imports.ts'
import { everyReview } from '#shared/model/reviews.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { importReviews } from '#test/helpers/importAs.ts'

interface Expected {
  readonly file: string
  readonly roles: Readonly<Record<string, ColumnRole>>
  readonly reviews: number
  readonly leftOut: number
  readonly auc: number
  readonly topics: readonly string[]
  /** Among the words that low ratings have more than the others. */
  readonly complaints: readonly string[]
}

interface Row {
  readonly rating: number
  readonly sentiment: number
  readonly language: string | null
}

/** The area under the ROC curve: how often a good review scores above a bad one, ties half (Mann & Whitney 1947). */
function areaUnderCurve(rows: readonly Row[], badTo: number, goodFrom: number): number {
  const bad = rows.filter(({ rating }) => rating <= badTo)
  const good = rows.filter(({ rating }) => rating >= goodFrom)
  let above = 0
  for (const a of good)
    for (const b of bad) above += a.sentiment > b.sentiment ? 1 : a.sentiment === b.sentiment ? 0.5 : 0
  return above / (good.length * bad.length)
}

const files: readonly Expected[] = [
  {
    file: 'amazon_alexa.tsv',
    roles: { rating: 'rating', date: 'date', variation: 'product', verified_reviews: 'text' },
    reviews: 3070,
    leftOut: 80,
    auc: 0.88,
    topics: ['music', 'sound', 'easy'],
    complaints: ['return', 'stop', 'fix', 'money']
  },
  {
    file: 'flipkart_reviews.csv',
    roles: { Product_name: 'product', Review: 'text', Rating: 'rating' },
    reviews: 2304,
    leftOut: 0,
    auc: 0.93,
    topics: ['quality', 'camera', 'tv'],
    complaints: ['slow', 'hanging', 'poor']
  }
]

describe.skipIf(!hasData('reviews')).each(files)(
  'the reviews of $file',
  ({ file, roles, reviews, leftOut, auc, topics, complaints }) => {
    let tessera: TestBackend
    let project: string
    beforeAll(async () => {
      tessera = await startTestBackend()
      project = await tessera.createProject()
      const { counts } = await importReviews(tessera, await tessera.grant(dataFile(`reviews/${file}`)), roles)
      expect([counts.kept, counts.rows - counts.kept]).toEqual([reviews, leftOut])
    })
    afterAll(() => tessera.close())

    test(`sentiment tells 1 and 2 stars from 5 with an area under the ROC curve of at least ${auc}`, () => {
      const db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
      const rows = db.prepare<[], Row>('SELECT rating, sentiment, language FROM review').all()
      db.close()
      expect(areaUnderCurve(rows, 2, 5)).toBeGreaterThan(auc)
      expect(areaUnderCurve(rows, 2, 4)).toBeGreaterThan(auc - 0.02)
    })

    test('the overview counts every review once, by language, sentiment and rating', async () => {
      const overview = await tessera.call('texts.overview', {})
      expect(overview.reviews).toBe(reviews)
      expect(overview.languages[0]?.language).toBe('en')
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
      expect(sum(overview.languages.map(({ reviews }) => reviews))).toBe(reviews)
      expect(sum(overview.sentiments) + overview.unread).toBe(reviews)
      expect(sum(overview.ratings.map(({ reviews }) => reviews))).toBe(reviews)
      expect(overview.agreement).toBeGreaterThan(0.3)
    })

    test('topics are what a reader finds: what they are about is in the words that name them', async () => {
      const job = await tessera.runJob('texts.findTopics', { only: null })
      expect(job.state).toBe('done')
      const { searches } = await tessera.call('texts.topics', { masked: true })
      const english = searches.find(({ language }) => language === 'en')!
      const names = english.topics.flatMap(({ words }) => words.slice(0, 3).map(({ word }) => word))
      expect(names).toEqual(expect.arrayContaining([...topics]))
      expect(english.topics.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 3)
      for (const topic of english.topics) {
        expect(topic.examples.length).toBeGreaterThan(0)
        const { total } = await tessera.call('texts.page', {
          filter: { ...everyReview, topic: topic.id },
          order: 'topic',
          masked: true,
          offset: 0,
          limit: 1
        })
        expect(total).toBe(topic.reviews)
      }
    })

    test('words of low ratings are about what went wrong', async () => {
      const { groups } = await tessera.call('texts.byRating', {})
      const words = groups[0]!.keywords.map(({ word }) => word)
      expect(groups.map(({ reviews }) => reviews).reduce((total, n) => total + n, 0)).toBe(reviews)
      expect(words).toEqual(expect.arrayContaining([...complaints]))
    })
  }
)
