import type { Language } from '../language.ts'
import { withoutElision } from '../terms.ts'
import type { Token } from '../tokens.ts'
import { type Reading, readingOf, signValence } from './readings.ts'

/** The words and signs of a text with what each says of feelings, for sentiment.ts. O(tokens). */
export interface Piece {
  readonly token: Token
  /** Number of commas before it. */
  readonly clause: number
  readonly reading: Reading | undefined
  readonly valence: number
}

const silent = { reading: undefined, valence: 0 } as const

const readWord = (token: Token, language: Language, clause: number): Piece[] => {
  const word = token.text.toLowerCase()
  const reading = readingOf(word, language)
  if (reading !== undefined) return [{ token, clause, reading, valence: reading.valence }]
  if (!word.includes("'") && !word.includes('-')) return [{ token, clause, ...silent }]
  const parts = word.includes("'") && withoutElision(word, language) !== word ? word.split("'") : word.split('-')
  if (parts.length < 2) return [{ token, clause, ...silent }]
  return parts.map((part) => {
    const of = readingOf(part, language)
    return { token: { kind: 'word', text: part }, clause, reading: of, valence: of?.valence ?? 0 }
  })
}

/** "kind of" and "sort of" weaken; "kind" alone praises. */
const isKindOf = (pieces: readonly Piece[], word: string): boolean =>
  word === 'of' && pieces.length > 0 && ['kind', 'sort'].includes(pieces[pieces.length - 1].token.text.toLowerCase())

export const readPieces = (found: readonly Token[], language: Language): Piece[] => {
  const pieces: Piece[] = []
  let clause = 0
  for (const token of found) {
    if (token.kind === 'comma') clause++
    else if (token.kind === 'word') {
      if (language === 'en' && isKindOf(pieces, token.text)) {
        pieces[pieces.length - 1] = { token, clause, reading: readingOf('kinda', 'en'), valence: 0 }
      } else for (const piece of readWord(token, language, clause)) pieces.push(piece)
    } else if (token.kind === 'emoji' || token.kind === 'emoticon') {
      pieces.push({ token, clause, reading: undefined, valence: signValence(token.text) })
    } else pieces.push({ token, clause, ...silent })
  }
  return pieces
}
