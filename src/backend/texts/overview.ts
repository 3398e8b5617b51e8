import type { Database } from 'better-sqlite3'
import type { Output } from '#shared/api/contract.ts'
import { sentimentStep, sentimentSteps } from '#shared/model/reviews.ts'
import { spearman } from '../features/relatedFeatures.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { periodGrid } from './periods.ts'
import { textsRead } from './sampleTexts.ts'
import { type Tally, tallyOf } from './tally.ts'

export type Overview = Output<'texts.overview'>

type Row = [
  customer: number | null,
  moment: number | null,
  rating: number | null,
  language: string | null,
  sentiment: number | null
]

const short = ({ reviews, sentiment }: Tally): { reviews: number; sentiment: number | null } => ({ reviews, sentiment })

const within = <K>(tallies: Map<K, Tally>, key: K): Tally => {
  const tally = tallies.get(key) ?? tallyOf()
  tallies.set(key, tally)
  return tally
}

/** What was written, in one pass over all reviews. */
export function* readOverview(db: Database): Generator<TaskProgress, Overview> {
  const all = tallyOf()
  const byLanguage = new Map<string | null, Tally>()
  const byRating = new Map<number, { tally: Tally; sentiments: number[] }>()
  const time = periodGrid(db)
  const sentiments = Array<number>(sentimentSteps).fill(0)
  const ratingsOf = ratingGrid(db)
  const both: [rating: number, sentiment: number][] = []
  const total = db.prepare<[], number>('SELECT count(*) FROM review').pluck().get() ?? 0
  const every = Math.max(1, Math.floor(total / textsRead))
  let [unread, undated, seen] = [0, 0, 0]
  let signed = 0
  const rows = db
    .prepare<[], Row>('SELECT customer_id, moment, rating, language, sentiment FROM review ORDER BY source_id, line')
    .raw()
    .iterate()
  for (const [customer, moment, rating, language, sentiment] of rows as Iterable<Row>) {
    if (seen++ % 5000 === 0) yield { phase: 'reviews', done: seen, total }
    // In an unknown language only faces tell anything.
    const read = language === null && sentiment === 0 ? null : sentiment
    all.add(read, rating)
    within(byLanguage, language).add(read, rating)
    if (customer !== null) signed++
    if (read === null) unread++
    else sentiments[sentimentStep(read)]!++
    if (rating !== null) {
      const grid = ratingsOf(rating)
      const at = byRating.get(grid) ?? { tally: tallyOf(), sentiments: Array<number>(sentimentSteps).fill(0) }
      byRating.set(grid, at)
      at.tally.add(read)
      if (read !== null) {
        at.sentiments[sentimentStep(read)]!++
        if (seen % every === 0) both.push([rating, read])
      }
    }
    if (moment === null) undated++
    else time.at(moment)?.add(read, rating)
  }
  return {
    ...short(all),
    signed,
    customers: customersWhoWrote(db),
    languages: [...byLanguage]
      .map(([language, tally]) => ({ language, ...short(tally) }))
      .sort((a, b) => b.reviews - a.reviews || (a.language ?? '').localeCompare(b.language ?? '')),
    sentiments,
    unread,
    ratings: [...byRating]
      .sort(([a], [b]) => a - b)
      .map(([rating, { tally, sentiments }]) => ({ rating, ...short(tally), sentiments })),
    agreement: agreementOf(both),
    time: {
      step: time.step,
      undated,
      periods: time.periods.map(({ from, to, tally }) => ({ from, to, ...short(tally), rating: tally.rating }))
    }
  }
}

const customersWhoWrote = (db: Database): number =>
  db
    .prepare<[], number>('SELECT count(DISTINCT customer_id) FROM review WHERE customer_id IS NOT NULL')
    .pluck()
    .get() ?? 0

/** As many ratings are told apart as there are, if few; else they are rounded, to tens where they go up to a hundred. */
const mostRatings = 11

function ratingGrid(db: Database): (rating: number) => number {
  const { n, most } = db
    .prepare<[], { n: number; most: number }>(
      `SELECT count(*) AS n, max(rating) AS most
       FROM (SELECT DISTINCT rating FROM review WHERE rating IS NOT NULL)`
    )
    .get() ?? { n: 0, most: 0 }
  if (n <= mostRatings) return (rating) => rating
  const step = most <= mostRatings ? 1 : 10 ** Math.max(1, Math.ceil(Math.log10(most)) - 1)
  return (rating) => Math.round(rating / step) * step
}

/** Of two ratings at least, and enough reviews to say anything. */
const fewest = 20

function agreementOf(both: readonly (readonly [number, number])[]): number | null {
  if (both.length < fewest || new Set(both.map(([rating]) => rating)).size < 2) return null
  return spearman(
    both.map(([rating]) => rating),
    both.map(([, sentiment]) => sentiment)
  )
}
