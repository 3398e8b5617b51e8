import type { FieldName, Source } from './fields.ts'
import { limits, type Span } from './model.ts'
import { nearest } from './nearest.ts'
import type { PhraseBook } from './phraseBook.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { shortened, type Token } from './tokens.ts'

export type WordRole = 'source' | 'field' | 'aggregate' | 'function' | 'period' | 'unit' | 'test' | 'value' | 'joint'

/** What could stand at the end of the text: completion is the grammar, asked at the caret. */
export type Expectation =
  | {
      readonly kind: 'word'
      readonly role: WordRole
      readonly key: string
      readonly book: PhraseBook
      /** A way to write it that begins as the text from `from` on does. */
      readonly text: string
      readonly from: number
    }
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'text'; readonly source: Source; readonly field: FieldName }
  | { readonly kind: 'feature' }

/** Goes through the tokens of one formula; keeps what is wrong and what could come next. */
export class Reader {
  readonly problems: Problem[]
  readonly expected: Expectation[] = []
  readonly #tokens: readonly Token[]
  #place = 0
  #depth = 0

  constructor(tokens: readonly Token[], problems: readonly Problem[]) {
    this.#tokens = tokens
    this.problems = [...problems]
  }

  /** The last token is always the end. */
  get token(): Token {
    return this.#tokens[this.#place]!
  }

  get following(): Token {
    return this.#tokens[Math.min(this.#place + 1, this.#tokens.length - 1)]!
  }

  /** Where the last token that was taken ends. */
  get endOfTaken(): number {
    return this.#place === 0 ? 0 : this.#tokens[this.#place - 1]!.to
  }

  since(from: number): Span {
    return { from, to: Math.max(from, this.endOfTaken) }
  }

  take(): Token {
    const { token } = this
    if (token.kind !== 'end') this.#place++
    return token
  }

  isSymbol(...symbols: readonly string[]): boolean {
    return this.token.kind === 'symbol' && symbols.includes(this.token.value)
  }

  takeSymbol<S extends string>(...symbols: readonly S[]): S | null {
    if (this.token.kind === 'end') this.expected.push(...symbols.map((text) => ({ kind: 'symbol' as const, text })))
    return this.isSymbol(...symbols) ? (this.take().value as S) : null
  }

  /** `key` of the longest phrase that stands here; only those that are `offered` are proposed for completion. */
  takeWord<K extends string>(role: WordRole, book: PhraseBook<K>, offered: readonly K[] = book.keys): K | null {
    let found: { key: K; length: number } | null = null
    for (const { key, text, parts } of book.phrases) {
      let length = 0
      while (length < parts.length && this.#stands(parts[length]!, length)) length++
      if (length === parts.length) found ??= { key, length }
      else if (this.#tokens[this.#place + length]!.kind === 'end' && offered.includes(key))
        this.expected.push({ kind: 'word', role, key, book, text, from: this.token.from })
    }
    if (found) this.#place += found.length
    return found ? found.key : null
  }

  /** Does the word stand here? Nothing is taken, nothing is proposed. */
  seesWord(book: PhraseBook): boolean {
    return book.phrases.some(({ parts }) => parts.every((part, i) => this.#stands(part, i)))
  }

  /** "1,5": commas separate values here, decimals stand after a point. */
  get seesDecimalComma(): boolean {
    const { token, following } = this
    const before = this.#tokens[this.#place - 1]
    return token.raw === ',' && before?.kind === 'number' && following.kind === 'number' && following.from === token.to
  }

  expect(expectation: Expectation): void {
    if (this.token.kind === 'end') this.expected.push(expectation)
  }

  #stands(part: string, ahead: number): boolean {
    const token = this.#tokens[this.#place + ahead]
    return token !== undefined && (token.kind === 'word' || token.kind === 'symbol') && token.value === part
  }

  /** Reports what is wrong at a place: the token that stands here unless another is told. */
  fail(code: ProblemCode, at: Span = this.token, params: Problem['params'] = {}, suggestion: string | null = null) {
    if (this.problems.length >= limits.problems) return
    this.problems.push({ code, at: { from: at.from, to: at.to }, params, suggestion })
  }

  /** The token that stands here is not what the grammar needs; `candidates`: what it may have been meant for. */
  failFound(code: ProblemCode, params: Problem['params'] = {}, candidates: readonly string[] = []): void {
    const { token } = this
    const near = token.kind === 'word' ? nearest(token.raw, candidates) : null
    this.fail(code, token, { found: shortened(token.raw), ...params }, near)
  }

  /** After a mistake: on to where the grammar can be taken up again, over whole parentheses. */
  skipTo(isStop: () => boolean): void {
    let open = 0
    while (this.token.kind !== 'end') {
      if (open === 0 && (this.isSymbol(')') || isStop())) return
      if (this.isSymbol('(')) open++
      if (this.isSymbol(')')) open--
      this.take()
    }
  }

  /** One level of parentheses, signs or negations; beyond what anyone writes, reading ends. */
  deeper<T>(read: () => T | null): T | null {
    if (this.#depth >= limits.depth) {
      this.fail('tooDeep', this.token, { limit: limits.depth })
      this.#place = this.#tokens.length - 1
      return null
    }
    this.#depth++
    const result = read()
    this.#depth--
    return result
  }
}
