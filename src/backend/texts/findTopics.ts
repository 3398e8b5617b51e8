import type { Database } from 'better-sqlite3'
import { EngineError } from '#engine/errors.ts'
import { type Language, languages } from '#engine/text/language.ts'
import { findTopics, type Topics } from '#engine/text/topics/findTopics.ts'
import { shareOfTopics } from '#engine/text/topics/shareOfTopics.ts'
import { TesseraError } from '#shared/errors.ts'
import { topicFeature } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { readDataVersion } from '../store/meta.ts'
import { type KnownNames, readKnownNames } from './knownNames.ts'
import { withoutPersonal } from './pieces.ts'
import { reviewsMark } from './reviewsRead.ts'
import { isSampled } from './sampleTexts.ts'
import { tallyOf } from './tally.ts'
import type { FoundTopics, SearchFacts } from './topics.ts'

export interface TopicsInput {
  /** The project's file. */
  readonly path: string
  readonly only: { readonly language: string; readonly k: number } | null
}

/** With fewer reviews in a language it is not worth trying. */
const fewest = 20
const seed = 1
const batch = 2000

interface Row {
  readonly source_id: number
  readonly line: number
  readonly text: string
  readonly sentiment: number | null
  readonly rating: number | null
  /** Of who wrote it. */
  readonly name: string | null
}

/** Topics of the project's reviews, by language; the most spoken first. @throws TesseraError `tooFewTexts` */
export function* findReviewTopics(db: Database, { only }: TopicsInput): Generator<TaskProgress, FoundTopics> {
  db.exec('BEGIN')
  const counts = db
    .prepare<[], { language: string; n: number }>(
      'SELECT language, count(*) AS n FROM review WHERE language IS NOT NULL GROUP BY language ORDER BY n DESC, language'
    )
    .all()
    .filter(({ language, n }) => n >= fewest && (only === null || language === only.language))
  const names = yield* readKnownNames(db)
  const searches: FoundTopics['searches'] = []
  for (const { language, n } of counts) {
    const found = yield* inLanguage(db, language as Language, n, names, only?.k)
    if (found) searches.push(found)
  }
  if (searches.length === 0) {
    const got = db.prepare<[], number>('SELECT count(*) FROM review').pluck().get() ?? 0
    throw new TesseraError('tooFewTexts', { needed: fewest, got })
  }
  return { mark: reviewsMark(db), dataVersion: readDataVersion(db), searches }
}

const rowsOf = (db: Database, language: Language): IterableIterator<Row> =>
  db
    .prepare<[string], Row>(
      `SELECT source_id, line, text, sentiment, rating, name FROM review LEFT JOIN customer ON customer.id = customer_id
       WHERE language = ? ORDER BY source_id, line`
    )
    .iterate(language)

function* inLanguage(
  db: Database,
  language: Language,
  n: number,
  names: KnownNames,
  k: number | undefined
): Generator<TaskProgress, FoundTopics['searches'][number] | null> {
  if (!languages.includes(language)) return null
  const texts: string[] = []
  const places: [source: number, line: number][] = []
  let seen = 0
  for (const { source_id, line, text, name } of rowsOf(db, language)) {
    if (seen++ % batch === 0) yield { phase: 'sample', done: seen, total: n }
    if (!isSampled(text, n)) continue
    texts.push(withoutPersonal(text, { names, author: name }))
    places.push([source_id, line])
  }
  const found = yield* tryToFind(texts, language, k)
  if (!found) return null
  const shares = yield* everyReview(db, found, n)
  return {
    language,
    topics: found.topics.map(({ words }, t) => ({
      feature: featureOf(found, t),
      words,
      examples: found.topics[t]!.examples.map(({ text, sentence }) => {
        const [source, line] = places[text]!
        const starts = texts[text]!.indexOf(sentence)
        return { source, line, starts, ends: starts + sentence.length }
      })
    })),
    ...shares,
    facts: {
      ...shares.facts,
      reviews: n,
      madeFrom: texts.length,
      chosen: k !== undefined,
      proposed: [...found.proposed]
    }
  }
}

/** Two topics may begin with the same words: the later one is known by a further word. */
function featureOf({ language, topics }: Topics, t: number): ReturnType<typeof topicFeature> {
  const idOf = (place: number, from = 0): ReturnType<typeof topicFeature> =>
    topicFeature(
      language,
      topics[place]!.words.slice(from).map(({ word }) => word)
    )
  const id = idOf(t)
  return topics.slice(0, t).some((_, before) => idOf(before) === id) ? `${id}, ${t + 1}` : id
}

function* tryToFind(
  texts: string[],
  language: Language,
  k: number | undefined
): Generator<TaskProgress, Topics | null> {
  try {
    const given = Array<Language>(texts.length).fill(language)
    return yield* findTopics(texts, given, language, k === undefined ? { seed } : { seed, k })
  } catch (error) {
    if (error instanceof EngineError && (error.code === 'noRows' || error.code === 'tooFewDifferentRows')) return null
    // More topics than these texts can have.
    if (error instanceof EngineError && error.code === 'badOption')
      throw new TesseraError('tooManyTopics', { got: k ?? 0 })
    throw error
  }
}

type Shares = Pick<FoundTopics['searches'][number], 'source' | 'line' | 'main' | 'shares'> & {
  facts: Pick<SearchFacts, 'described' | 'topics'>
}

/** How much every review of the language is about each topic, and what those mainly about one have in common. */
function* everyReview(db: Database, { k, language, model }: Topics, n: number): Generator<TaskProgress, Shares> {
  const source = new Int32Array(n)
  const line = new Int32Array(n)
  const main = new Uint8Array(n)
  const shares = new Float32Array(n * k)
  const sums = Array.from({ length: k }, () => ({ share: 0, mainly: tallyOf() }))
  let described = 0
  let waiting: Row[] = []
  let seen = 0
  function* describe(): Generator<TaskProgress, void> {
    const texts = waiting.map(({ text }) => text)
    const { data } = yield* shareOfTopics(texts, model)
    waiting.forEach((row, i) => {
      const own = data.subarray(i * k, (i + 1) * k)
      const largest = own.indexOf(Math.max(...own))
      if (!(own[largest]! > 0)) return
      source[described] = row.source_id
      line[described] = row.line
      main[described] = largest
      shares.set(own, described * k)
      own.forEach((share, t) => {
        sums[t]!.share += share
      })
      sums[largest]!.mainly.add(row.sentiment, row.rating)
      described++
    })
    waiting = []
  }
  for (const row of rowsOf(db, language)) {
    if (waiting.push(row) < batch) continue
    seen += batch
    yield { phase: 'shares', done: seen, total: n }
    yield* describe()
  }
  yield* describe()
  return {
    source: source.slice(0, described),
    line: line.slice(0, described),
    main: main.slice(0, described),
    shares: shares.slice(0, described * k),
    facts: {
      described,
      topics: sums.map(({ share, mainly: { reviews, sentiment, rating } }) => ({
        share: described > 0 ? share / described : 0,
        reviews,
        sentiment,
        rating
      }))
    }
  }
}
