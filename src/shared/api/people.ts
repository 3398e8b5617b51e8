import { z } from 'zod'

/** What can be known of a person, and told apart by. */
export const personDetails = ['name', 'email', 'phone', 'postcode', 'city', 'country', 'born'] as const

export const evidenceFor = [
  'sameKey',
  'sameEmail',
  'emailAlike',
  'sameMailbox',
  'samePhone',
  'sameName',
  'nameAlike',
  'nameSwapped',
  'samePostcode',
  'sameCity',
  'sameBirthDate',
  'birthDateAlike'
] as const
export const evidenceAgainst = [
  'differentEmail',
  'differentPhone',
  'differentName',
  'differentPostcode',
  'differentCity',
  'differentCountry'
] as const

const text = z.string().nullable()
const member = z.object({
  id: z.int(),
  key: z.string(),
  name: text,
  email: text,
  phone: text,
  postcode: text,
  city: text,
  country: text,
  /** A moment, or `null`. */
  born: z.number().nullable(),
  orders: z.int(),
  /** In currency units, returns subtracted. */
  revenue: z.number(),
  lastOrder: z.number().nullable()
})
export type PersonMember = z.infer<typeof member>

/** Where the values come from: the two members, as they stand there. */
const evidence = <C extends readonly [string, ...string[]]>(codes: C) =>
  z.array(z.object({ code: z.enum(codes), values: z.tuple([z.string(), z.string()]) }))

export const personProposal = z.object({
  /** Two or more. The first is proposed to stay: who has most orders. */
  members: z.array(member).min(2),
  /** Of the least sure pair, 0 to 1; errs on the low side. */
  probability: z.number(),
  /** What weighs most comes first. */
  evidence: evidence(evidenceFor),
  against: evidence(evidenceAgainst)
})
export type PersonProposal = z.infer<typeof personProposal>

const named = { id: z.int(), key: z.string(), name: text }
export const peopleResult = z.object({ proposals: z.int() })

export const peopleApi = {
  /**
   * Customers who are probably one person, the surest first. Where there are many customers the answer waits for a job
   * (`people.find`). `compared`: customers of whom more is known than a key.
   */
  'people.proposals': {
    input: z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(50) }),
    output: z.object({
      customers: z.int(),
      compared: z.int(),
      total: z.int(),
      proposals: z.array(personProposal)
    })
  },
  /** Makes customers one with another. */
  'people.join': { input: z.strictObject({ ids: z.array(z.int()).min(1).max(50), into: z.int() }), output: z.null() },
  /** Joins by the user or by a file, the latest first; and how many customers files joined by an address. */
  'people.joined': {
    input: z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.object({
      total: z.int(),
      byEmail: z.int(),
      joins: z.array(z.object({ ...named, into: z.object(named), joinedAt: z.number() }))
    })
  },
  /** Makes a customer two again: who went comes back, with exactly what was theirs. */
  'people.part': { input: z.strictObject({ id: z.int() }), output: z.null() },
  /** These are not one: they are never proposed together again. */
  'people.dismiss': { input: z.strictObject({ ids: z.array(z.int()).min(2).max(50) }), output: z.null() }
} as const
