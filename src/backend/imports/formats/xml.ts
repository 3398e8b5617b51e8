import { Damage } from './zip.ts'

/** Characters of a tag, and of what stands between two. */
const longestTag = 1 << 20
const longestText = 1 << 26

/**
 * Reads XML tag by tag, as workbooks use it: each call of `next` goes to the next tag and says which text stood before
 * it. Names lose their prefix. There are no document types, and so no entities to expand without end; comments and
 * instructions are passed over. Not checked: whether tags close in their order.
 */
export class XmlReader {
  /** Name of the tag, without prefix and slash. */
  name = ''
  /** Does the tag begin an element, and does it end one? `<a/>` does both. */
  opens = false
  closes = false
  /** The characters between the tag before and this one. */
  text = ''
  #tag = ''
  #buffer = ''
  #at = 0
  readonly #chunks: Iterator<string>

  constructor(chunks: Iterable<string>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  /** False at the end. */
  next(): boolean {
    let text = ''
    for (;;) {
      const open = this.#find('<', 0)
      if (open < 0) {
        if (this.#buffer.slice(this.#at).trim() !== '') throw new Damage('text behind the last tag')
        return false
      }
      text += this.#buffer.slice(this.#at, open)
      this.#at = open
      const passed = this.#passOver()
      if (passed === null) break
      text += passed
    }
    this.#readTag()
    this.text = text
    return true
  }

  /** An attribute's value; `null` where there is none. Prefixed names are given with their prefix. */
  attribute(name: string): string | null {
    const tag = this.#tag
    for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
      const before = tag.charCodeAt(at - 1)
      if (before !== 32 && before !== 10 && before !== 13 && before !== 9) continue
      let i = at + name.length
      while (tag.charCodeAt(i) === 32) i++
      if (tag.charCodeAt(i) !== 61) continue
      i++
      while (tag.charCodeAt(i) === 32) i++
      const end = tag.indexOf(tag[i] ?? '', i + 1)
      return end < 0 ? null : unescaped(tag.slice(i + 1, end))
    }
    return null
  }

  /** Goes on to the end of the element that was just opened. @throws Damage where it does not end */
  passOver(): void {
    const { name } = this
    for (let depth = this.closes ? 0 : 1; depth > 0; ) {
      if (!this.next()) throw new Damage(`unfinished ${name}`)
      if (this.name === name) depth += (this.opens ? 1 : 0) - (this.closes ? 1 : 0)
    }
  }

  /** Passes over what begins like a tag and is none; answers the text it holds, or `null` where there is a tag. */
  #passOver(): string | null {
    if (this.#startsWith('<?')) {
      this.#skipTo('?>')
      return ''
    }
    if (!this.#startsWith('<!')) return null
    if (this.#startsWith('<!--')) {
      this.#skipTo('-->')
      return ''
    }
    if (!this.#startsWith('<![CDATA[')) throw new Damage('document type')
    return this.#skipTo(']]>').slice('<![CDATA['.length).replaceAll('&', '&amp;')
  }

  #skipTo(mark: string): string {
    const end = this.#find(mark, 0)
    if (end < 0) throw new Damage('unfinished XML')
    const skipped = this.#buffer.slice(this.#at, end)
    this.#at = end + mark.length
    return skipped
  }

  #readTag(): void {
    let end = this.#find('>', 1)
    // A ">" inside quotes ends no tag.
    while (end >= 0 && quoteIsOpen(this.#buffer, this.#at, end)) end = this.#find('>', end + 1 - this.#at)
    if (end < 0) throw new Damage('unfinished tag')
    const closing = this.#buffer.charCodeAt(this.#at + 1) === 47
    const empty = this.#buffer.charCodeAt(end - 1) === 47
    const tag = this.#buffer.slice(this.#at + (closing ? 2 : 1), empty ? end - 1 : end)
    this.#at = end + 1
    this.#tag = tag
    this.opens = !closing
    this.closes = closing || empty
    let to = 0
    let from = 0
    for (; to < tag.length; to++) {
      const code = tag.charCodeAt(to)
      if (code <= 32) break
      if (code === 58) from = to + 1
    }
    this.name = tag.slice(from, to)
  }

  #startsWith(mark: string): boolean {
    while (this.#buffer.length < this.#at + mark.length && this.#more());
    return this.#buffer.startsWith(mark, this.#at)
  }

  /** Where a mark stands, so many characters on or later, with as much more text as that takes; -1: it does not come. */
  #find(mark: string, on: number): number {
    for (let offset = on; ; ) {
      const found = this.#buffer.indexOf(mark, this.#at + offset)
      if (found >= 0) return found
      const left = this.#buffer.length - this.#at
      if (left > (mark === '>' ? longestTag : longestText)) throw new Damage('endless tag or text')
      offset = Math.max(offset, left - mark.length + 1)
      if (!this.#more()) return -1
    }
  }

  #more(): boolean {
    const { done, value } = this.#chunks.next()
    if (done) return false
    this.#buffer = this.#buffer.slice(this.#at) + value
    this.#at = 0
    return true
  }
}

function quoteIsOpen(text: string, from: number, to: number): boolean {
  let quote = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === quote) quote = 0
    else if (quote === 0 && (code === 34 || code === 39)) quote = code
  }
  return quote !== 0
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its character references read; those that mean nothing stay. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return named[name] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
