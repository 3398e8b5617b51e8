/**
 * Orders are of 1970 and later; dates of birth are not. The years 1900 to 1969 are read as the years 84 later, which
 * have the same leap years, and moved back.
 */
const years = 84
const shift = (years * 365 + years / 4) * 86_400_000
const oldYear = /(?<!\d)19[0-6]\d(?!\d)/

export const asRecent = (text: string): string => text.replace(oldYear, (year) => String(Number(year) + years))

/** Reads a moment of 1900 and later, given how to read one of 1970 and later. */
export function readWide(text: string, read: (text: string) => number): number {
  const moment = read(text)
  return Number.isNaN(moment) && oldYear.test(text) ? read(asRecent(text)) - shift : moment
}
