/** A customer as told apart from others; what is not known is null. */
export interface Person {
  /** A whole number, each once. */
  readonly id: number
  readonly key: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string | null
  readonly city: string | null
  readonly country: string | null
  /** "YYYY-MM-DD", or "YYYY" where only the year is known. */
  readonly birthDate: string | null
}

/** What speaks for two customers being one person, and what against. */
export type EvidenceFor =
  | 'sameKey'
  | 'sameEmail'
  | 'emailAlike'
  | 'sameMailbox'
  | 'samePhone'
  | 'sameName'
  | 'nameAlike'
  | 'nameSwapped'
  | 'samePostcode'
  | 'sameCity'
  | 'sameBirthDate'
  | 'birthDateAlike'
export type EvidenceAgainst =
  | 'differentEmail'
  | 'differentPhone'
  | 'differentName'
  | 'differentPostcode'
  | 'differentCity'
  | 'differentCountry'

/** One piece of evidence: its weight in bits as against two customers by chance, and what stands in the two. */
export interface Evidence<Code extends string> {
  readonly code: Code
  readonly weight: number
  readonly values: readonly [string, string]
}

/** Two customers that are probably one person. */
export interface DuplicatePair {
  /** Ids, the lower one first. */
  readonly a: number
  readonly b: number
  /** log2 of the odds that they are one; `probability` is the same as a share. */
  readonly weight: number
  readonly probability: number
  readonly evidence: readonly Evidence<EvidenceFor>[]
  readonly against: readonly Evidence<EvidenceAgainst>[]
}
