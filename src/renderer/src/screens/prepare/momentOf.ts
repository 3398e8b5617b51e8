/**
 * What a date field and a time field say together ("2011-12-10", "12:50"; no time: midnight), or `null` while a date
 * is being typed: the year 0002 is on its way to 2011.
 */
export function momentOf(date: string, time: string): string | null {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(date)) return null
  return time === '' || time === '00:00' ? date : `${date}T${time}`
}
