import type { EvidenceAgainst, EvidenceFor } from './person.ts'

/**
 * How often two customers look like this in one respect: if they are one person, if they are two by chance, and if they
 * are two of one household. What neither speaks for nor against has no code.
 */
export interface Likelihood {
  readonly code: EvidenceFor | EvidenceAgainst | null
  readonly one: number
  readonly chance: number
  readonly household: number
}

export const nothing: Likelihood = { code: null, one: 1, chance: 1, household: 1 }

/** Seen in so many customers before the file is: small files say little about how rare a name is. */
const seenBefore = 200

/** How many of the customers have each value of a field. */
export class Frequencies {
  readonly #counts = new Map<string, number>()
  readonly #typical: number
  #total = 0

  /** @param typical the share that a value has on average */
  constructor(typical: number) {
    this.#typical = typical
  }

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
    this.#total++
  }

  count(value: string): number {
    return this.#counts.get(value) ?? 0
  }

  get total(): number {
    return this.#total
  }

  /** The chance that another customer has this value too. */
  share(value: string): number {
    const others = Math.max(0, this.count(value) - 1)
    return (others + seenBefore * this.#typical) / (Math.max(0, this.#total - 1) + seenBefore)
  }
}
