import { numberText } from './cells.ts'
import { unescaped, type XmlReader } from './xml.ts'
import { Damage } from './zip.ts'

/** A cell's text; goes on to the cell's end. */
export function readCell(xml: XmlReader): string {
  const type = xml.attribute('office:value-type')
  const value = writtenValue(xml, type)
  if (xml.closes) return value ?? ''
  const { name } = xml
  const paragraphs = paragraphsIn(xml, name)
  return value ?? paragraphs.join('\n')
}

/** What a cell says for machines; `null` where only its text counts. */
function writtenValue(xml: XmlReader, type: string | null): string | null {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = xml.attribute('office:value')
      return value === null ? null : numberText(value)
    }
    case 'date':
      return (
        xml
          .attribute('office:date-value')
          ?.replace('T', ' ')
          .replace(/ 00:00:00(\.0+)?$/, '') ?? null
      )
    case 'time':
      return clock(xml.attribute('office:time-value'))
    case 'boolean':
      return xml.attribute('office:boolean-value')?.toUpperCase() ?? null
    case 'string':
      return xml.attribute('office:string-value')
    default:
      return null
  }
}

/** `PT14H30M00S` is half past two in the afternoon. */
function clock(duration: string | null): string | null {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(duration ?? '') ?? []
  if (hours === undefined || minutes === undefined || seconds === undefined) return duration
  return [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')
}

/** Text of a cell's paragraphs; remarks (`annotation`) are not part of it. */
function paragraphsIn(xml: XmlReader, cell: string): string[] {
  const paragraphs: string[] = []
  let text: string | null = null
  while (xml.next()) {
    if (text !== null) text += unescaped(xml.text)
    if (xml.name === cell && xml.closes) return paragraphs
    if ((xml.name === 'annotation' || xml.name === 'table') && xml.opens) xml.passOver()
    else if (xml.name === 'p') {
      if (xml.opens) text ??= ''
      if (xml.closes) {
        paragraphs.push(text ?? '')
        text = null
      }
    } else if (text !== null && xml.opens) text += blanks(xml)
  }
  throw new Damage('unfinished cell')
}

/** Blanks that XML would not keep are written as elements. */
function blanks(xml: XmlReader): string {
  if (xml.name === 's') return ' '.repeat(Math.min(1000, Number(xml.attribute('text:c') ?? 1) || 1))
  return xml.name === 'tab' ? '\t' : xml.name === 'line-break' ? '\n' : ''
}
