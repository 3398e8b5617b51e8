/** A row that has quotes, read strictly (RFC 4180). `lines`: line ends inside it, up to the end or the error. */
export type QuotedRow =
  | {
      readonly state: 'whole'
      cells: string[]
      readonly next: number
      readonly lines: number
      readonly bareQuote: boolean
    }
  /** The text ends inside a quoted cell, or where only more text tells. */
  | { readonly state: 'unfinished'; readonly lines: number }
  /** Neither a delimiter nor a line end follows a closing quote. */
  | { readonly state: 'textAfterQuote'; readonly lines: number }

const [lineFeed, carriageReturn, space] = [10, 13, 32]

/** Reads the row that begins at `from`. `atEnd`: no more text will come. */
export function readQuotedRow(text: string, from: number, delimiter: string, quote: string, atEnd: boolean): QuotedRow {
  const quoteCode = quote.charCodeAt(0)
  const delimiterCode = delimiter.charCodeAt(0)
  const cells: string[] = []
  let bareQuote = false
  let lines = 0
  let lineEnd = text.indexOf('\n', from)
  let pos = from

  for (;;) {
    if (text.charCodeAt(pos) !== quoteCode) {
      // Not by indexOf: of a delimiter that the text does not have it would look through all of the rest, row for row.
      const lineStop = lineEnd < 0 ? text.length : lineEnd
      let delimiterAt = pos
      while (delimiterAt < lineStop && text.charCodeAt(delimiterAt) !== delimiterCode) delimiterAt++
      if (delimiterAt < lineStop) {
        const cell = text.slice(pos, delimiterAt)
        bareQuote ||= cell.includes(quote)
        cells.push(cell)
        pos = delimiterAt + 1
        continue
      }
      if (lineEnd < 0 && !atEnd) return { state: 'unfinished', lines }
      let end = lineEnd < 0 ? text.length : lineEnd
      const next = end + 1
      if (end > pos && text.charCodeAt(end - 1) === carriageReturn) end--
      const cell = text.slice(pos, end)
      bareQuote ||= cell.includes(quote)
      cells.push(cell)
      return { state: 'whole', cells, next, lines, bareQuote }
    }

    const opened = lines
    const start = pos + 1
    let escaped = false
    let close = text.indexOf(quote, start)
    while (close >= 0 && text.charCodeAt(close + 1) === quoteCode) {
      escaped = true
      close = text.indexOf(quote, close + 2)
    }
    if (close < 0 || (close === text.length - 1 && !atEnd)) return { state: 'unfinished', lines: opened }
    for (; lineEnd >= 0 && lineEnd < close; lineEnd = text.indexOf('\n', lineEnd + 1)) lines++
    const cell = text.slice(start, close)
    cells.push(escaped ? cell.replaceAll(quote + quote, quote) : cell)

    pos = close + 1
    while (text.charCodeAt(pos) === space) pos++
    const code = text.charCodeAt(pos)
    if (code === delimiterCode) pos++
    else if (pos >= text.length)
      return atEnd ? { state: 'whole', cells, next: pos, lines, bareQuote } : { state: 'unfinished', lines: opened }
    else if (code === lineFeed) return { state: 'whole', cells, next: pos + 1, lines, bareQuote }
    else if (code === carriageReturn && (pos + 1 === text.length || text.charCodeAt(pos + 1) === lineFeed)) {
      if (pos + 1 === text.length && !atEnd) return { state: 'unfinished', lines: opened }
      return { state: 'whole', cells, next: pos + 2, lines, bareQuote }
    } else return { state: 'textAfterQuote', lines: opened }
  }
}
