import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import type { RuleFeature } from '#engine/rules/codes.ts'
import { findRules, type SaidCondition } from '#engine/rules/findRules.ts'
import { sayableThresholds } from '#engine/rules/sayable.ts'

const numbers = (values: ArrayLike<number>, unit: 'days' | 'orders' | 'money' | 'number' = 'number'): RuleFeature => ({
  kind: 'number',
  unit,
  cost: 0.005,
  values: Float64Array.from(values)
})

const find = (features: readonly RuleFeature[], labels: ArrayLike<number>, k: number, seed = 1) =>
  complete(findRules(features, labels, k, { seed }))

const holdsFor = (features: readonly RuleFeature[], condition: SaidCondition, row: number): boolean => {
  const feature = features[condition.feature]
  if (feature?.kind === 'words') return condition.kind === 'words' && condition.words.includes(feature.codes[row] ?? -1)
  if (condition.kind === 'words' || !feature) return false
  const value = feature.values[row] ?? Number.NaN
  const { above, upTo } = condition
  return !Number.isNaN(value) && (above === null || value > above) && (upTo === null || value <= upTo)
}

/** Loyal: last order within 60 days and more than 5 orders. New: within 60 days, up to 5. Gone: longer ago. */
function shop(n: number, seed = 7) {
  const source = random(seed)
  const recency = Float64Array.from({ length: n }, () => source.int(365))
  const orders = Float64Array.from({ length: n }, () => 1 + source.int(12))
  const spent = Float64Array.from({ length: n }, () => source.next() * 1000)
  const labels = Int32Array.from({ length: n }, (_, i) => (recency[i]! > 60 ? 2 : orders[i]! > 5 ? 0 : 1))
  return { features: [numbers(recency, 'days'), numbers(orders, 'orders'), numbers(spent, 'money')], labels }
}

describe('rules', () => {
  test('are found where segments were made by rules: the same thresholds, always right, nobody missed', () => {
    const { features, labels } = shop(3000)
    const { segments } = find(features, labels, 3)
    expect(segments.map(({ rules }) => rules.map(({ conditions }) => conditions))).toEqual([
      [
        [
          { kind: 'number', feature: 0, above: null, upTo: 60 },
          { kind: 'number', feature: 1, above: 5, upTo: null }
        ]
      ],
      [
        [
          { kind: 'number', feature: 0, above: null, upTo: 60 },
          { kind: 'number', feature: 1, above: null, upTo: 5 }
        ]
      ],
      [[{ kind: 'number', feature: 0, above: 60, upTo: null }]]
    ])
    for (const { heldOut, all } of segments.flatMap(({ rules }) => rules))
      for (const { matched, hits, members } of [heldOut, all]) expect([matched, hits]).toEqual([members, members])
  })

  test('a segment of two kinds of customers gets two rules', () => {
    const source = random(2)
    const value = Float64Array.from({ length: 2000 }, () => source.int(100))
    const other = Float64Array.from({ length: 2000 }, () => source.int(100))
    const labels = Int32Array.from(value, (v, i) => (v <= 10 || (v > 30 && other[i]! > 90) ? 0 : 1))
    const [first] = find([numbers(value), numbers(other)], labels, 2).segments
    expect(first?.rules).toHaveLength(2)
    expect(first?.either.all.hits).toBeGreaterThan(0.95 * (first?.either.all.members ?? 0))
  })

  test('a few of a segment, however clear, are no second rule', () => {
    const source = random(3)
    const value = Float64Array.from({ length: 2000 }, () => 11 + source.int(90))
    const other = Float64Array.from({ length: 2000 }, () => source.int(100))
    const labels = Int32Array.from(value, (v) => (v <= 30 ? 0 : 1))
    // Eight in a hundred of the segment are of another kind.
    const few = Math.round(0.08 * labels.filter((label) => label === 0).length)
    for (let i = 0, left = few; left > 0; i++)
      if (labels[i] === 1) {
        labels[i] = 0
        other[i] = 500
        left--
      }
    expect(find([numbers(value), numbers(other)], labels, 2).segments[0]?.rules).toHaveLength(1)
  })

  test('counts are those of asking every customer, apart and in the order of the list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 5 }), (seed, k) => {
        const source = random(seed)
        const n = 120
        const features: RuleFeature[] = [
          numbers(
            Array.from({ length: n }, () => (source.int(9) === 0 ? Number.NaN : source.int(500))),
            'days'
          ),
          numbers(Array.from({ length: n }, () => source.next() * 30 - 5)),
          { kind: 'words', cost: 0.005, levels: 4, codes: Int32Array.from({ length: n }, () => source.int(6) - 1) }
        ]
        const labels = Int32Array.from({ length: n }, () => source.int(k + 1) - 1)
        const { segments, order, heldOut } = find(features, labels, k, seed)
        const taken = new Set<number>()
        for (const s of order) {
          const { rules, either, assigned } = segments[s]!
          const rows = Array.from({ length: n }, (_, row) => row)
          const matching = (r: number) => (row: number) =>
            rules[r]!.conditions.every((condition) => holdsFor(features, condition, row))
          const count = (among: readonly number[], matches: (row: number) => boolean) => ({
            matched: among.filter(matches).length,
            hits: among.filter((row) => matches(row) && labels[row] === s).length,
            members: among.filter((row) => labels[row] === s).length
          })
          const both = (matches: (row: number) => boolean) => ({
            heldOut: count(
              rows.filter((row) => heldOut[row] === 1),
              matches
            ),
            all: count(rows, matches)
          })
          rules.forEach(({ heldOut, all, conditions }, r) => {
            expect({ heldOut, all }).toEqual(both(matching(r)))
            const comparisons = conditions.map((one) =>
              one.kind === 'words' ? 1 : Number(one.above !== null) + Number(one.upTo !== null)
            )
            expect(comparisons.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(3)
          })
          const any = (row: number) => rules.some((_, r) => matching(r)(row))
          expect(either).toEqual(both(any))
          expect(assigned).toEqual(both((row) => any(row) && !taken.has(row)))
          for (const row of rows.filter(any)) taken.add(row)
        }
      }),
      { numRuns: 40 }
    )
  })

  test('do not depend on the order of rows', () => {
    const { features, labels } = shop(800, 3)
    const noisy = Int32Array.from(labels, (label, i) => (i % 11 === 0 ? (label + 1) % 3 : label))
    const source = random(9)
    const order = Array.from(labels.keys()).sort((a, b) => a - b)
    for (let i = order.length - 1; i > 0; i--) {
      const j = source.int(i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const moved = features.map((feature) =>
      feature.kind === 'number'
        ? { ...feature, values: Float64Array.from(order, (row) => feature.values[row]!) }
        : feature
    )
    const { heldOut: _, ...here } = find(features, noisy, 3)
    const { heldOut: __, ...there } = find(
      moved,
      order.map((row) => noisy[row]!),
      3
    )
    expect(there).toEqual(here)
  })

  test('are measured on three in ten of every segment, that the seed alone chooses', () => {
    const { features, labels } = shop(1000, 5)
    const { segments, heldOut } = find(features, labels, 3)
    for (const { either } of segments) expect(either.heldOut.members).toBe(Math.round(0.3 * either.all.members))
    expect(find(features, labels, 3).heldOut).toEqual(heldOut)
    expect(find(features, labels, 3, 2).heldOut).not.toEqual(heldOut)
  })

  test('of data without a pattern promise less on the customers set aside than on those they were made from', () => {
    const source = random(13)
    const n = 400
    const features = Array.from({ length: 12 }, () => numbers(Array.from({ length: n }, () => source.next() * 100)))
    const labels = Int32Array.from({ length: n }, () => source.int(4))
    const precision = ({ matched, hits }: { matched: number; hits: number }) => hits / matched
    const rules = find(features, labels, 4).segments.flatMap(({ rules }) => rules)
    const mean = (of: (rule: (typeof rules)[number]) => number) =>
      rules.reduce((sum, rule) => sum + of(rule), 0) / rules.length
    const held = mean(({ heldOut }) => precision(heldOut))
    expect(held).toBeLessThan(mean(({ all }) => precision(all)))
    expect(Math.abs(held - 0.25)).toBeLessThan(0.1)
  })

  test('one segment, equal customers and customers of whom nothing is known have no rules', () => {
    const same = numbers([5, 5, 5, 5])
    const none = numbers([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
    const { segments, order } = find([same, none], [0, 1, 0, 1], 2)
    expect(segments.map(({ rules }) => rules)).toEqual([[], []])
    expect(order).toEqual([])
    expect(segments[0]?.either.all).toEqual({ matched: 0, hits: 0, members: 2 })
  })

  test('refuses labels that are none and features of other lengths', () => {
    expect(() => find([numbers([1, 2])], [0, 2], 2)).toThrow(/row 1 has the label 2/)
    expect(() => find([numbers([1, 2, 3])], [0, 1], 2)).toThrow(/need as many values/)
    expect(() => find([], [], 2)).toThrow(/got none/)
  })
})

describe('thresholds', () => {
  test('are numbers that people say', () => {
    const values = Float64Array.from({ length: 374 }, (_, i) => i)
    const said = Array.from(sayableThresholds(values, 'days'))
    for (const threshold of [7, 30, 60, 90, 180, 365]) expect(said).toContain(threshold)
    expect(said.filter((threshold) => threshold > 30 && threshold % 5 !== 0)).toEqual([])
  })

  test('of years are years', () => {
    const births = Float64Array.from({ length: 500 }, (_, i) => 1940 + Math.floor(i / 9))
    const said = Array.from(sayableThresholds(births, 'number'))
    expect(said).toContain(1960)
    expect(said.length).toBeGreaterThan(5)
  })

  test('each cut the values, and no two of them alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -50, max: 5000 }), fc.double({ min: 0, max: 1e5, noNaN: true })), {
          minLength: 1,
          maxLength: 60
        }),
        fc.constantFrom('days', 'orders', 'money', 'share', 'number'),
        (list, unit) => {
          const sorted = Float64Array.from(list).sort()
          const below = Array.from(sayableThresholds(sorted, unit), (t) => sorted.filter((value) => value <= t).length)
          for (const count of below) expect(count > 0 && count < sorted.length).toBe(true)
          expect(new Set(below).size).toBe(below.length)
        }
      )
    )
  })
})
