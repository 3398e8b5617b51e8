import type { Database } from 'better-sqlite3'
import type { Piece, Review } from '#shared/api/texts.ts'
import { TesseraError } from '#shared/errors.ts'
import type { KnownNames } from './knownNames.ts'
import { piecesOf, shownKey } from './pieces.ts'
import { readShares } from './shares.ts'
import { type WordSearch, wordSearch } from './wordSearch.ts'

interface Row {
  readonly text: string
  readonly moment: number | null
  readonly rating: number | null
  readonly language: string | null
  readonly sentiment: number | null
  readonly product: string | null
  readonly customer_id: number | null
  readonly key: string | null
  readonly name: string | null
}

const rowOf = (db: Database) =>
  db.prepare<[number, number], Row>(
    `SELECT text, moment, rating, language, sentiment, value AS product, customer_id, customer.key, customer.name
     FROM review LEFT JOIN customer ON customer.id = customer_id LEFT JOIN word ON word.id = product
     WHERE source_id = ? AND line = ?`
  )

/** Longer ones are cut, with the number of characters that are left. */
const mostCharacters = 700
/** A topic of less is hardly what a review is about. */
const leastShare = 0.1

export interface ReadFor {
  /** `null`: nothing is masked. */
  readonly names: KnownNames | null
  /** Words to mark. */
  readonly search: readonly string[]
  /** By customer's id the segment of the run asked about. */
  readonly segmentOf: ((customer: number) => number | null) | null
}

/** Reads reviews one by one for a screen or an export. One that is gone is `null`. */
export function reviewReader(
  db: Database,
  { names, search, segmentOf }: ReadFor,
  most = mostCharacters
): (source: number, line: number) => Review | null {
  const find = rowOf(db)
  const { topics, shareOf } = readShares(db)
  const searches = search.map(wordSearch).filter((one): one is WordSearch => one !== null)
  return (source, line) => {
    const row = find.get(source, line)
    if (!row) return null
    const { text, key, name, customer_id, language, sentiment, ...said } = row
    const shares: { topic: (typeof topics)[number]; share: number }[] = []
    shareOf(source, line, (topic, share) => {
      if (share >= leastShare) shares.push({ topic: topics[topic]!, share })
    })
    const marks = searches.flatMap((one) => one.find(text, language))
    const pieces = piecesOf(text, { names, author: name }, marks)
    return {
      source,
      line,
      customer: key === null ? null : shownKey(key, names !== null),
      name: names === null ? name : null,
      segment: customer_id === null ? null : (segmentOf?.(customer_id) ?? null),
      moment: said.moment,
      rating: said.rating,
      product: said.product,
      language,
      sentiment: language === null && sentiment === 0 ? null : sentiment,
      topics: shares.sort((a, b) => b.share - a.share),
      ...cut(pieces, most)
    }
  }
}

/** The text up to the end of the word at the limit. */
function cut(pieces: readonly Piece[], most: number): Pick<Review, 'pieces' | 'more'> {
  const kept: Piece[] = []
  let left = most
  for (const [i, { as, text }] of pieces.entries()) {
    if (text.length > left) {
      const space = text.lastIndexOf(' ', left)
      const end = space > 0 ? space : left
      kept.push({ as, text: text.slice(0, end) })
      const after = pieces.slice(i + 1).reduce((sum, piece) => sum + piece.text.length, 0)
      return { pieces: kept, more: text.length - end + after }
    }
    left -= text.length
    kept.push({ as, text })
  }
  return { pieces: kept, more: 0 }
}

/** @throws TesseraError `noSuchReview` */
export function wholeReview(db: Database, source: number, line: number, read: ReadFor): Piece[] {
  const found = reviewReader(db, read, Number.POSITIVE_INFINITY)(source, line)
  if (!found) throw new TesseraError('noSuchReview')
  return found.pieces
}
