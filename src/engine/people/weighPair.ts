import { birthDates, cities, countries, emails, keys, phones, places } from './contactLikelihoods.ts'
import type { Known, KnownPeople } from './knownPeople.ts'
import type { Likelihood } from './likelihood.ts'
import { names } from './nameLikelihoods.ts'
import type { DuplicatePair, Evidence, EvidenceAgainst, EvidenceFor } from './person.ts'

/** How many duplicates, and how many others of the household, a customer has on average before anything is known. */
export interface Expected {
  readonly duplicates: number
  readonly household: number
}

/**
 * The odds that two customers are one person: of how often one person's two entries look like this, against how often two
 * people by chance, or two of one household do. Rare values weigh more: to share the name Featherstonehaugh is less of a
 * coincidence than Smith. `null` where something rules it out: another birth date, junior and senior.
 *
 * Reference: Fellegi & Sunter, "A theory for record linkage", JASA 64(328), 1969, eq. 7 to 9 (weights), method I
 * (frequencies); the household as a second kind of two people is ours: its members agree on family name, address and phone
 * for a reason, which by chance alone would prove too much. The shares are set by hand, from what such studies report,
 * and checked on people made up by other rules (tests). O(length of the names squared).
 */
export function weighPair(a: Known, b: Known, people: KnownPeople, expected: Expected): DuplicatePair | null {
  const date = birthDates(a, b, people)
  if (date === null) return null
  const name = names(a, b, people)
  if (name === null) return null
  const found: [Likelihood, string | null, string | null][] = [
    [keys(a, b), a.person.key, b.person.key],
    [emails(a, b), a.email, b.email],
    [phones(a, b), a.person.phone, b.person.phone],
    [name, a.person.name, b.person.name],
    [places(a, b, people), a.person.postcode, b.person.postcode],
    [cities(a, b, people), a.person.city, b.person.city],
    [date, a.birthDate, b.birthDate],
    [countries(a, b), a.person.country, b.person.country]
  ]
  const n = people.everyone.length
  let [one, chance, household] = [expected.duplicates / n, 1, expected.household / n]
  for (const [likelihood] of found) {
    one *= likelihood.one
    chance *= likelihood.chance
    household *= likelihood.household
  }
  const odds = one / (chance + household)
  const evidence: Evidence<EvidenceFor>[] = []
  const against: Evidence<EvidenceAgainst>[] = []
  for (const [{ code, one: ifOne, chance: ifChance }, left, right] of found) {
    if (code === null) continue
    const piece = { weight: Math.log2(ifOne / ifChance), values: [left ?? '', right ?? ''] as const }
    if (isAgainst(code)) against.push({ ...piece, code })
    else evidence.push({ ...piece, code })
  }
  const isBorneOut = evidence.length > 1 || evidence.some(({ code }) => code === 'sameEmail' || code === 'sameKey')
  if (!isBorneOut) return null
  return { a: a.person.id, b: b.person.id, weight: Math.log2(odds), probability: odds / (1 + odds), evidence, against }
}

const isAgainst = (code: EvidenceFor | EvidenceAgainst): code is EvidenceAgainst => code.startsWith('different')
