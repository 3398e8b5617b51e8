import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KeyColumn, keyOverlap } from '#engine/people/keyOverlap.ts'
import { KeyCollector, type KeyKind } from '#engine/people/keyValues.ts'
import { proposeJoins } from '#engine/people/proposeJoins.ts'
import { random } from '#engine/random/random.ts'

const column = (
  name: string,
  values: readonly (string | number)[],
  kind: KeyKind = 'key',
  pointZero = false
): KeyColumn => {
  const collector = new KeyCollector(kind, { pointZero })
  for (const value of values) collector.add(String(value))
  const [source, named] = name.split('.') as [string, string]
  return { source, column: named, kind, values: collector.values() }
}
const upTo = (n: number, from = 1): number[] => Array.from({ length: n }, (_, i) => from + i)
const between = (columns: readonly KeyColumn[], from: string, to: string) =>
  keyOverlap(columns).find((one) => one.from.source === from && one.to.source === to)
const scattered = (n: number, seed: number): number[] => {
  const source = random(seed)
  return [...new Set(Array.from({ length: 2 * n }, () => 100_000 + source.int(900_000)))].slice(0, n)
}

describe('keyOverlap', () => {
  test('counts as sets do, both ways, however often and in which order values stand', () => {
    const value = fc.integer({ min: 0, max: 40 }).map((i) => `C${i}`)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(value, { minLength: 1 }), (a, b) => {
        const [one, other] = [new Set(a), new Set(b)]
        const matched = [...one].filter((key) => other.has(key)).length
        const found = between([column('a.id', a), column('b.id', b.toReversed().concat(b))], 'a', 'b')
        expect(found?.matched ?? 0).toBe(matched)
        expect(found?.share ?? 0).toBe(matched / one.size)
        expect(found?.shareBack ?? 0).toBe(matched / other.size)
      })
    )
  })

  test('a long column keeps every different value once', () => {
    const { values } = column('a.id', [...upTo(5000), ...upTo(7000, 2500), ...upTo(5000)])
    expect(values.numbers).toEqual(Float64Array.from(upTo(9499)))
    expect(values.hashes.length).toBe(9499)
  })

  test('finds keys written in other ways: case, spaces, data frames, addresses with names', () => {
    const plain = scattered(50, 1)
    const keys = keyOverlap([
      column(
        'a.id',
        plain.map((key) => `kd ${key}`)
      ),
      column(
        'b.id',
        plain.map((key) => ` KD  ${key}`)
      )
    ])
    expect(keys[0]?.share).toBe(1)
    const floats = [
      column('a.id', plain),
      column(
        'b.id',
        plain.map((key) => `${key}.0`),
        'key',
        true
      )
    ]
    expect(between(floats, 'a', 'b')?.share).toBe(1)
    const mail = [
      column(
        'a.id',
        plain.map((key) => `U${key}@Shop.example`)
      ),
      column(
        'b.mail',
        plain.map((key) => `Ann <u${key}@shop.example>`),
        'email'
      )
    ]
    expect(between(mail, 'a', 'b')?.share).toBe(1)
  })

  test('leading zeros are part of a key', () =>
    expect(keyOverlap([column('a.id', ['007', '008']), column('b.id', ['7', '8'])])).toEqual([]))

  test('row numbers that meet customer numbers from 1 are weak evidence', () => {
    const found = keyOverlap([column('orders.row', upTo(5000)), column('list.id', upTo(800))])
    expect(found.map(({ share, byChance, weak }) => [share, byChance, weak])).toEqual([
      [1, 1, 'counting'],
      [0.16, 0.16, 'counting']
    ])
  })

  test('numbers that have the same gaps are no chance', () => {
    const source = random(3)
    const kept = upTo(2000).filter(() => source.next() < 0.7)
    const buyers = kept.filter(() => source.next() < 0.5)
    expect(between([column('orders.id', buyers), column('list.id', kept)], 'orders', 'list')?.weak).toBeNull()
    const unrelated = upTo(2000).filter(() => source.next() < 0.5)
    expect(between([column('orders.id', unrelated), column('list.id', kept)], 'orders', 'list')?.weak).toBe('counting')
  })

  test('scattered numbers are strong evidence, a handful of words is none', () => {
    const ids = scattered(300, 4)
    expect(between([column('a.id', ids), column('b.id', ids.slice(100))], 'a', 'b')?.weak).toBeNull()
    expect(between([column('a.kind', ['yes', 'no']), column('b.kind', ['no', 'yes'])], 'a', 'b')?.weak).toBe(
      'fewValues'
    )
  })

  test('refuses values that do not ascend', () => {
    const broken = {
      source: 'a',
      column: 'id',
      kind: 'key',
      values: { hashes: Float64Array.of(2, 1), numbers: null }
    } as const
    expect(() => keyOverlap([broken])).toThrow('ascend')
  })
})

describe('proposeJoins', () => {
  const ids = scattered(200, 5)
  const list = [
    column('list.id', ids),
    column(
      'list.mail',
      ids.map((key) => `u${key}@shop.example`),
      'email'
    )
  ]
  const orders = [column('orders.row', upTo(900)), column('orders.customer', ids.slice(0, 150))]
  const reviews = [
    column(
      'reviews.author',
      ids
        .slice(0, 93)
        .concat(upTo(7))
        .map((key) => `U${key}@shop.example`),
      'email'
    )
  ]

  test('each source joins by its surest column', () => {
    expect(proposeJoins([...reviews, ...orders, ...list], 'list')).toEqual([
      expect.objectContaining({
        source: 'orders',
        column: 'customer',
        kind: 'key',
        matched: 150,
        distinct: 150,
        share: 1
      }),
      expect.objectContaining({
        source: 'reviews',
        column: 'author',
        kind: 'email',
        matched: 93,
        distinct: 100,
        share: 0.93
      })
    ])
  })

  test('a second key is a bridge: the list joins orders with reviews', () => {
    const joins = proposeJoins([...reviews, ...list, ...orders], 'orders')
    expect(joins.map(({ source, column, to }) => [source, column, to.source, to.column])).toEqual([
      ['list', 'id', 'orders', 'customer'],
      ['reviews', 'author', 'list', 'mail']
    ])
  })

  test('what shares nothing is left out; what shares by chance says so', () => {
    const joins = proposeJoins([...list, column('web.visit', upTo(500)), column('other.key', ['x', 'y'])], 'list')
    expect(joins).toEqual([])
    const counted = proposeJoins([column('people.id', upTo(300)), column('web.visit', upTo(500))], 'people')
    expect(counted).toEqual([expect.objectContaining({ source: 'web', weak: 'counting' })])
  })
})
