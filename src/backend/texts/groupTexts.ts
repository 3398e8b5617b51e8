import type { Database } from 'better-sqlite3'
import { holm } from '#engine/effects/tests.ts'
import { chiSquareAbove } from '#engine/stats/distributions.ts'
import { countWords } from '#engine/text/countWords.ts'
import type { Detected } from '#engine/text/detectLanguage.ts'
import { type DistinctiveWord, distinctiveWords } from '#engine/text/distinctiveWords.ts'
import { wordLists } from '#engine/text/language.ts'
import { list } from '#engine/text/words/wordLists.ts'
import type { Output } from '#shared/api/contract.ts'
import type { GroupTexts } from '#shared/api/texts.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { readKnownNames } from './knownNames.ts'
import { withoutPersonal } from './pieces.ts'
import { isSampled } from './sampleTexts.ts'
import { readShares } from './shares.ts'
import { tallyOf } from './tally.ts'

export type Grouped = Output<'texts.bySegment'>

/** What groups reviews: their customers, or how they rate. */
export type GroupBy =
  /** By customer's id the group; -1: none. */
  | { readonly kind: 'customer'; readonly groups: Int16Array; readonly k: number }
  | { readonly kind: 'rating'; readonly from: number; readonly to: number }

interface Row {
  readonly source_id: number
  readonly line: number
  readonly customer_id: number | null
  readonly rating: number | null
  readonly language: string | null
  readonly sentiment: number | null
  readonly text: string
  /** Of who wrote it. */
  readonly name: string | null
}

/** On a scale of five: 1 and 2, 3, 4 and 5. */
const ratingGroup = (rating: number, from: number, to: number): number => {
  const place = (rating - from) / (to - from)
  return place < 0.375 ? 0 : place < 0.75 - 1e-9 ? 1 : 2
}

function groupOf({ customer_id, rating }: Row, by: GroupBy): number {
  if (by.kind === 'customer') return customer_id === null ? -1 : (by.groups[customer_id] ?? -1)
  return rating === null || by.to <= by.from ? -1 : ratingGroup(rating, by.from, by.to)
}

/** What each group writes: how much, how it reads, what about, and the words that set it apart. */
export function* groupTexts(db: Database, by: GroupBy): Generator<TaskProgress, Grouped> {
  const k = by.kind === 'customer' ? by.k : 3
  const { topics, shareOf } = readShares(db)
  const groups = Array.from({ length: k }, () => ({
    tally: tallyOf(),
    customers: new Set<number>(),
    sums: new Float64Array(topics.length),
    described: new Float64Array(topics.length)
  }))
  const names = yield* readKnownNames(db)
  const total = db.prepare<[], number>('SELECT count(*) FROM review').pluck().get() ?? 0
  const texts: string[] = []
  const languages: Detected[] = []
  const labels: number[] = []
  let seen = 0
  const rows = db
    .prepare<[], Row>(
      `SELECT source_id, line, customer_id, rating, language, sentiment, text, name
       FROM review LEFT JOIN customer ON customer.id = customer_id ORDER BY source_id, line`
    )
    .iterate()
  for (const row of rows) {
    if (seen++ % 2000 === 0) yield { phase: 'reviews', done: seen, total }
    const g = groupOf(row, by)
    const group = groups[g]
    if (!group) continue
    group.tally.add(row.language === null && row.sentiment === 0 ? null : row.sentiment, row.rating)
    if (row.customer_id !== null) group.customers.add(row.customer_id)
    shareOf(row.source_id, row.line, (topic, share) => {
      group.sums[topic]! += share
      group.described[topic]!++
    })
    if (row.language === null || !isSampled(row.text, total)) continue
    texts.push(withoutPersonal(row.text, { names, author: row.name }))
    languages.push(row.language as Detected)
    labels.push(g)
  }
  const counts = yield* countWords(texts, languages, { labels, k, oncePerText: true })
  const keywords = beyondChance(counts.words.length > 0 ? distinctiveWords(counts) : groups.map(() => []))
  const read = Array.from({ length: k }, (_, g) => labels.filter((label) => label === g).length)
  return {
    read: texts.length,
    reviews: groups.reduce((sum, { tally }) => sum + tally.reviews, 0),
    topics,
    groups: groups.map(({ tally, customers, sums, described }, g) => ({
      reviews: tally.reviews,
      customers: customers.size,
      sentiment: tally.sentiment,
      sentimentError: tally.sentimentError,
      rating: tally.rating,
      keywords: shown(
        by.kind === 'rating' ? withoutJudgements(keywords[g] ?? []) : (keywords[g] ?? []),
        read[g]!,
        texts.length - read[g]!
      ),
      topics: topics.map((_, t) => (described[t]! > 0 ? sums[t]! / described[t]! : null))
    }))
  }
}

const judgements = new Set(Object.values(wordLists).flatMap(({ judgements }) => list(judgements)))

/** That bad reviews say "bad" tells nothing. */
const withoutJudgements = (words: readonly Surprising[]): Surprising[] =>
  words.filter(({ word }) => !judgements.has(word))

/** Chance that any word is called telling though none is. */
const error = 0.05
const most = 12
const fewestTimes = 3

interface Surprising extends DistinctiveWord {
  readonly p: number
}

/** Thousands of words are looked at, so that some seem telling by chance alone: their p-values are held to that (Holm). */
function beyondChance(groups: readonly (readonly DistinctiveWord[])[]): Surprising[][] {
  const all = groups.flatMap((words, group) => words.map((word) => ({ ...word, group })))
  const p = holm(all.map(({ z }) => (z > 0 ? chiSquareAbove(z * z, 1) / 2 : 1)))
  const found: Surprising[][] = groups.map(() => [])
  all.forEach(({ group, ...word }, i) => {
    if (p[i]! < error && word.timesHere >= fewestTimes) found[group]!.push({ ...word, p: p[i]! })
  })
  return found
}

const shown = (words: readonly Surprising[], here: number, elsewhere: number): GroupTexts['keywords'] =>
  words.slice(0, most).map(({ word, z, p, timesHere, timesElsewhere }) => ({
    word,
    z,
    p,
    times: timesHere,
    here: here > 0 ? timesHere / here : 0,
    elsewhere: elsewhere > 0 ? timesElsewhere / elsewhere : 0
  }))
