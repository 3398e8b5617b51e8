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
 *
 * @param leastOdds from which on the pair is of interest
 */
export function weighPair(
  a: Known,
  b: Known,
  people: KnownPeople,
  expected: Expected,
  leastOdds: number
): DuplicatePair | null {
  const date = birthDates(a, b, people)
  if (date === null) return null
  const name = names(a, b, people)
  if (name === null) return null
  const found: readonly Likelihood[] = [
    keys(a, b),
    emails(a, b),
    phones(a, b),
    name,
    places(a, b, people),
    cities(a, b, people),
    date,
    countries(a, b)
  ]
  const n = people.everyone.length
  let [one, chance, household] = [expected.duplicates / n, 1, expected.household / n]
  for (const likelihood of found) {
    one *= likelihood.one
    chance *= likelihood.chance
    household *= likelihood.household
  }
  const odds = one / (chance + household)
  return odds >= leastOdds ? borneOut(a, b, odds, found) : null
}

const fields = ['key', 'email', 'phone', 'name', 'postcode', 'city', 'birthDate', 'country'] as const

/** A pair with what speaks for and against it, unless all that speaks for it is one thing that others share too. */
function borneOut({ person: a }: Known, { person: b }: Known, odds: number, found: readonly Likelihood[]) {
  const evidence: Evidence<EvidenceFor>[] = []
  const against: Evidence<EvidenceAgainst>[] = []
  for (const [i, { code, one, chance }] of found.entries()) {
    if (code === null) continue
    const values = [a[fields[i]] ?? '', b[fields[i]] ?? ''] as const
    const weight = Math.log2(one / chance)
    if (isAgainst(code)) against.push({ code, weight, values })
    else evidence.push({ code, weight, values })
  }
  const isEnough = evidence.length > 1 || evidence.some(({ code }) => code === 'sameEmail' || code === 'sameKey')
  return isEnough
    ? { a: a.id, b: b.id, weight: Math.log2(odds), probability: odds / (1 + odds), evidence, against }
    : null
}

const isAgainst = (code: EvidenceFor | EvidenceAgainst): code is EvidenceAgainst => code.startsWith('different')
