/** The document breaks off or is no JSON; whoever opens it says so to the user. */
export class BadJson extends Error {
  readonly line: number

  constructor(line: number) {
    super(`no JSON in line ${line}`)
    this.line = line
  }
}

const longestValue = 1 << 24
const code = (character: string): number => character.charCodeAt(0)
const marks = {
  quote: code('"'),
  backslash: code('\\'),
  openObject: code('{'),
  closeObject: code('}'),
  openList: code('['),
  closeList: code(']'),
  comma: code(','),
  colon: code(':')
} as const

export { marks as jsonMarks }

/** JSON as it comes, piece by piece: the next mark, or the whole of the value that begins there. */
export class JsonText {
  /** Of the file, from 1. */
  line = 1
  #buffer = ''
  #at = 0
  readonly #chunks: Iterator<string>

  constructor(chunks: Iterable<string>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  get bad(): BadJson {
    return new BadJson(this.line)
  }

  /** The character code of the next mark, blanks passed over; -1 at the end. */
  peek(): number {
    for (;;) {
      if (this.#at >= this.#buffer.length && !this.#more()) return -1
      const c = this.#buffer.charCodeAt(this.#at)
      if (!(c <= 32 || c === 0xfeff)) {
        if (this.#at < this.#buffer.length) return c
        continue
      }
      if (c === 10) this.line++
      this.#at++
    }
  }

  /** Passes over the mark that was peeked. */
  pass(): void {
    this.#at++
  }

  /** Takes the value that begins here, as it is written. */
  take(): { text: string; line: number } {
    const { line } = this
    const end = this.#endOfValue()
    const text = this.#buffer.slice(this.#at, end)
    this.#at = end
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.line++
    return { text, line }
  }

  #endOfValue(): number {
    let depth = 0
    let quoted = false
    for (let i = this.#at; ; i++) {
      while (i >= this.#buffer.length) {
        const offset = i - this.#at
        if (offset > longestValue) throw this.bad
        if (!this.#more()) {
          if (depth === 0 && !quoted && offset > 0) return this.#at + offset
          throw this.bad
        }
        i = this.#at + offset
      }
      const c = this.#buffer.charCodeAt(i)
      if (quoted) {
        if (c === marks.backslash) i++
        else if (c === marks.quote) {
          quoted = false
          if (depth === 0) return i + 1
        }
      } else if (c === marks.quote) quoted = true
      else if (c === marks.openObject || c === marks.openList) depth++
      else if (c === marks.closeObject || c === marks.closeList) {
        if (depth === 0) return i
        if (--depth === 0) return i + 1
      } else if (depth === 0 && (c === marks.comma || c <= 32)) return i
    }
  }

  /** Drops what was read and adds what follows. */
  #more(): boolean {
    const { done, value } = this.#chunks.next()
    if (done) return false
    this.#buffer = this.#buffer.slice(this.#at) + value
    this.#at = 0
    return true
  }
}
