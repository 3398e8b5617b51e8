import { keptText } from '../keptText.ts'
import { unescaped, type XmlReader } from './xml.ts'

/** The texts that cells share, by their numbers. Guides to pronunciation (`rPh`) are no part of them. */
export function readSharedStrings(xml: XmlReader): string[] {
  const strings: string[] = []
  while (xml.next()) if (xml.name === 'si' && xml.opens) strings.push(xml.closes ? '' : keptText(richText(xml, 'si')))
  return strings
}

/** The text of an element that may have runs of different looks; goes on to its end. */
export function richText(xml: XmlReader, element: string): string {
  let text = ''
  let spoken = false
  while (xml.next()) {
    if (xml.name === 'rPh') spoken = xml.opens && !xml.closes
    else if (xml.name === 't' && xml.closes && !xml.opens && !spoken) text += xml.text
    else if (xml.name === element && xml.closes) break
  }
  return cellText(text)
}

/** Text of a cell: besides XML's, workbooks have escapes of their own for what XML cannot hold (`_x000D_`). */
export const cellText = (raw: string): string => {
  const text = unescaped(raw)
  return text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}
