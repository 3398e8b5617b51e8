export type LineEnd = 'LF' | 'CRLF' | 'CR' | 'mixed'

/** Which line ends a sample uses outside of quotes. A stray return inside an unquoted cell does not make it mixed. */
export function lineEndOf(sample: string, quote: string): LineEnd {
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0)
  let lf = 0
  let crlf = 0
  let cr = 0
  let quoted = false
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code === quoteCode) quoted = !quoted
    else if (quoted) continue
    else if (code === 10) lf++
    else if (code === 13 && sample.charCodeAt(i + 1) === 10) {
      crlf++
      i++
    } else if (code === 13 && i + 1 < sample.length) cr++
  }
  const most = Math.max(lf, crlf, cr)
  if (lf + crlf + cr - most > most * 0.1 || (lf > 0 && crlf > 0)) return 'mixed'
  return most === 0 || most === lf ? 'LF' : most === crlf ? 'CRLF' : 'CR'
}

/** Text whose rows end with a line feed, whichever line ends the file has; returns before line feeds stay. */
export function* endingRowsByLineFeed(chunks: Iterable<string>, quote: string): Generator<string> {
  let change: boolean | undefined
  let held = ''
  for (const chunk of chunks) {
    if (chunk === '') continue
    change ??= returnsEndRows(chunk.slice(0, 1 << 16), quote)
    if (!change) {
      yield chunk
      continue
    }
    // A border may cut a CRLF.
    const text = held + chunk
    held = text.endsWith('\r') ? '\r' : ''
    yield (held ? text.slice(0, -1) : text).replaceAll(/\r\n?/g, '\n')
  }
  if (held) yield '\n'
}

/** Do returns without a line feed end rows here? */
function returnsEndRows(sample: string, quote: string): boolean {
  const kind = lineEndOf(sample, quote)
  if (kind !== 'mixed') return kind === 'CR'
  const lone = sample.match(/\r(?!\n)/g)?.length ?? 0
  return lone > (sample.match(/\n/g)?.length ?? 0) * 0.1
}
