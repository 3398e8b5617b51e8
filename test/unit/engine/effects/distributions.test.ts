import { describe, expect, test } from 'vitest'
import {
  chiSquareAbove,
  fBelow,
  noncentralChiSquareBelow,
  noncentralFBelow,
  noncentralityAt
} from '#engine/stats/distributions.ts'
import { logGamma } from '#engine/stats/gamma.ts'

// Wanted values are SciPy's: test/golden/engine/effects_oracle.py.
const near = (got: number, wanted: number, tolerance = 1e-11): void =>
  expect(Math.abs(got / wanted - 1)).toBeLessThan(tolerance)

describe('distribution functions equal SciPy', () => {
  test.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [50, 144.56574394634487],
    [2000.5, 13202.723836784036],
    [1e6, 12815504.569147611]
  ])('log gamma of %d', (a, wanted) => near(logGamma(a), wanted))

  test.each([
    [0.3, 1, 0.583882420770365],
    [3.84, 1, 0.05004352124870519],
    [20, 5, 0.0012497305630313773],
    [200, 3, 4.218541107192018e-43],
    [1e4, 9900, 0.23791543091252915]
  ])('chi-square above %d with %d degrees of freedom', (x, df, wanted) => near(chiSquareAbove(x, df), wanted))

  test.each([
    [3.1, 2, 147, 0.9519929682393461],
    [0.2, 5, 7, 0.047583549778572515],
    [1.02, 40000, 60000, 0.985045086189114],
    [12, 3, 996, 0.9999998988549956]
  ])('F up to %d with %d and %d', (x, a, b, wanted) => near(fBelow(x, a, b), wanted))

  test.each([
    [12, 4, 7.5, 0.5916971351173549],
    [400, 6, 420, 0.26847428502920756],
    [2, 2, 0, 0.6321205588285577],
    [21000, 4, 20500, 0.9577491726617993]
  ])('noncentral chi-square up to %d with %d, lambda %d', (x, df, lambda, wanted) =>
    near(noncentralChiSquareBelow(x, df, lambda), wanted, 1e-10)
  )

  test.each([
    [49.16, 2, 147, 90, 0.6219435039138785],
    [3, 3, 96, 4, 0.712070555905312],
    [1500, 4, 5000, 5800, 0.8439289578318104]
  ])('noncentral F up to %d with %d and %d, lambda %d', (x, a, b, lambda, wanted) =>
    near(noncentralFBelow(x, a, b, lambda), wanted, 1e-10)
  )

  test('the noncentrality at which a value is as likely as asked is found, and 0 where even none is too much', () => {
    const lambda = noncentralityAt(0.025, (l) => noncentralFBelow(49.16, 2, 147, l), 100)
    near(noncentralFBelow(49.16, 2, 147, lambda), 0.025, 1e-6)
    expect(noncentralityAt(0.975, (l) => noncentralFBelow(1, 2, 147, l), 2)).toBe(0)
  })
})
