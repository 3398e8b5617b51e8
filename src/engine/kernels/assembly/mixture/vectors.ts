// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, sum: v128): v128 {
  return f64x2.add(sum, f64x2.mul(a, b))
}

/** The two numbers of a vector together. */
// @ts-ignore: decorator
@inline
export function total(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1)
}

/**
 * exp of numbers up to 0 (below -700 as of -700): 2^m times the Taylor polynomial of degree 12 on +- ln 2 / 2, within
 * 7e-16 relative. The same bits on every machine.
 */
// @ts-ignore: decorator
@inline
export function exponential(value: v128): v128 {
  const x = f64x2.pmax(value, f64x2.splat(-700))
  // Adding 1.5 x 2^52 rounds to a whole number, which then stands in the lowest bits.
  const shift = f64x2.splat(6755399441055744)
  const shifted = multiplyAdd(x, f64x2.splat(1.4426950408889634), shift)
  const m = f64x2.sub(shifted, shift)
  // ln 2 in two parts, so that the difference keeps all digits.
  let r = f64x2.sub(x, f64x2.mul(m, f64x2.splat(6.9314718036912381649e-1)))
  r = f64x2.sub(r, f64x2.mul(m, f64x2.splat(1.9082149292705877e-10)))
  // Even and odd powers apart: neither chain of sums waits for the other.
  const square = f64x2.mul(r, r)
  let even = f64x2.splat(1.0 / 479001600.0)
  let odd = f64x2.splat(1.0 / 39916800.0)
  even = multiplyAdd(even, square, f64x2.splat(1.0 / 3628800.0))
  odd = multiplyAdd(odd, square, f64x2.splat(1.0 / 362880.0))
  even = multiplyAdd(even, square, f64x2.splat(1.0 / 40320.0))
  odd = multiplyAdd(odd, square, f64x2.splat(1.0 / 5040.0))
  even = multiplyAdd(even, square, f64x2.splat(1.0 / 720.0))
  odd = multiplyAdd(odd, square, f64x2.splat(1.0 / 120.0))
  even = multiplyAdd(even, square, f64x2.splat(1.0 / 24.0))
  odd = multiplyAdd(odd, square, f64x2.splat(1.0 / 6.0))
  even = multiplyAdd(even, square, f64x2.splat(0.5))
  odd = multiplyAdd(odd, square, f64x2.splat(1))
  even = multiplyAdd(even, square, f64x2.splat(1))
  const p = multiplyAdd(odd, r, even)
  return i64x2.add(p, i64x2.shl(shifted, 52))
}

/** ln of a number from 1 to 4, by the series of 2 artanh((x - 1) / (x + 1)), to the last bit or two. */
export function logarithm(x: f64): f64 {
  const z = (x - 1) / (x + 1)
  let sum: f64 = 0
  for (let power = 71; power > 0; power -= 2) sum = sum * z * z + 1.0 / <f64>power
  return 2 * z * sum
}
