import { z } from 'zod'

/** Moments are milliseconds of wall-clock time, as if UTC: shops' files carry no time zone, and a day is a day. */
export const dayMs = 86_400_000

/** "2011-12-10" or "2011-12-10T12:50[:00]" to milliseconds. */
export const momentFromText = (text: string): number => Date.parse(`${text.includes('T') ? text : `${text}T00:00`}Z`)

/** "2011-12-10T12:50", or "2011-12-10" at midnight. */
export function momentToText(ms: number): string {
  const text = new Date(ms).toISOString()
  if (ms % dayMs === 0) return text.slice(0, 10)
  return ms % 60_000 === 0 ? text.slice(0, 16) : text.slice(0, 19)
}

/** Such a text, to the second at most: "2011-12-10", "2011-12-10T12:50". */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/)
