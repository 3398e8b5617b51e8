import { builtInShows, formatShows } from './cells.ts'
import type { XmlReader } from './xml.ts'

/** By the number of a cell's style: does it show a date, a time, or neither? */
export type CellStyles = readonly ('date' | 'time' | null)[]

export const noStyles: CellStyles = []

export function readStyles(xml: XmlReader): CellStyles {
  const formats = new Map<number, 'date' | 'time' | null>()
  const styles: ('date' | 'time' | null)[] = []
  let within = false
  while (xml.next()) {
    if (xml.name === 'cellXfs') within = xml.opens
    else if (xml.name === 'numFmt' && xml.opens)
      formats.set(Number(xml.attribute('numFmtId')), formatShows(xml.attribute('formatCode') ?? ''))
    else if (xml.name === 'xf' && xml.opens && within) {
      const id = Number(xml.attribute('numFmtId') ?? 0)
      styles.push(formats.has(id) ? formats.get(id)! : builtInShows(id))
    }
  }
  return styles
}
