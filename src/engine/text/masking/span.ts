/** What was found in a text: of UTF-16 unit `start` up to, not with, `end`. */
export type PersonalKind = 'email' | 'iban' | 'card' | 'order' | 'phone' | 'name'

export interface Span {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** The spans of a pattern's group `what` (the whole match where there is none) that pass the check. */
export const spansOf = (
  text: string,
  kind: PersonalKind,
  pattern: RegExp,
  passes: (match: string) => boolean = () => true
): Span[] => {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const what = match.groups?.['what'] ?? match[0]
    const start = match.index + match[0].lastIndexOf(what)
    if (passes(what)) spans.push({ kind, start, end: start + what.length })
  }
  return spans
}
