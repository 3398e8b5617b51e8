import { escaped } from './markup.ts'

/** What XML 1.0 refuses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is left out
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A drawing that says what it was made from, to programs; what it shows stays as it is. */
export function svgWithMetadata(svg: string, said: string): string {
  const end = svg.lastIndexOf('</svg>')
  const words = escaped(said.toWellFormed().replaceAll(refused, ''))
  return `${svg.slice(0, end)}<metadata>${words}</metadata>${svg.slice(end)}`
}
