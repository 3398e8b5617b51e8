import { skewness } from './moments.ts'

/** sign(v) log(1 + |v|): a logarithm that also takes 0 and negative values, as net spend has. */
export const signedLog = (v: number): number => Math.sign(v) * Math.log1p(Math.abs(v))

/** The value whose `signedLog` is given. */
export const signedExp = (v: number): number => Math.sign(v) * Math.expm1(Math.abs(v))

/**
 * Whether values profit from `signedLog`: they have a long right tail (skewness above 1, "highly skewed" by the
 * rule of Bulmer, Principles of Statistics, 1979) and the logarithm makes them less lopsided: by more than rounding,
 * as two different values stay as lopsided as they are. O(n).
 */
export const chooseLog = (values: ArrayLike<number>): { logged: boolean; before: number; after: number } => {
  const before = skewness(values)
  const after = skewness(Float64Array.from(values, signedLog))
  return { logged: before > 1 && Math.abs(after) < Math.abs(before) * (1 - 1e-9), before, after }
}
