import type { dateOrders } from '#shared/api/imports.ts'
import { monthOf } from './months.ts'

export type DateOrder = (typeof dateOrders)[number]

const earliestYear = 1970
const latestYear = 2100
/** Two-digit years from here on are of the last century. */
const pivot = 70
const earliest = 0
const latest = Date.UTC(latestYear + 1, 0) - 1

/**
 * A moment in whole milliseconds of wall-clock time, as if UTC. An offset or zone (`Z`, `+02:00`, `CET`) is passed
 * over: the clock on the wall says when the customer ordered. A month given by name settles its place itself.
 * One pass over the characters, without Date or patterns: some ten million a second.
 * @returns NaN for what is no moment in this order, or is impossible (31 February, years before 1970 or after 2100)
 */
export function parseMoment(text: string, order: DateOrder): number {
  if (order === 'unix' || order === 'unixMs') return parseUnix(text, order === 'unix' ? 1000 : 1)
  return scan(text, order)
}

function parseUnix(text: string, factor: number): number {
  const trimmed = text.trim()
  if (!/^\d{6,16}(\.\d+)?$/.test(trimmed)) return Number.NaN
  const moment = Math.floor(Number(trimmed) * factor)
  return moment >= earliest && moment <= latest ? moment : Number.NaN
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0
/** Slash, hyphen, dot, comma, space. */
const separates = (code: number): boolean => code === 47 || code === 45 || code === 46 || code === 44 || code === 32

function scan(text: string, order: 'ymd' | 'dmy' | 'mdy'): number {
  const end = text.length
  let i = 0
  while (i < end && text.charCodeAt(i) <= 32) i++

  // Three parts of a date: numbers, one of which may be a month's name.
  let a = 0
  let b = 0
  let c = 0
  let digitsA = 0
  let digitsC = 0
  let parts = 0
  let name = 0
  let namedAt = -1
  while (parts < 3) {
    if (i >= end) return Number.NaN
    const code = text.charCodeAt(i)
    let value = 0
    const from = i
    if (isDigit(code)) {
      while (i < end && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48
      const digits = i - from
      if (parts === 0 && digits > 4) return order === 'ymd' ? compact(text, from, i) : Number.NaN
      if (digits > 4) return Number.NaN
      if (parts === 0) digitsA = digits
      if (parts === 2) digitsC = digits
    } else if (isLetter(code)) {
      while (i < end && isLetter(text.charCodeAt(i))) i++
      name = monthOf(text.slice(from, i))
      if (name === 0 || namedAt >= 0) {
        // "Thu, 1 Dec 2010", "1st December", "1 de diciembre de 2010"
        if (!isFiller(text.slice(from, i))) return Number.NaN
        while (i < end && separates(text.charCodeAt(i))) i++
        continue
      }
      namedAt = parts
      value = name
    } else return Number.NaN
    if (parts === 0) a = value
    else if (parts === 1) b = value
    else c = value
    parts++
    if (parts === 3) break
    const before = i
    while (i < end && separates(text.charCodeAt(i))) i++
    if (i === before && !isLetter(text.charCodeAt(i)) && namedAt !== parts - 1) return Number.NaN
  }

  let year: number
  let month: number
  let day: number
  if (digitsA > 2) {
    if (order !== 'ymd' || namedAt === 0) return Number.NaN
    year = a
    month = b
    day = c
  } else if (order === 'ymd') return Number.NaN
  else {
    const monthFirst = namedAt >= 0 ? namedAt === 0 : order === 'mdy'
    if (namedAt === 2) return Number.NaN
    month = monthFirst ? a : b
    day = monthFirst ? b : a
    if (digitsC !== 2 && digitsC !== 4) return Number.NaN
    year = digitsC === 2 ? c + (c >= pivot ? 1900 : 2000) : c
  }
  const date = dayNumber(year, month, day)
  if (Number.isNaN(date)) return date
  const time = i >= end ? 0 : timeOfDay(text, i)
  return date * 86_400_000 + time
}

/** yyyymmdd, yyyymmddhhmm, yyyymmddhhmmss; a time may follow the date. */
function compact(text: string, from: number, to: number): number {
  const digits = to - from
  if (digits !== 8 && digits !== 12 && digits !== 14) return Number.NaN
  const number = (at: number, length: number): number => {
    let value = 0
    for (let i = 0; i < length; i++) value = value * 10 + text.charCodeAt(from + at + i) - 48
    return value
  }
  const date = dayNumber(number(0, 4), number(4, 2), number(6, 2))
  if (digits === 8) return date * 86_400_000 + (to >= text.length ? 0 : timeOfDay(text, to))
  const [hour, minute, second] = [number(8, 2), number(10, 2), digits === 14 ? number(12, 2) : 0]
  if (hour > 23 || minute > 59 || second > 59 || text.slice(to).trim() !== '') return Number.NaN
  return date * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000
}

/** Milliseconds since midnight from what stands behind a date: " 08:26", "T08:26:00.5+02:00", " 8:26 PM". */
function timeOfDay(text: string, from: number): number {
  const end = text.length
  let i = from
  while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 44)) i++
  if (i >= end) return 0
  if ((text.charCodeAt(i) | 32) === 116 && isDigit(text.charCodeAt(i + 1))) i++
  else if (i === from) return Number.NaN
  const values = [0, 0, 0]
  let parts = 0
  for (; parts < 3; parts++) {
    if (!isDigit(text.charCodeAt(i))) return Number.NaN
    let value = 0
    const start = i
    while (i < end && isDigit(text.charCodeAt(i)) && i - start < 2) value = value * 10 + text.charCodeAt(i++) - 48
    values[parts] = value
    if (text.charCodeAt(i) !== 58) break
    if (parts < 2) i++
  }
  let fraction = 0
  if (parts === 2 && (text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44)) {
    i++
    for (let scale = 100; i < end && isDigit(text.charCodeAt(i)); scale /= 10)
      fraction += Math.floor(scale) * (text.charCodeAt(i++) - 48)
  }
  let [hour, minute, second] = values as [number, number, number]
  while (i < end && text.charCodeAt(i) === 32) i++
  const half = text.charCodeAt(i) | 32
  if (half === 97 || half === 112) {
    const length = text.slice(i).match(/^[ap]\.?\s?m\.?(?![a-z])/i)?.[0].length ?? 0
    if (length > 0) {
      if (hour < 1 || hour > 12) return Number.NaN
      hour = (hour % 12) + (half === 112 ? 12 : 0)
      i += length
    }
  } else if (parts === 0) return Number.NaN
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN
  if (i < end && !isZone(text.slice(i))) return Number.NaN
  return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
}

const isZone = (text: string): boolean =>
  /^\s*([A-Za-z]{1,5}|Uhr)?\s*([+-]\d{2}(:?\d{2})?)?\s*(\([^)]*\)|\[[^\]]*\])?\s*$/.test(text)
const isFiller = (word: string): boolean =>
  /^(st|nd|rd|th|de|del|le|er|of|den|el|the|\p{L}{2,}(day|tag|di|woch|dag|bado|mingo|coles|nes|ves|abend)|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so|mer|jeu|ven|sam|dim|lun|mar|jue|vie|sab|dom)$/iu.test(
    word
  )

/** Days since 1970-01-01, or NaN. Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
function dayNumber(year: number, month: number, day: number): number {
  if (year < earliestYear || year > latestYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return Number.NaN
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
