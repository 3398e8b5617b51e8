import type { Random } from '#engine/random/random.ts'
import { catalogue, type Product } from './catalogue.ts'
import { happens, pick, pickByWeight } from './chance.ts'
import type { Channel } from './channels.ts'
import { type CustomerType, customerTypes } from './customerTypes.ts'
import { businessKinds, type Country, countries } from './names.ts'

export interface Customer {
  readonly type: CustomerType
  readonly name: string
  readonly email: string
  readonly country: string
  /** How this customer buys when nothing else decides. */
  readonly channel: Channel
  readonly favourites: readonly Product[]
  /** Days on which an order is due, in order. */
  readonly visits: readonly number[]
  readonly random: Random
}

interface PersonName {
  readonly first: string
  readonly last: string
}

/** Some people live abroad: one name in eight comes from another country's lists. */
function drawName(random: Random, country: Country): PersonName {
  const { names } = happens(random, 0.125) ? pick(random, countries) : country
  return { first: pick(random, names.first), last: pick(random, names.last) }
}

/** Namesakes exist, but they are rare: a name that is taken is drawn anew, twice at most. */
function nameOf(random: Random, country: Country, taken: Set<string>): PersonName {
  const drawn = [1, 2, 3].map(() => drawName(random, country))
  const name = drawn.find(({ first, last }) => !taken.has(`${first} ${last}`)) ?? drawn[0]!
  taken.add(`${name.first} ${name.last}`)
  return name
}

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', æ: 'ae' }
const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, (letter) => plainLetters[letter] ?? '')

/** Addresses in the domains that RFC 2606 keeps for examples: nobody can be reached by them. */
function emailOf(random: Random, before: string, after: string, taken: Set<string>): string {
  const domain = happens(random, 0.6) ? 'example.com' : 'example.org'
  for (let n = 1; ; n++) {
    const address = `${asciiOf(before)}.${asciiOf(after)}${n > 1 ? n : ''}@${domain}`
    if (taken.has(address)) continue
    taken.add(address)
    return address
  }
}

const channelOf = (random: Random, country: Country): Channel =>
  country.name === 'Ireland'
    ? pickByWeight<Channel>(random, ['Shop', 'Web', 'Market'], (channel) => ({ Shop: 5, Web: 4, Market: 1 })[channel])
    : pickByWeight<Channel>(random, ['Shop', 'Web'], (channel) => (channel === 'Web' ? 24 : 1))

function favouritesOf(random: Random, { wants }: CustomerType): Product[] {
  const all = catalogue.filter((product) => !product.months && (wants[product.category] ?? 0) > 0)
  const weight = (product: Product) => product.appeal * wants[product.category]!
  return [1, 2, 3].map(() => pickByWeight(random, all, weight))
}

/** Everyone who ever orders, in no particular order. */
export function makeCustomers(random: Random): Customer[] {
  const names = new Set<string>()
  const emails = new Set<string>()
  return customerTypes.flatMap((type) =>
    Array.from({ length: type.count }, (_, i): Customer => {
      const own = random.fork(`${type.name} ${i}`)
      const country = pickByWeight(own, countries, ({ share }) => share)
      const { first, last } = nameOf(own, country, names)
      const kind = pick(own, businessKinds)
      return {
        type,
        name: type.business ? `${kind} ${last}` : `${first} ${last}`,
        email: type.business ? emailOf(own, kind, last, emails) : emailOf(own, first, last, emails),
        country: country.name,
        channel: type.business ? 'Web' : channelOf(own, country),
        favourites: favouritesOf(own, type),
        visits: type.visits(own),
        random: own
      }
    })
  )
}
