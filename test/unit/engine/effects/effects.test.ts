import { describe, expect, test } from 'vitest'
import { chiSquare, cramersV } from '#engine/effects/cramersV.ts'
import { etaSquared } from '#engine/effects/etaSquared.ts'
import { standardisedDifferences } from '#engine/effects/standardisedDifference.ts'
import { holm, independence, kruskalWallis } from '#engine/effects/tests.ts'
import { whatDiffers } from '#engine/effects/whatDiffers.ts'
import { random } from '#engine/random/random.ts'

// Wanted values are SciPy's: test/golden/engine/effects_oracle.py.
const columnOf = (groups: readonly (readonly number[])[]) => ({
  values: groups.flat(),
  labels: groups.flatMap((group, g) => group.map(() => g)),
  k: groups.length
})
const alike = columnOf([
  [2.9, 3.0, 2.5, 2.6, 3.2, 2.5],
  [3.8, 2.7, 4.0, 2.4],
  [2.8, 3.4, 3.7, 2.2, 2.0]
])
const apart = columnOf([
  [1, 2, 3, 2, 1],
  [8, 9, 7, 8],
  [4, 5, 5, 6, 4, 5]
])
const table = [
  [30, 10, 5],
  [8, 25, 12],
  [4, 9, 40]
]

describe('eta squared', () => {
  test('and its interval by the noncentral F distribution', () => {
    const { value, interval } = etaSquared(apart.values, apart.labels, 3)
    expect(value).toBeCloseTo(0.9182142857142856, 12)
    expect(interval![0]).toBeCloseTo(0.738922602940726, 7)
    expect(interval![1]).toBeCloseTo(0.947925812581026, 7)
  })

  test('has an interval from 0 where segments hardly differ', () => {
    const { value, interval } = etaSquared(alike.values, alike.labels, 3)
    expect(value).toBeCloseTo(0.10633138453361679, 12)
    expect(interval![0]).toBe(0)
  })

  test('covers the share that data were made with, in about 95 of 100 draws', () => {
    // Three groups of 40, means -1, 0 and 1, sd 2: lambda / (lambda + n) = (2/3) / (2/3 + 4).
    const truth = 2 / 3 / (2 / 3 + 4)
    const source = random(7)
    const normal = () => Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
    const labels = Array.from({ length: 120 }, (_, i) => i % 3)
    let covered = 0
    for (let draw = 0; draw < 200; draw++) {
      const values = labels.map((label) => label - 1 + 2 * normal())
      const [low, high] = etaSquared(values, labels, 3).interval!
      if (low <= truth && truth <= high) covered++
    }
    expect(covered).toBeGreaterThan(180)
    expect(covered).toBeLessThan(200)
  })

  test('leaves out noise and unknown values', () => {
    const values = [...apart.values, 1000, Number.NaN]
    expect(etaSquared(values, [...apart.labels, -1, 0], 3)).toEqual(etaSquared(apart.values, apart.labels, 3))
  })

  test('has no interval where nothing varies within segments, and is 0 where nothing varies', () => {
    expect(etaSquared([1, 1, 2, 2], [0, 0, 1, 1], 2)).toEqual({ value: 1, interval: null })
    expect(etaSquared([3, 3, 3, 3], [0, 0, 1, 1], 2)).toEqual({ value: 0, interval: null })
    expect(etaSquared([3, 4], [0, 0], 2)).toEqual({ value: 0, interval: null })
  })

  test('takes no time for a million customers who differ much', () => {
    const labels = Int32Array.from({ length: 1_000_000 }, (_, i) => i % 4)
    const values = Float64Array.from(labels, (label, i) => 3 * label + ((i * 7919) % 1000) / 1000)
    const { value, interval } = etaSquared(values, labels, 4)
    expect(interval![0]).toBeLessThan(value)
    expect(interval![1] - interval![0]).toBeLessThan(0.001)
  })

  test('refuses labels that do not fit', () => {
    expect(() => etaSquared([1, 2], [0], 1)).toThrow(expect.objectContaining({ code: 'badShape' }))
    expect(() => etaSquared([1, 2], [0, 2], 2)).toThrow(expect.objectContaining({ code: 'badShape' }))
  })
})

describe('standardised differences', () => {
  test("are Hedges' g of a segment against everyone else", () => {
    const [one] = standardisedDifferences(
      [1, 2, 3, 4, 9, 2, 4, 6, 6, 8, 11, 12],
      [0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2],
      3
    )
    expect(one!.value).toBeCloseTo(-0.8643038562175795, 12)
    expect(one!.interval![0]).toBeCloseTo(-2.062903200321445, 12)
    expect(one!.interval![1]).toBeCloseTo(0.33429548788628605, 12)
  })

  test('of two segments are each other turned around', () => {
    const [a, b] = standardisedDifferences([1, 4, 2, 8, 9, 7, 3], [0, 0, 0, 1, 1, 1, 1], 2)
    expect(b!.value).toBeCloseTo(-a!.value, 12)
  })

  test('have no interval without anyone else, or where nothing varies', () => {
    expect(standardisedDifferences([1, 2], [0, 0], 1)).toEqual([{ value: 0, interval: null }])
    expect(standardisedDifferences([1, 1, 2, 2], [0, 0, 1, 1], 2)[0]!.interval).toBeNull()
  })
})

describe("Cramér's V", () => {
  test("after Bergsma's correction, with its interval by the noncentral chi-square distribution", () => {
    expect(chiSquare(table)).toMatchObject({ df: 4, n: 143 })
    expect(chiSquare(table).statistic).toBeCloseTo(73.4518544789647, 10)
    const { value, interval } = cramersV(table)
    expect(value).toBeCloseTo(0.49619338520863, 12)
    expect(interval![0]).toBeCloseTo(0.3789250425649713, 7)
    expect(interval![1]).toBeCloseTo(0.6132612783257736, 7)
  })

  test('is 0 for words that are spread alike, 1 for words that name the segment', () => {
    expect(
      cramersV([
        [10, 20],
        [20, 40]
      ]).value
    ).toBe(0)
    expect(
      cramersV([
        [500, 0],
        [0, 500]
      ]).value
    ).toBeCloseTo(1, 2)
  })

  test('passes over lines and columns with nobody in them', () => {
    expect(cramersV([...table.map((line) => [...line, 0]), [0, 0, 0, 0]])).toEqual(cramersV(table))
    expect(cramersV([[3, 4]])).toEqual({ value: 0, interval: null })
  })
})

describe('tests of descriptors', () => {
  test('Kruskal-Wallis with ties, and independence, equal SciPy', () => {
    expect(kruskalWallis(alike.values, alike.labels, 3)).toBeCloseTo(0.6540914862410923, 12)
    expect(independence(table) / 4.234209867561415e-15).toBeCloseTo(1, 9)
  })

  test('have no answer where nothing varies', () => {
    expect(kruskalWallis([1, 1, 1], [0, 1, 1], 2)).toBeNaN()
    expect(independence([[1, 2]])).toBeNaN()
  })

  test("Holm's correction: the smallest counts for all, none falls below the one before, NaN is not counted", () => {
    const adjusted = holm([0.01, 0.04, Number.NaN, 0.03, 0.005])
    ;[0.03, 0.06, Number.NaN, 0.06, 0.02].forEach((wanted, at) => {
      if (Number.isNaN(wanted)) expect(adjusted[at]).toBeNaN()
      else expect(adjusted[at]).toBeCloseTo(wanted, 12)
    })
    expect(holm([0.9, 0.8])).toEqual([1, 1])
  })
})

describe('whatDiffers', () => {
  test('puts the strongest first, and gives p-values to descriptors only', () => {
    const labels = apart.labels
    const words = [
      [3, 2],
      [2, 2],
      [3, 3]
    ]
    const found = whatDiffers(
      [
        { id: 'channel', basis: false, kind: 'words', table: words },
        { id: 'age', basis: false, kind: 'number', values: alike.values },
        { id: 'spent', basis: true, kind: 'number', values: apart.values }
      ],
      labels,
      3
    )
    expect(found[0]).toMatchObject({ id: 'spent', kind: 'number', pValue: null })
    expect(found[0]!.segments).toHaveLength(3)
    expect(found.map(({ id }) => id).slice(1)).toEqual(['age', 'channel'])
    expect(found[2]).toMatchObject({ segments: null })
    // Both descriptors are tested: each p-value is at least twice the smaller, up to 1.
    const raw = [kruskalWallis(alike.values, labels, 3), independence(words)]
    const adjusted = holm(raw)
    expect([found[1]!.pValue, found[2]!.pValue]).toEqual(adjusted)
  })
})
