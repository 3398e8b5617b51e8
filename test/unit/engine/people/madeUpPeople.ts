import type { Person } from '#engine/people/person.ts'
import { type Random, random } from '#engine/random/random.ts'

const given =
  'Anna Maria Paul Paula Daniel Daniela Thomas Michael Andreas Peter Petra Stefan Stefanie Christian Christina Julia Laura Sarah Lisa Lena Leonie Emma Mia Hannah Lea Marie Sophie Charlotte Jan Jonas Leon Lukas Felix Maximilian Max Tim Tom Nico Niklas Ann Anne Amy John Jon Jane Jean Joan James Robert Rob William Will Richard David Joseph Josephine Charles Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Nancy Margaret Betty Sandra Ashley Emily Kimberly Donna Michelle Carol Amanda Melissa Deborah Martin Martina Oliver Olivia Frank Franka Simon Simone Gabriel Gabriele Jürgen Jörg Günter Ursula Renate Monika Helga Sabine Ingrid Ahmet Mehmet Fatma Ayşe Piotr Katarzyna Łukasz José Carmen Luís Inês Giulia Marco Chiara Camille Hugo Zoë'.split(
    ' '
  )
const family =
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Taylor Moore Jackson Lee Perez Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Yılmaz Kaya Nowak Kowalski Rossi Russo Silva Santos Dubois Moreau'.split(
    ' '
  )
const first =
  'Stein Berg Wald Bach Feld Rosen Linden Eichen Hasel Birken Grün Alt Neu Hoch Nieder Ober Unter Ash Black Brad Hart Wood Strat Graf Her'.split(
    ' '
  )
const last =
  'berg mann bauer meier hoff feld hauser brunner bach thal ford ley worth field ton well shaw kamp mayer ing stätter ler wig'.split(
    ' '
  )
const hosts = ['gmail.com', 'web.de', 'gmx.de', 'yahoo.com', 'outlook.com', 'hotmail.com', 't-online.de', 'icloud.com']

/** Low positions are frequent, as names are. */
const skewed = <T>(source: Random, from: readonly T[]): T => from[Math.floor(from.length * source.next() ** 2.2)]!
const oneOf = <T>(source: Random, from: readonly T[]): T => from[source.int(from.length)]!
const chance = (source: Random, share: number): boolean => source.next() < share
const digits = (source: Random, n: number): string => Array.from({ length: n }, () => source.int(10)).join('')

interface Human {
  readonly given: string
  readonly family: string
  readonly email: string
  readonly phone: string
  readonly postcode: string
  readonly birthDate: string
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/g, '')

const emailOf = (source: Random, one: Pick<Human, 'given' | 'family'>, year: string): string => {
  const [a, b] = [plain(one.given), plain(one.family)]
  const local = oneOf(source, [
    `${a}.${b}`,
    `${a}${b}`,
    `${a[0]}.${b}`,
    `${b}${a[0]}${digits(source, 2)}`,
    `${a}${year}`,
    `${a}.${b}${digits(source, 2)}`
  ])
  return `${local}@${skewed(source, hosts)}`
}

const phoneOf = (source: Random): string => `01${oneOf(source, ['51', '60', '70', '72', '76'])}${digits(source, 7)}`
const dateOf = (source: Random, from: number, years: number): string =>
  `${from + source.int(years)}-${String(1 + source.int(12)).padStart(2, '0')}-${String(1 + source.int(28)).padStart(2, '0')}`

/** As many as in Germany, some of them much larger than others. */
const placeOf = (source: Random): string => String(10_000 + Math.floor(8000 * source.next() ** 1.5))

/** A slip of a finger: a letter twice, left out, another, or two swapped. */
const slip = (source: Random, text: string): string => {
  if (text.length < 3) return text
  const at = source.int(text.length - 1)
  const letter = 'abcdefghijklmnopqrstuvwxyz'[source.int(26)]!
  return oneOf(source, [
    text.slice(0, at) + text[at]! + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
  ])
}

/** Addresses are given once: who comes later takes a number behind. */
const newEmail = (taken: Set<string>, wanted: string): string => {
  let email = wanted
  for (let i = 1; taken.has(email); i++) email = wanted.replace('@', `${i}@`)
  taken.add(email)
  return email
}

/** One household of one to four; couples mostly share the name, the phone now and then, children a parent's surname. */
const household = (source: Random, taken: Set<string>): Human[] => {
  const surname = (): string =>
    chance(source, 0.5) ? skewed(source, family) : oneOf(source, first) + oneOf(source, last)
  const [shared, postcode, landline] = [surname(), placeOf(source), phoneOf(source)]
  const size = oneOf(source, [1, 1, 1, 1, 1, 2, 2, 2, 3, 4])
  const humans: Human[] = []
  for (let m = 0; m < size; m++) {
    const birthDate = m < 2 ? dateOf(source, 1940, 55) : dateOf(source, 1990, 18)
    const name = { given: skewed(source, given), family: m > 0 && chance(source, 0.15) ? surname() : shared }
    if (humans.some((other) => other.given === name.given && other.family === name.family)) continue
    const email =
      humans[0] && chance(source, 0.05)
        ? humans[0].email
        : newEmail(taken, emailOf(source, name, birthDate.slice(0, 4)))
    humans.push({ ...name, email, birthDate, postcode, phone: chance(source, 0.4) ? landline : phoneOf(source) })
  }
  return humans
}

export interface Columns {
  readonly birthDates: number
  readonly phones: number
  readonly emails: number
  readonly postcodes: number
}

/** How an entry of a person is written: with what the person left out. */
const written = (source: Random, one: Human, filled: Columns): Omit<Person, 'id' | 'key'> => {
  const name = `${one.given} ${one.family}`
  const other = (share: number, value: string): string | null => (chance(source, share) ? value : null)
  return {
    name: oneOf(source, [
      name,
      name,
      name,
      name,
      name,
      `${one.family}, ${one.given}`,
      name.toUpperCase(),
      `Dr. ${name}`
    ]),
    email: other(filled.emails, chance(source, 0.1) ? one.email.toUpperCase() : one.email),
    phone: other(filled.phones, chance(source, 0.3) ? `+49 ${one.phone.slice(1)}` : one.phone),
    postcode: other(filled.postcodes, one.postcode),
    city: null,
    country: null,
    birthDate: other(filled.birthDates, one.birthDate)
  }
}

/** The same person entered again, later, elsewhere. */
const again = (source: Random, one: Human, taken: Set<string>): Human => {
  let { given: name, family: surname, email, phone, postcode, birthDate } = one
  const kind = source.next()
  if (kind < 0.15) name = slip(source, name)
  else if (kind < 0.3) surname = slip(source, surname)
  else if (kind < 0.35) name = name[0]!
  else if (kind < 0.4) [name, surname] = [surname, name]
  else if (kind < 0.44) surname = skewed(source, family)
  const mail = source.next()
  if (mail < 0.35) email = newEmail(taken, emailOf(source, one, birthDate.slice(0, 4)))
  else if (mail < 0.5) email = email.replace(/^[^@]+/, (local) => slip(source, local))
  if (chance(source, 0.3)) phone = phoneOf(source)
  if (chance(source, 0.12)) postcode = placeOf(source)
  if (chance(source, 0.01)) birthDate = birthDate.replace(/-(\d\d)-(\d\d)$/, '-$2-$1')
  return { given: name, family: surname, email, phone, postcode, birthDate }
}

/** Customers with known duplicates: `who[i]` is the person behind the customer with id i. */
export function madeUpPeople(n: number, seed: number, filled: Columns): { people: Person[]; who: number[] } {
  const source = random(seed)
  const people: Person[] = []
  const who: number[] = []
  const taken = new Set<string>()
  const add = (one: Human, human: number): void => {
    const id = people.length
    people.push({ id, key: `C${id}`, ...written(source, one, filled) })
    who.push(human)
  }
  for (let human = 0; people.length < n; ) {
    for (const one of household(source, taken)) {
      add(one, human)
      const copies = oneOf(source, [1, 1, 1, 2])
      if (chance(source, 0.08)) for (let c = 0; c < copies; c++) add(again(source, one, taken), human)
      human++
    }
  }
  return { people, who }
}
