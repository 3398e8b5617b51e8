import { logarithm, multiplyAdd, total } from './vectors'

/**
 * The log-likelihood of many rows with one logarithm for all: of each row the largest log-density m is summed and the
 * sum of densities relative to it (1 to k) multiplied, the exponent of the product set apart before it can overflow.
 * At `state`: product, exponents, sum of m, each for two rows.
 */
export const likelihoodBytes: usize = 48

export function startLikelihood(state: usize): void {
  v128.store(state, f64x2.splat(1))
  v128.store(state, i64x2.splat(0), 16)
  v128.store(state, f64x2.splat(0), 32)
}

/** 1 in place of the sum of a row that is not `there` (1 or 0). */
// @ts-ignore: decorator
@inline
function orOne(sum: v128, there: v128): v128 {
  return multiplyAdd(sum, there, f64x2.sub(f64x2.splat(1), there))
}

/** A tile's `peaks`: m and sums of densities, each 8 numbers; `there`: 1 for each row of the tile, else 0. */
// @ts-ignore: decorator
@inline
export function addLikelihood(state: usize, peaks: usize, t0: v128, t1: v128, t2: v128, t3: v128): void {
  const s0 = f64x2.mul(orOne(v128.load(peaks, 64), t0), orOne(v128.load(peaks, 80), t1))
  const s1 = f64x2.mul(orOne(v128.load(peaks, 96), t2), orOne(v128.load(peaks, 112), t3))
  const product = f64x2.mul(v128.load(state), f64x2.mul(s0, s1))
  // A double from 1 on is its mantissa, from 1 to 2, times 2 to its exponent less 1023.
  const exponent = i64x2.sub(i64x2.shr_u(product, 52), i64x2.splat(1023))
  v128.store(state, v128.or(v128.and(product, i64x2.splat(0xfffffffffffff)), f64x2.splat(1)))
  v128.store(state, i64x2.add(v128.load(state, 16), exponent), 16)
  const m0 = f64x2.add(f64x2.mul(v128.load(peaks), t0), f64x2.mul(v128.load(peaks, 16), t1))
  const m1 = f64x2.add(f64x2.mul(v128.load(peaks, 32), t2), f64x2.mul(v128.load(peaks, 48), t3))
  v128.store(state, f64x2.add(v128.load(state, 32), f64x2.add(m0, m1)), 32)
}

/** Of all rows, ln of the densities relative to each row's largest. */
export function relativeLikelihood(state: usize): f64 {
  const product = v128.load(state)
  const exponents = v128.load(state, 16)
  const exponent = i64x2.extract_lane(exponents, 0) + i64x2.extract_lane(exponents, 1)
  const mantissa = logarithm(f64x2.extract_lane(product, 0) * f64x2.extract_lane(product, 1))
  return 0.6931471805599453 * <f64>exponent + mantissa
}

export function logLikelihood(state: usize): f64 {
  return total(v128.load(state, 32)) + relativeLikelihood(state)
}
