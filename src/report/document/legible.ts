/**
 * A report's plain data with only what can be written: what no font draws and no office file may hold (an end of line
 * from Word, a bell in an old export) would leave boxes in the PDF and a slide that PowerPoint has to repair.
 */
export function legible<T>(value: T): T {
  if (typeof value === 'string') return withoutControls(value) as T
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return value.map((one) => legible(one)) as T
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, legible(one)])) as T
}

const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\ufffe\uffff]/gu, '')
