import type { Progress } from '../progress.ts'
import { Frequencies } from './likelihood.ts'
import { normaliseEmail } from './normaliseEmail.ts'
import { normaliseKey } from './normaliseKey.ts'
import { type NameParts, nameParts } from './normaliseName.ts'
import { normalisePhone, phoneTail } from './normalisePhone.ts'
import type { Person } from './person.ts'

/** A person as compared; `''` where nothing is known. */
export interface Known {
  readonly person: Person
  readonly name: NameParts
  /** The words of the name, sorted: the same whichever comes first. */
  readonly fullName: string
  readonly key: string
  readonly email: string
  readonly phone: string
  readonly postcode: string
  readonly city: string
  readonly country: string
  readonly birthDate: string
}

/** Everybody in order of id, and how frequent what is. */
export interface KnownPeople {
  readonly everyone: readonly Known[]
  readonly words: Frequencies
  readonly postcodes: Frequencies
  readonly cities: Frequencies
  readonly birthDates: Frequencies
}

/** An address or number that more people of different names have is a shop's own, or made up. */
const mostNames = 5
/** A birth date that so many have is a placeholder: 1900-01-01. Bare years are that frequent. */
const placeholder = { share: 0.01, least: 20 }
/** Between two yields. */
const persons = 8192

/** Reads what is written about people into what is compared. O(n). */
export function* knownPeople(people: readonly Person[]): Generator<Progress, KnownPeople> {
  const shared = new Map<string, string>()
  const same = (text: string): string => {
    const known = shared.get(text)
    if (known === undefined) shared.set(text, text)
    return known ?? text
  }
  const read: Known[] = []
  const order = people.toSorted((a, b) => a.id - b.id)
  for (const [i, person] of order.entries()) {
    if (i % persons === 0) yield { phase: 'read', done: i, total: order.length }
    read.push(knownPerson(person, same))
  }
  const emails = yield* inManyNames(read, (one) => one.email)
  const phones = yield* inManyNames(read, (one) => phoneTail(one.phone))
  const dates = new Frequencies(1 / 25_000)
  for (const { birthDate } of read) if (birthDate !== '') dates.add(birthDate)
  const isPlaceholder = (date: string): boolean =>
    date.length > 4 && dates.count(date) >= Math.max(placeholder.least, placeholder.share * dates.total)
  const everyone = read.map((one) => {
    const email = emails.has(one.email) ? '' : one.email
    const phone = phones.has(phoneTail(one.phone)) ? '' : one.phone
    const birthDate = isPlaceholder(one.birthDate) ? '' : one.birthDate
    const unchanged = email === one.email && phone === one.phone && birthDate === one.birthDate
    return unchanged ? one : { ...one, email, phone, birthDate }
  })
  const [words, postcodes, cities] = [new Frequencies(0.002), new Frequencies(0.0005), new Frequencies(0.005)]
  for (const [i, one] of everyone.entries()) {
    if (i % persons === 0) yield { phase: 'count', done: i, total: everyone.length }
    for (const word of new Set([...one.name.given, one.name.family])) if (word !== '') words.add(word)
    if (one.postcode !== '') postcodes.add(one.postcode)
    if (one.city !== '') cities.add(one.city)
  }
  return { everyone, words, postcodes, cities, birthDates: dates }
}

function knownPerson(person: Person, same: (text: string) => string): Known {
  const name = nameParts(person.name ?? '')
  const given = name.given.map(same)
  const family = same(name.family)
  const words = [...given, ...(family === '' ? [] : family.split(' ').map(same))].sort()
  const key = normaliseKey(person.key ?? '')
  const keyAsEmail = key.includes('@') ? normaliseEmail(key) : ''
  return {
    person,
    name: { given, family, generation: name.generation },
    fullName: same(words.join(' ')),
    key,
    email: normaliseEmail(person.email ?? '') || keyAsEmail,
    phone: normalisePhone(person.phone ?? ''),
    postcode: same(normaliseKey(person.postcode ?? '').replaceAll(' ', '')),
    city: same(normaliseKey(person.city ?? '')),
    country: same(normaliseKey(person.country ?? '')),
    birthDate: same((person.birthDate ?? '').trim())
  }
}

/** Values that stand beside more different names than one household has. */
function* inManyNames(everyone: readonly Known[], of: (one: Known) => string): Generator<Progress, Set<string>> {
  const first = new Map<string, string>()
  const names = new Map<string, Set<string>>()
  for (const [i, one] of everyone.entries()) {
    if (i % persons === 0) yield { phase: 'count', done: i, total: everyone.length }
    const value = of(one)
    if (value === '' || one.fullName === '') continue
    const before = first.get(value)
    if (before === undefined) first.set(value, one.fullName)
    else if (before !== one.fullName) {
      const set = names.get(value)
      if (set) set.add(one.fullName)
      else names.set(value, new Set([before, one.fullName]))
    }
  }
  return new Set([...names].filter(([, set]) => set.size > mostNames).map(([value]) => value))
}
