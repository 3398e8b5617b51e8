import { personNames } from './names.ts'
import { bankNumbers, orderNumbers, phoneNumbers } from './numbers.ts'
import { type PersonalKind, type Span, spansOf } from './span.ts'

/**
 * A text without what points to a person: e-mail addresses, IBAN, payment cards, order and customer numbers, phone
 * numbers, and names where the text itself says that one is there (names.ts). What is found is what can be said safely;
 * it is no promise of anonymity: a first name alone, an address or a story that only one person can tell stay. The masked
 * text holds a placeholder for each; masking it again changes nothing. O(characters).
 */
export interface MaskOptions {
  /** Names that are known, such as the customer's own; each part of them is masked wherever it stands with a capital. */
  readonly names?: readonly string[]
  /** What stands in their place; default the kind in brackets: [email]. Without digits, capitals and @. */
  readonly placeholder?: (kind: PersonalKind) => string
}

export interface Masked {
  readonly text: string
  /** In the order of the original text, whose positions they give. */
  readonly found: readonly Span[]
}

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}(?:[@＠﹫]|\s?[([]\s?(?:at|AT|@|arroba)\s?[)\]]\s?)(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[([]\s?(?:dot|punkt|punto)\s?[)\]]\s?)){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu

/** Sooner found rules win where spans meet. */
const findPersonal = (text: string, names: readonly string[]): Span[] => {
  const hasDigits = /\d{2}/.test(text)
  const all = [
    ...(/[@＠﹫([]/.test(text) ? spansOf(text, 'email', email) : []),
    ...(hasDigits ? [...bankNumbers(text), ...orderNumbers(text), ...phoneNumbers(text)] : []),
    ...personNames(text, names)
  ]
  const taken: Span[] = []
  for (const span of all) {
    if (span.end > span.start && taken.every(({ start, end }) => span.end <= start || span.start >= end))
      taken.push(span)
  }
  return taken.sort((a, b) => a.start - b.start)
}

const inBrackets = (kind: PersonalKind): string => `[${kind}]`

export const maskPersonal = (text: string, { names = [], placeholder = inBrackets }: MaskOptions = {}): Masked => {
  const found = findPersonal(text, names)
  if (found.length === 0) return { text, found }
  let masked = ''
  let from = 0
  for (const { kind, start, end } of found) {
    masked += text.slice(from, start) + placeholder(kind)
    from = end
  }
  return { text: masked + text.slice(from), found }
}
