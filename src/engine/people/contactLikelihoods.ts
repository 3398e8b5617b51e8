import { compareBirthDates, compareEmails } from './compareContacts.ts'
import type { Known, KnownPeople } from './knownPeople.ts'
import { type Likelihood, nothing } from './likelihood.ts'
import { emailParts } from './normaliseEmail.ts'
import { samePhone } from './normalisePhone.ts'

/**
 * How often two entries agree or differ in a key, an address or a date: of one person, of two by chance, of two of one
 * household. The shares are set by hand; frequent postcodes, cities and dates weigh less than rare ones. Read by
 * `weighPair`. O(length²).
 */
export const keys = (a: Known, b: Known): Likelihood =>
  a.key !== '' && a.key === b.key ? { code: 'sameKey', one: 0.05, chance: 1e-8, household: 1e-6 } : nothing

export function emails(a: Known, b: Known): Likelihood {
  if (a.email === '' || b.email === '') return nothing
  switch (compareEmails(a.email, b.email)) {
    case 'same':
      return { code: 'sameEmail', one: 0.5, chance: 1e-10, household: 0.006 }
    case 'slip':
      return { code: 'emailAlike', one: 0.03, chance: 0.01 * ownShare(a, b), household: 0.003 }
    case 'mailbox':
      return { code: 'sameMailbox', one: 0.07, chance: 0.1 * ownShare(a, b), household: 0.01 }
    case 'different':
      return { code: 'differentEmail', one: 0.4, chance: 1, household: 0.98 }
  }
}

/**
 * How rare a mailbox's name is among people of the same name, who build theirs from it alike: each sign that is not from
 * the name makes it ten times rarer; of a year only the last two.
 */
function ownShare(a: Known, b: Known): number {
  const own = Math.min(ownSigns(a), ownSigns(b))
  return 10 ** -Math.min(own, mostOwn)
}

const mostOwn = 4

function ownSigns({ email, fullName }: Known): number {
  let left = emailParts(email)
    .local.replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:19|20)(?=\d\d)/, '')
  for (const word of fullName.split(' ').sort((x, y) => y.length - x.length)) {
    left = left.includes(word) ? left.replace(word, '') : left.replace(word.slice(0, 1), '')
  }
  return left.length
}

export function phones(a: Known, b: Known): Likelihood {
  if (a.phone === '' || b.phone === '') return nothing
  return samePhone(a.phone, b.phone)
    ? { code: 'samePhone', one: 0.6, chance: 1e-7, household: 0.5 }
    : { code: 'differentPhone', one: 0.4, chance: 1, household: 0.5 }
}

export function places(a: Known, b: Known, { postcodes }: KnownPeople): Likelihood {
  if (a.postcode === '' || b.postcode === '') return nothing
  if (a.postcode !== b.postcode) return { code: 'differentPostcode', one: 0.2, chance: 1, household: 0.05 }
  return { code: 'samePostcode', one: 0.8, chance: postcodes.share(a.postcode), household: 0.95 }
}

/** The city says nothing that the postcode has not said. */
export function cities(a: Known, b: Known, { cities }: KnownPeople): Likelihood {
  if ((a.postcode !== '' && b.postcode !== '') || a.city === '' || b.city === '') return nothing
  if (a.city !== b.city) return { code: 'differentCity', one: 0.2, chance: 1, household: 0.05 }
  return { code: 'sameCity', one: 0.8, chance: cities.share(a.city), household: 0.95 }
}

/** One country has several spellings: another one is weak evidence, the same one none. */
export const countries = (a: Known, b: Known): Likelihood =>
  a.country === '' || b.country === '' || a.country === b.country
    ? nothing
    : { code: 'differentCountry', one: 0.2, chance: 0.5, household: 0.2 }

export function birthDates(a: Known, b: Known, { birthDates }: KnownPeople): Likelihood | null {
  if (a.birthDate === '' || b.birthDate === '') return nothing
  switch (compareBirthDates(a.birthDate, b.birthDate)) {
    case 'same':
      return { code: 'sameBirthDate', one: 0.95, chance: birthDates.share(a.birthDate), household: 0.008 }
    case 'sameYear':
      return { code: 'sameBirthDate', one: 0.97, chance: 0.03, household: 0.1 }
    case 'slip':
      return { code: 'birthDateAlike', one: 0.04, chance: 0.003, household: 0.003 }
    case 'different':
      return null
  }
}
