import { describe, expect, test } from 'vitest'
import { dip } from '#engine/choose/structure/dip.ts'
import { structureTest } from '#engine/choose/structureTest.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { hasData } from '#test/helpers/data.ts'
import { customers, drawOneGroup, withGroups } from './structureData.ts'

const ask = (x: Matrix, seed: number) => complete(structureTest(x, { seed }))
const draws = Array.from({ length: 20 }, (_, seed) => seed)

/** What structure_oracle.py prints: values and their dip. */
const oracle: readonly (readonly [readonly number[], number])[] = [
  [[-1.8473, -0.5274, -0.5103, -0.298, -0.0964, -0.0561, 0.0342, 0.5697, 0.7469, 1.2247, 1.3597, 1.5665], 0.078528465],
  [
    [
      0.1288, 0.138, 0.2045, 0.2353, 0.2753, 0.2771, 0.3533, 0.4671, 0.4836, 0.5124, 0.5491, 0.5537, 0.5916, 0.6628,
      0.6704, 0.788, 0.8022, 0.8167, 0.8673, 0.9809
    ],
    0.073285545
  ],
  [
    [
      -1.2846, -0.8135, -0.7436, -0.3, -0.207, 0.2475, 0.3477, 0.385, 0.5447, 0.7172, 1.0429, 1.0988, 4.266, 4.668,
      5.1618, 5.2612, 5.3384, 6.1264, 6.4017, 6.5278, 6.6028, 6.6139, 6.6274, 6.8219, 6.9557, 7.3856
    ],
    0.131899718
  ],
  [
    [
      0.0128, 0.0563, 0.0734, 0.0894, 0.0922, 0.1339, 0.1732, 0.2272, 0.2325, 0.2993, 0.3129, 0.499, 0.6093, 0.6312,
      0.6952, 0.8688, 0.9684, 1.0222, 1.1189, 1.1673, 1.2348, 1.3667, 1.9195, 3.2433, 4.3109
    ],
    0.044301985
  ],
  [
    [
      0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0, 4.0, 5.0, 5.0, 5.0, 6.0, 6.0, 7.0, 7.0, 7.0,
      7.0
    ],
    0.083333333
  ],
  [
    [
      -0.7462, -0.7345, -0.2037, -0.093, -0.0166, 0.2971, 0.3079, 0.3873, 0.4212, 1.5794, 4.2802, 4.3575, 4.7569,
      4.8892, 4.9047, 5.6032, 7.5524, 8.1697, 8.1791, 8.3529, 8.5386, 9.0625, 9.5303, 9.5962, 10.3238, 10.3344, 11.1081,
      11.5695
    ],
    0.100316821
  ]
]

describe('dip', () => {
  test.each(oracle)(
    'of %j is the least distance to a distribution with one hump, by linear programming',
    (values, wanted) => {
      expect(dip(values)).toBeCloseTo(wanted, 7)
    }
  )
})

describe('a single group has no natural groups, in 19 of 20 draws', () => {
  // bench/structure.ts measures more; here every size and number of columns once.
  const sizes = [
    [200, 1],
    [200, 2],
    [200, 3],
    [200, 8],
    [500, 1],
    [500, 3],
    [2000, 2]
  ] as const
  const cases = (['box', 'ball', 'correlated'] as const).flatMap((kind) => sizes.map(([n, d]) => [kind, n, d] as const))
  test.each(cases)('%s, %i customers, %i features', (kind, n, d) => {
    const mistaken = draws.filter((seed) => ask(drawOneGroup(kind, n, d, seed), seed).natural)
    expect(mistaken.length).toBeLessThanOrEqual(1)
  })
})

describe.skipIf(!hasData('clustering') || !hasData('mall') || !hasData('oracle'))('real data', () => {
  test.each(Object.keys(withGroups))('%s has natural groups, whatever the seed', (name) => {
    const x = withGroups[name]!()
    for (const seed of [1, 2, 3, 4, 5]) expect(ask(x, seed).natural).toBe(true)
  })

  test('centres cannot tell apart the groups of target, chainlink and atom, and can those of the others', () => {
    const misplaced = (name: string) => ask(withGroups[name]!(), 1).misplaced ?? 0
    for (const name of ['target', 'chainlink', 'atom']) expect(misplaced(name)).toBeGreaterThan(0.25)
    for (const name of ['iris', 'hepta', 'tetra', 'twodiamonds']) expect(misplaced(name)).toBeLessThan(0.05)
  })

  test('the customers of Online Retail are one cloud after logarithms', () => {
    const x = customers['Online Retail, RFM after logs']!()
    for (const seed of [1, 2, 3, 4, 5]) expect(ask(x, seed).reason.code).toBe('noNaturalGroups')
  })
})
