import { dayMs } from '#shared/model/moment.ts'

/** How a workbook counts days: from 1900 (with a 29th of February that was not there) or from 1904. */
export type Epoch = 1900 | 1904

const plain = /^-?\d+(?:\.\d+)?$/
const latest = Date.UTC(10_000, 0)

/**
 * A number that was written for a machine, without exponent and with no more digits than say which number it is:
 * "1.1000000000000001" is 1.1, "2.5E-3" is 0.0025. Whole numbers keep all their digits.
 */
export function numberText(raw: string): string {
  const text = raw.trim()
  if (text.length < 16 && plain.test(text)) return text
  if (/^-?\d+$/.test(text)) return text
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? text : decimalText(value)
}

/** The shortest decimal digits that say which number it is, without exponent. */
export function decimalText(value: number): string {
  const short = String(value)
  const [mantissa = '', exponent] = short.split('e')
  if (exponent === undefined) return short
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}

/** Does a number format (`dd/mm/yyyy`, `[h]:mm`) show a date, a time, or neither? */
export function formatShows(code: string): 'date' | 'time' | null {
  // Texts, escaped characters, colours, currencies and conditions are no part of it; [h] is.
  const bare = code
    .split(';', 1)[0]!
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replaceAll(/general|standard/gi, '')
  if (/[dy]|mmm/i.test(bare) || /^[^hs]*m[^hs]*$/i.test(bare)) return 'date'
  return /[hs]/i.test(bare) ? 'time' : null
}

/** The formats that workbooks know by number alone. */
export const builtInShows = (id: number): 'date' | 'time' | null =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
    ? 'date'
    : (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)
      ? 'time'
      : null

/** A count of days as the date or time that the workbook shows: `2016-11-08`, `2016-11-08 14:30:00`, `14:30:00`. */
export function serialText(serial: number, shows: 'date' | 'time', epoch: Epoch): string {
  const day = epoch === 1904 ? serial + 1462 : serial > 0 && serial < 60 ? serial + 1 : serial
  const moment = Math.round((day - 25_569) * 86_400) * 1000
  if (shows === 'time' && serial >= 0 && serial < 1) return momentText(moment).slice(11)
  if (!(serial >= 0) || moment >= latest) return decimalText(serial)
  const text = momentText(moment)
  return moment % dayMs === 0 ? text.slice(0, 10) : text
}

const momentText = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
