import { maskPersonal } from '#engine/text/masking/maskPersonal.ts'
import type { Piece } from '#shared/api/texts.ts'
import { type KnownNames, namesIn } from './knownNames.ts'

/** From where up to where, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface MaskFor {
  /** `null`: nothing is masked. */
  readonly names: KnownNames | null
  /** The name of who wrote it. */
  readonly author: string | null
}

/** What is personal in a text. */
const personalIn = (text: string, { names, author }: MaskFor) =>
  names === null
    ? []
    : maskPersonal(text, { names: [...namesIn(text, names), ...(author === null ? [] : [author])] }).found

/** A text with blanks where it is personal, each place the same: what words are counted in and topics are made from. */
export const withoutPersonal = (text: string, mask: MaskFor): string =>
  personalIn(text, mask).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text
  )

/** A text in stretches: plain, marked, masked. Where a mark meets what is masked, it is masked. */
export function piecesOf(text: string, mask: MaskFor, marks: readonly Stretch[] = []): Piece[] {
  const masked = personalIn(text, mask)
  const free = marks.filter(({ start, end }) => masked.every((one) => end <= one.start || start >= one.end))
  const all = [
    ...masked.map(({ kind, start, end }) => ({ as: kind, start, end })),
    ...free.map(({ start, end }) => ({ as: 'mark' as const, start, end }))
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { as, start, end } of all) {
    if (start < at) continue
    if (start > at) pieces.push({ as: 'plain', text: text.slice(at, start) })
    pieces.push({ as, text: as === 'mark' ? text.slice(start, end) : '' })
    at = end
  }
  if (at < text.length) pieces.push({ as: 'plain', text: text.slice(at) })
  return pieces
}

/** A customer's key as it may be shown: an address or a telephone number is personal, a number is not. */
export const shownKey = (key: string, masked: boolean): string =>
  masked && maskPersonal(key).found.some(({ kind }) => kind === 'email' || kind === 'phone') ? '' : key
