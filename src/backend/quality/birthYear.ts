import { oldestAge } from '../features/readPersons.ts'

/** As columns of numbers are called that hold years of birth. */
export const isBirthYear = (name: string): boolean =>
  /year|jahr|ann[eéo]|año/i.test(name) && /birth|geburt|naiss|naci|nasc/i.test(name)

/** In what years somebody can have been born who is a customer; `now`: when their file was imported. */
export function birthYears(now: number): { readonly from: number; readonly to: number } {
  const thisYear = new Date(now).getUTCFullYear()
  return { from: thisYear - oldestAge, to: thisYear }
}

/** Two figures are a year of any century. */
export const isShortYear = (year: number): boolean => year >= 0 && year < 100
