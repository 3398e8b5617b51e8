import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '#engine/people/groupPairs.ts'
import type { Person } from '#engine/people/person.ts'
import { type DuplicateOptions, proposeDuplicates } from '#engine/people/proposeDuplicates.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { type Columns, madeUpPeople } from './madeUpPeople.ts'

const unknown = {
  key: null,
  name: null,
  email: null,
  phone: null,
  postcode: null,
  city: null,
  country: null,
  birthDate: null
}
const person = (id: number, known: Partial<Person>): Person => ({ ...unknown, ...known, id })
const propose = (people: readonly Person[], options?: DuplicateOptions): Proposal[] =>
  complete(proposeDuplicates(people, options))

/** What these people are proposed as among 2,000 others. */
const everyColumn = { birthDates: 0.5, phones: 0.5, emails: 0.9, postcodes: 1 }
const crowd = madeUpPeople(2000, 99, everyColumn).people
const among = (...known: readonly Partial<Person>[]): Proposal[] => {
  const mine = known.map((one, i) => person(crowd.length + i, one))
  return propose([...crowd, ...mine]).filter(({ members }) => members.some((id) => id >= crowd.length))
}
const ann = {
  name: 'Ann Thackeray',
  email: 'ann@thackeray.example',
  phone: '0171 5550123',
  postcode: '99817',
  birthDate: '1980-03-07'
}

function measured(n: number, seed: number, filled: Columns) {
  const { people, who } = madeUpPeople(n, seed, filled)
  const times = new Map<number, number>()
  for (const human of who) times.set(human, (times.get(human) ?? 0) + 1)
  const there = [...times.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  let [proposed, right] = [0, 0]
  for (const { members } of propose(people)) {
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        proposed++
        if (who[a] === who[b]) right++
      }
    }
  }
  return { precision: right / proposed, recall: right / there }
}

describe('proposeDuplicates on made-up customers with slips, swapped names, new addresses and families', () => {
  test.each([1, 2, 3])('of what is proposed 95 % is right, of what is there 80 % is proposed (seed %i)', (seed) => {
    const { precision, recall } = measured(8000, seed, { birthDates: 0.8, phones: 0.7, emails: 0.9, postcodes: 0.95 })
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.85)
  })

  test('with name, e-mail and postcode alone it finds fewer, and errs no more', () => {
    const { precision, recall } = measured(8000, 4, { birthDates: 0, phones: 0, emails: 0.95, postcodes: 0.9 })
    expect(precision).toBeGreaterThan(0.96)
    expect(recall).toBeGreaterThan(0.65)
  })
})

describe('proposeDuplicates', () => {
  test.each([
    ['the same e-mail', { name: 'Ann Thackeray', email: 'ANN@thackeray.example' }],
    ['the same e-mail, and a new last name', { name: 'Ann Miller', email: 'ann@thackeray.example' }],
    ['a slip in the name, the same postcode', { name: 'Ann Thackery', postcode: '99817' }],
    [
      'first and last name the other way round, the same birth date',
      { name: 'Thackeray Ann', birthDate: '1980-03-07' }
    ],
    ['a slip in the e-mail, the same name', { name: 'Thackeray, Ann', email: 'ann@thackeary.example' }],
    ['the same phone in another form, a title', { name: 'Mrs Ann Thackeray', phone: '+49 171 5550123' }],
    ['day and month turned round', { name: 'Ann Thackeray', postcode: '99817', birthDate: '1980-07-03' }]
  ])('finds a person again by %s', (_, second) => {
    const [proposal, ...others] = among(ann, second)
    expect(proposal?.members).toEqual([crowd.length, crowd.length + 1])
    expect(others).toEqual([])
  })

  test.each([
    [
      'another first name at the same address with the same phone',
      { name: 'Robert Thackeray', phone: ann.phone, postcode: ann.postcode }
    ],
    ['the same name with another birth date', { ...ann, birthDate: '1952-11-30' }],
    ['the name alone', { name: 'Ann Thackeray' }],
    [
      'the postcode and birth date of another',
      { name: 'Olga Winterbottom', postcode: ann.postcode, birthDate: ann.birthDate }
    ]
  ])('does not take for one: %s', (_, second) => expect(among(ann, second)).toEqual([]))

  test('Paul and Paula Schmidt of one household are two, Paul and Pual are one', () => {
    const at = { postcode: '99817', phone: '0171 5550123' }
    expect(among({ name: 'Paul Thackeray', ...at }, { name: 'Paula Thackeray', ...at })).toEqual([])
    expect(among({ name: 'Paul Thackeray', ...at }, { name: 'Pual Thackeray', ...at })).toHaveLength(1)
  })

  test('Jr. and Sr. are two', () => {
    const at = { postcode: '99817', phone: '0171 5550123' }
    expect(among({ name: 'John Thackeray Jr.', ...at }, { name: 'John Thackeray Sr.', ...at })).toEqual([])
  })

  test('tells the evidence for and against with what stands in both', () => {
    const [proposal] = among(ann, { ...ann, name: 'Anne Thackeray', email: 'ann.t@work.example' })
    const [pair] = proposal!.pairs
    expect(pair!.evidence.map(({ code, values }) => [code, ...values])).toEqual([
      ['samePhone', ann.phone, ann.phone],
      ['nameAlike', 'Ann Thackeray', 'Anne Thackeray'],
      ['samePostcode', '99817', '99817'],
      ['sameBirthDate', '1980-03-07', '1980-03-07']
    ])
    expect(pair!.evidence.every(({ weight }) => weight > 0)).toBe(true)
    expect(pair!.against).toEqual([
      { code: 'differentEmail', weight: Math.log2(0.4), values: ['ann@thackeray.example', 'ann.t@work.example'] }
    ])
    expect(pair!.probability).toBeCloseTo(1 / (1 + 2 ** -pair!.weight), 12)
  })

  test('a rare last name in common weighs more than a frequent one', () => {
    const weightOf = (family: string): number => {
      const [proposal] = among(
        { name: `Ann ${family}`, postcode: '99817' },
        { name: `Ann ${family}`, postcode: '99817' }
      )
      return proposal!.pairs[0]!.evidence.find(({ code }) => code === 'sameName')!.weight
    }
    expect(weightOf('Featherstonehaugh')).toBeGreaterThan(weightOf('Müller') + 3)
  })

  test('an address that many people share is the shop\u2019s own and proves nothing', () => {
    const names = ['Ann Archer', 'Bob Butcher', 'Cid Carver', 'Dan Dyer', 'Eve Eggers', 'Fay Fletcher', 'Ann Archer']
    expect(among(...names.map((name) => ({ name, email: 'none@shop.example', phone: '030 1234567' })))).toEqual([])
  })

  test('a birth date that a hundredth of all customers have is a placeholder', () => {
    const filled = crowd.slice(0, 60).map((one, i) => person(i, { ...one, birthDate: '1900-01-01' }))
    const mine = [person(5000, { ...ann, birthDate: '1900-01-01' }), person(5001, ann)]
    const found = propose([...filled, ...mine]).filter(({ members }) => members.includes(5000))
    expect(found[0]?.members).toEqual([5000, 5001])
    expect(found[0]?.pairs[0]?.evidence.some(({ code }) => code === 'sameBirthDate')).toBe(false)
  })

  test('a group is formed only of people each of whom is like every other', () => {
    // The one in the middle could be either: their birth dates rule each other out.
    const old = { ...ann, birthDate: '1952-11-30' }
    const [proposal, ...others] = among(ann, { ...ann, birthDate: null }, old)
    expect(others).toEqual([])
    expect(proposal?.members).toHaveLength(2)
    const three = among(ann, { ...ann, email: null }, { ...ann, phone: null })
    expect(three.map(({ members, pairs }) => [members.length, pairs.length])).toEqual([[3, 2]])
  })

  test('works among very few and when nothing is known', () => {
    expect(propose([])).toEqual([])
    expect(propose([person(1, {}), person(2, {})])).toEqual([])
    expect(propose([person(7, ann), person(3, { ...ann, name: 'Ann Thackray' })])[0]?.members).toEqual([3, 7])
  })

  test('neither the order of rows nor another run changes anything', () => {
    const { people } = madeUpPeople(1500, 5, everyColumn)
    const expected = propose(people)
    expect(propose(people)).toEqual(expected)
    const source = random(6)
    const shuffled = people.map((one) => ({ one, at: source.next() })).sort((a, b) => a.at - b.at)
    expect(propose(shuffled.map(({ one }) => one))).toEqual(expected)
  })

  test('whatever stands in the fields: nobody in two groups, surest first, all at least as probable as asked for', () => {
    const few = <T>(values: readonly T[]) => fc.constantFrom(null, ...values)
    const anyone = fc.record({
      name: few(['Ann Lee', 'Anne Lee', 'Lee Ann', 'Bob Lee', 'A Lee', 'Lee', '李', ',']),
      email: few(['a@b.c', 'ann@b.c', 'anm@b.c', '@', 'ann@d.c']),
      phone: few(['0171555123', '+49171555123', '1']),
      postcode: few(['1', '2', '']),
      city: few(['X', 'Y']),
      country: few(['DE', 'US']),
      birthDate: few(['1980', '1980-01-02', '1980-02-01', 'x'])
    })
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 70 }), fc.constantFrom(0.5, 0.75, 0.99), (rows, atLeast) => {
        const proposals = propose(
          rows.map((row, i) => person(i, row)),
          { atLeast }
        )
        const members = proposals.flatMap((one) => one.members)
        expect(new Set(members).size).toBe(members.length)
        const weights = proposals.map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        for (const { members, pairs } of proposals) {
          expect(pairs.length).toBe(members.length - 1)
          for (const pair of pairs) expect(pair.probability).toBeGreaterThanOrEqual(atLeast)
        }
      }),
      { numRuns: 150 }
    )
  })

  test('refuses ids that are not single whole numbers, and shares that are none', () => {
    expect(() => propose([person(1, ann), person(1, ann)])).toThrow('whole numbers')
    expect(() => propose([person(0.5, ann)])).toThrow('whole numbers')
    expect(() => propose([], { atLeast: 0 })).toThrow('atLeast')
    expect(() => propose([], { expectedDuplicates: Number.NaN })).toThrow('expectedDuplicates')
  })
})
