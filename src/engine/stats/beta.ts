import { logGamma } from './gamma.ts'

/**
 * The regularised incomplete beta function I_x(a, b), that the F distribution is made of: continued fraction DLMF
 * 8.17.22 by the modified method of Lentz, to about 12 digits.
 */
const tiny = 1e-300
const enough = 1e-15
const mostTerms = 100_000

const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

const fraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < enough) break
  }
  return h
}

/** x^a (1 - x)^b / (a B(a, b)), by which I_x(a, b) exceeds I_x(a + 1, b) (DLMF 8.17.20). */
export const betaTerm = (x: number, a: number, b: number): number =>
  Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a + 1) - logGamma(b))

export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x < (a + 1) / (a + b + 2)) return betaTerm(x, a, b) * fraction(x, a, b)
  return 1 - betaTerm(1 - x, b, a) * fraction(1 - x, b, a)
}
