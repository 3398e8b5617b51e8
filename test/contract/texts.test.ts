import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { everyReview } from '#shared/model/reviews.ts'
import { madeReviews, reviewsFile } from '#test/fixtures/reviews.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { importAs, importReviews } from '#test/helpers/importAs.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())

const roles = { customer: 'customer', date: 'date', rating: 'rating', text: 'text' } as const
const made = madeReviews(600)
const page = { filter: everyReview, order: 'newest', masked: true, offset: 0, limit: 50 } as const
const textOf = (review: { readonly pieces: readonly { readonly as: string; readonly text: string }[] }): string =>
  review.pieces.map(({ as, text }) => (as === 'plain' || as === 'mark' ? text : `[${as}]`)).join('')

describe('reviews of three themes in two languages', () => {
  beforeAll(async () => {
    await tessera.createProject()
    await importReviews(tessera, await tessera.grantText('reviews.csv', reviewsFile(made)), roles)
  })

  test('are counted by language, rating and month', async () => {
    const overview = await tessera.call('texts.overview', {})
    const count = (language: string): number => made.filter((one) => one.language === language).length
    expect(overview.languages.map(({ language, reviews }) => [language, reviews])).toEqual([
      ['en', count('en')],
      ['de', count('de')]
    ])
    expect(overview).toMatchObject({ reviews: 600, signed: 600, customers: 120, unread: 0 })
    expect(overview.ratings.map(({ rating, reviews }) => [rating, reviews])).toEqual(
      [1, 2, 4, 5].map((rating) => [rating, made.filter((one) => one.rating === rating).length])
    )
    const months = new Set(made.map(({ date }) => date.slice(0, 7)))
    expect(overview.time.step).toBe('month')
    expect(overview.time.periods.filter(({ reviews }) => reviews > 0)).toHaveLength(months.size)
    expect(overview.agreement).toBeGreaterThan(0.5)
  })

  test('fall into topics by language; shares of each add up, and a page of a topic has the reviews it is said to have', async () => {
    expect((await tessera.call('texts.topics', { masked: true })).searches).toEqual([])
    expect(await tessera.runJob('texts.findTopics', { only: null })).toMatchObject({ state: 'done' })
    const { searches } = await tessera.call('texts.topics', { masked: true })
    expect(searches.map(({ language, stale }) => [language, stale])).toEqual([
      ['en', false],
      ['de', false]
    ])
    for (const { topics, described } of searches) {
      expect(topics.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5)
      expect(topics.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(described)
      for (const { id, reviews, words, examples } of topics) {
        const found = await tessera.call('texts.page', {
          ...page,
          filter: { ...everyReview, topic: id },
          order: 'topic'
        })
        expect(found.total).toBe(reviews)
        expect(examples.length).toBeGreaterThan(0)
        expect(words.length).toBeGreaterThan(2)
      }
    }
    const [english] = searches
    const first = english!.topics.flatMap(({ words }) => words.slice(0, 4).map(({ word }) => word))
    expect(first).toEqual(expect.arrayContaining(['courier', 'speaker', 'battery']))
  })

  test('have as many topics as is asked for, in that language only', async () => {
    const job = await tessera.runJob('texts.findTopics', { only: { language: 'de', k: 2 } })
    expect(job.result).toEqual({ topics: 2 })
    const { searches } = await tessera.call('texts.topics', { masked: true })
    expect(searches.map(({ language, chosen }) => [language, chosen])).toEqual([
      ['en', false],
      ['de', true]
    ])
    expect(await tessera.runJob('texts.findTopics', { only: { language: 'fr', k: 2 } })).toMatchObject({
      error: { code: 'tooFewTexts' }
    })
  })

  test('are features of customers by topic, known as of a day', async () => {
    const choices = { asOf: null, returns: 'exclude' } as const
    const { features } = await tessera.call('features.catalogue', choices)
    const topics = features.filter(({ id }) => id.startsWith('topic:'))
    const { searches } = await tessera.call('texts.topics', { masked: true })
    expect(topics.map(({ id }) => id).sort()).toEqual(
      searches.flatMap(({ topics }) => topics.map(({ id }) => id)).sort()
    )
    for (const { unit, min, max } of topics) {
      expect(unit).toBe('share')
      expect(min).toBeGreaterThanOrEqual(0)
      expect(max).toBeLessThanOrEqual(1)
    }
  })

  test('make a run stale that looks at them, once they are others', async () => {
    const { searches } = await tessera.call('texts.topics', { masked: true })
    const basis = searches.flatMap(({ language, topics }) => (language === 'en' ? topics.map(({ id }) => id) : []))
    const method = { kind: 'kmeans', k: 2 } as const
    const job = await tessera.runJob('segments.start', {
      recipe: { ...defaultRecipe, method, bootstrap: 0, basis: basis.slice(0, 2) }
    })
    expect(job.state).toBe('done')
    const state = async () => {
      const [newest] = await tessera.call('segments.runs', {})
      const view = await tessera.call('segments.view', { runId: newest!.id })
      expect([view.stale, view.topicsChanged]).toEqual([newest!.stale, newest!.topicsChanged])
      return { stale: view.stale, topicsChanged: view.topicsChanged ?? false }
    }
    expect(await state()).toEqual({ stale: false, topicsChanged: false })
    const k = basis.length
    await tessera.runJob('texts.findTopics', { only: { language: 'en', k: k === 2 ? 3 : k - 1 } })
    expect(await state()).toEqual({ stale: true, topicsChanged: true })
    await tessera.runJob('texts.findTopics', { only: { language: 'en', k } })
    expect(await state()).toEqual({ stale: false, topicsChanged: false })
  })

  test('are found by word in any form, by feeling, rating, language, time and customer', async () => {
    const total = async (filter: Partial<typeof everyReview>): Promise<number> =>
      (await tessera.call('texts.page', { ...page, filter: { ...everyReview, ...filter } })).total
    const count = (matches: (one: (typeof made)[number]) => boolean): number => made.filter(matches).length
    expect(await total({})).toBe(600)
    expect(await total({ search: 'parcels' })).toBe(count(({ text }) => text.includes('parcel')))
    expect(await total({ search: 'batter' })).toBe(count(({ text }) => text.includes('battery')))
    expect(await total({ search: 'parcel rain' })).toBe(count(({ text }) => /parcel.*rain/.test(text)))
    expect(await total({ search: 'arcel' })).toBe(0)
    expect(await total({ rating: [1, 2] })).toBe(count(({ rating }) => rating <= 2))
    expect(await total({ language: 'de' })).toBe(count(({ language }) => language === 'de'))
    expect(await total({ customer: 'c7' })).toBe(count(({ customer }) => customer === 'c7'))
    expect(await total({ time: [Date.UTC(2023, 5, 1), Date.UTC(2023, 6, 1)] })).toBe(
      count(({ date }) => date.startsWith('2023-06'))
    )
    expect((await total({ sentiment: [-1, 0] })) + (await total({ sentiment: [0, 1] }))).toBe(600)
    const marked = await tessera.call('texts.page', {
      ...page,
      filter: { ...everyReview, search: 'parcels' },
      limit: 1
    })
    expect(marked.reviews[0]!.pieces).toContainEqual({ as: 'mark', text: 'parcel' })
  })

  test('come in the order asked for, by the page', async () => {
    const moments = (await tessera.call('texts.page', { ...page, limit: 100 })).reviews.map(({ moment }) => moment!)
    expect(moments).toEqual([...moments].sort((a, b) => b - a))
    const next = await tessera.call('texts.page', { ...page, offset: 40, limit: 10 })
    expect(next.reviews.map(({ moment }) => moment)).toEqual(moments.slice(40, 50))
    const worst = await tessera.call('texts.page', { ...page, order: 'worst', limit: 5 })
    const best = await tessera.call('texts.page', { ...page, order: 'best', limit: 5 })
    expect(worst.reviews[0]!.sentiment).toBeLessThan(-0.5)
    expect(best.reviews[0]!.sentiment).toBeGreaterThan(0.5)
  })

  test('topics are stale once reviews have come', async () => {
    const more = reviewsFile(madeReviews(30).map((review) => ({ ...review, text: `Later: ${review.text}` })))
    await importReviews(tessera, await tessera.grantText('more.csv', more), roles)
    const { searches } = await tessera.call('texts.topics', { masked: true })
    expect(searches.every(({ stale }) => stale)).toBe(true)
    await tessera.runJob('texts.findTopics', { only: null })
    const again = await tessera.call('texts.topics', { masked: true })
    expect(again.searches.every(({ stale }) => !stale)).toBe(true)
    expect(again.searches.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(630)
  })

  test('go from topics and examples with their source', async () => {
    const sources = await tessera.call('imports.sources', {})
    for (const { id } of sources) await tessera.call('imports.remove', { sourceId: id })
    const { searches } = await tessera.call('texts.topics', { masked: false })
    expect(searches.flatMap(({ topics }) => topics.flatMap(({ examples }) => examples))).toEqual([])
    expect((await tessera.call('texts.overview', {})).reviews).toBe(0)
    expect((await tessera.call('texts.page', page)).total).toBe(0)
  })
})

describe('what is personal in a review', () => {
  const names = `customer,name,spend
anna@example.org,Anna Lovelace,1
7,Grace May,2
8,Love Brown,3
`
  const file = `customer,text
anna@example.org,"Anna here: love it. Write to me at anna@example.org or call 0151 2345 6789."
7,"May was fine. Mrs Hopper helped, and Anna Lovelace as well."
8,"Love the colour brown. I may buy again, and may love it."
9,"May I say: we may love it, and Lovelace knows."
`
  beforeAll(async () => {
    await tessera.createProject()
    await importAs(tessera, await tessera.grantText('names.csv', names), 'customers', {
      customer: 'customer',
      name: 'customerName',
      spend: 'attribute'
    })
    await importReviews(tessera, await tessera.grantText('people.csv', file), roles)
  })

  const read = async (masked: boolean) =>
    (await tessera.call('texts.page', { ...page, order: 'oldest', masked })).reviews

  test('is masked: addresses, numbers, and names of the project where they are names and no words', async () => {
    const reviews = await read(true)
    expect(reviews.map(textOf)).toEqual([
      '[name] here: love it. Write to me at [email] or call [phone].',
      '[name] was fine. Mrs [name] helped, and [name] [name] as well.',
      // Of the name of who wrote it nothing is left, though it is a word.
      '[name] the colour brown. I may buy again, and may love it.',
      'May I say: we may love it, and [name] knows.'
    ])
    expect(reviews.map(({ name }) => name)).toEqual([null, null, null, null])
    expect(reviews.map(({ customer }) => customer)).toEqual(['', '7', '8', '9'])
  })

  test('is shown where the user unmasks it', async () => {
    const reviews = await read(false)
    expect(textOf(reviews[0]!)).toBe('Anna here: love it. Write to me at anna@example.org or call 0151 2345 6789.')
    expect(reviews[0]).toMatchObject({ customer: 'anna@example.org', name: 'Anna Lovelace' })
    const { source, line } = reviews[0]!
    const whole = await tessera.call('texts.whole', { source, line, masked: true, search: '' })
    expect(textOf(whole)).toContain('[email]')
  })
})

test('names that masking hides are in no topic and no word that sets ratings apart', async () => {
  const files = ['late', 'kind', 'broken', 'fresh'].flatMap((theme, i) =>
    Array.from({ length: 30 }, (_, n) =>
      i % 2 === 0
        ? `2024-03-01,1,"Mrs Quibble said the parcel was ${theme} and the courier left it ${n} days in the rain"`
        : `2024-03-01,5,"The colour of the roses was ${theme}, the bouquet lasted ${n} days in its vase"`
    )
  )
  await tessera.createProject()
  await importReviews(tessera, await tessera.grantText('quibble.csv', ['date,rating,text', ...files].join('\n')), {
    date: 'date',
    rating: 'rating',
    text: 'text'
  })
  const job = await tessera.runJob('texts.findTopics', { only: null })
  expect(job.state).toBe('done')
  const { searches } = await tessera.call('texts.topics', { masked: true })
  const words = searches.flatMap(({ topics }) => topics.flatMap((topic) => topic.words.map(({ word }) => word)))
  const byRating = (await tessera.call('texts.byRating', {}))?.groups.flatMap(({ keywords }) => keywords) ?? []
  const all = [...words, ...byRating.map(({ word }) => word)]
  expect(all).toContain('parcel')
  expect(all.filter((word) => /quibble/i.test(word))).toEqual([])
})

test('a project without reviews has an empty overview, and topics say what they need', async () => {
  await tessera.createProject()
  expect(await tessera.call('texts.overview', {})).toMatchObject({ reviews: 0, languages: [], agreement: null })
  expect(await tessera.runJob('texts.findTopics', { only: null })).toMatchObject({
    state: 'failed',
    error: { code: 'tooFewTexts', params: { got: 0 } }
  })
})

test.each([
  ['de', 'Die Lieferung war schnell, ich bin sehr zufrieden.', 'Leider nach einer Woche kaputt, ich bin enttäuscht.'],
  ['fr', 'Très bon produit, je suis ravie de mon achat.', 'Je suis très déçu, la qualité est mauvaise.'],
  ['es', 'Muy buena calidad, lo recomiendo a todos.', 'El producto llegó roto, es muy malo.']
])('reviews in %s are read in their language: good ones above 0, bad ones below', async (language, good, bad) => {
  await tessera.createProject()
  await importReviews(tessera, await tessera.grantText('r.csv', `text,rating\n"${good}",5\n"${bad}",1\n`), roles)
  const { reviews } = await tessera.call('texts.page', { ...page, order: 'best' })
  expect(reviews.map((review) => [review.language, textOf(review)])).toEqual([
    [language, good],
    [language, bad]
  ])
  expect(reviews[0]!.sentiment).toBeGreaterThan(0.2)
  expect(reviews[1]!.sentiment).toBeLessThan(-0.2)
})

test('short reviews are read in the language of most others of their file', async () => {
  await tessera.createProject()
  const rows = [
    'The sound is good and I use it a lot.',
    'We have had it for a month and it works.',
    'Excellent',
    'Sehr gut und schön'
  ]
  await importReviews(
    tessera,
    await tessera.grantText('r.csv', `text,rating\n${rows.map((row) => `"${row}",5`).join('\n')}\n`),
    roles
  )
  const { reviews } = await tessera.call('texts.page', { ...page, order: 'oldest' })
  expect(reviews.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'de'])
  expect(reviews[2]!.sentiment).toBeGreaterThan(0.3)
})
