import { addMoments } from './mixture/addMoments'
import { density, peaksBytes } from './mixture/density'
import { addLikelihood, likelihoodBytes, logLikelihood, relativeLikelihood, startLikelihood } from './mixture/likelihood'
import { present, tileBytes, tileRows, transpose } from './mixture/tile'
import { total } from './mixture/vectors'

/**
 * Gaussian mixtures over rows `from` to `to` (not included) of `x`, float64, row-major, d columns. Eight rows at a time,
 * two to a vector. The components: `means` k x d; `constants` k; `inverses` k x `length`, packed lower triangles of the
 * inverse Cholesky factors, or d inverse standard deviations where `diagonal` (src/engine/cluster/mixture/factors.ts).
 * The same bits on every machine.
 */

/** A component whose responsibilities for a tile sum to less adds nothing to its sums. */
const negligible: f64 = 1e-12

/** Bytes of `scratch`, which is 16-byte aligned, that either kernel needs. */
export function mixtureScratch(d: i32, k: i32, length: i32): i32 {
  const tiles: i32 = (d + k * d + 2 * k) * <i32>tileBytes
  return <i32>peaksBytes + <i32>likelihoodBytes + tiles + 16 * k * (1 + d + length)
}

/**
 * The E step and the sums of its M step at once: responsibilities are used at once and never stored. Writes to `out`
 * for each component the sum of responsibilities, d first and `length` second moments about the mean (lower triangle
 * or squares), and after the last the log-likelihood.
 */
export function mixtureSums(
  x: usize,
  from: i32,
  to: i32,
  d: i32,
  k: i32,
  length: i32,
  diagonal: bool,
  means: usize,
  constants: usize,
  inverses: usize,
  out: usize,
  scratch: usize
): void {
  const numbers = <usize>(k * (1 + d + length))
  const peaks = scratch
  const state = peaks + peaksBytes
  const tile = state + likelihoodBytes
  const logs = tile + <usize>d * tileBytes
  const shares = logs + <usize>k * tileBytes
  const away = shares + <usize>k * tileBytes
  const sums = away + <usize>(k * d) * tileBytes
  memory.fill(sums, 0, numbers << 4)
  startLikelihood(state)
  for (let i = from; i < to; i += tileRows) {
    const rows = min(tileRows, to - i)
    transpose(x + ((<usize>i * <usize>d) << 3), rows, d, tile)
    density(tile, d, k, length, diagonal, means, constants, inverses, away, logs, shares, peaks)
    const t0 = present(rows, 0)
    const t1 = present(rows, 2)
    const t2 = present(rows, 4)
    const t3 = present(rows, 6)
    addLikelihood(state, peaks, t0, t1, t2, t3)
    const s0 = f64x2.div(t0, v128.load(peaks, 64))
    const s1 = f64x2.div(t1, v128.load(peaks, 80))
    const s2 = f64x2.div(t2, v128.load(peaks, 96))
    const s3 = f64x2.div(t3, v128.load(peaks, 112))
    let share = shares
    let component = away
    let sum = sums
    for (let c = 0; c < k; c++) {
      const r0 = f64x2.mul(v128.load(share), s0)
      const r1 = f64x2.mul(v128.load(share, 16), s1)
      const r2 = f64x2.mul(v128.load(share, 32), s2)
      const r3 = f64x2.mul(v128.load(share, 48), s3)
      v128.store(share, r0)
      v128.store(share, r1, 16)
      v128.store(share, r2, 32)
      v128.store(share, r3, 48)
      const all = total(f64x2.add(f64x2.add(r0, r1), f64x2.add(r2, r3)))
      if (all > negligible) addMoments(share, component, d, diagonal, sum)
      share += tileBytes
      component += <usize>d * tileBytes
      sum += <usize>(1 + d + length) << 4
    }
  }
  for (let s: usize = 0; s < numbers; s++) store<f64>(out + (s << 3), total(v128.load(sums + (s << 4))))
  store<f64>(out + (numbers << 3), logLikelihood(state))
}

/**
 * Writes to `labels` (int32, that of row `from` first) the most probable component of each row, the first of equals, and
 * to `out` the log-likelihood and the entropy of the memberships.
 */
export function mixtureLabels(
  x: usize,
  from: i32,
  to: i32,
  d: i32,
  k: i32,
  length: i32,
  diagonal: bool,
  means: usize,
  constants: usize,
  inverses: usize,
  labels: usize,
  out: usize,
  scratch: usize
): void {
  const peaks = scratch
  const state = peaks + peaksBytes
  const tile = state + likelihoodBytes
  const logs = tile + <usize>d * tileBytes
  const shares = logs + <usize>k * tileBytes
  const away = shares + <usize>k * tileBytes
  startLikelihood(state)
  // Of a row, ln of the relative densities' sum less the mean of their logarithms by responsibility.
  let expected: f64 = 0
  for (let i = from; i < to; i += tileRows) {
    const rows = min(tileRows, to - i)
    transpose(x + ((<usize>i * <usize>d) << 3), rows, d, tile)
    density(tile, d, k, length, diagonal, means, constants, inverses, away, logs, shares, peaks)
    addLikelihood(state, peaks, present(rows, 0), present(rows, 2), present(rows, 4), present(rows, 6))
    for (let t = 0; t < rows; t++) {
      const lane = <usize>t << 3
      const largest = load<f64>(peaks + lane)
      let weighted: f64 = 0
      let label = -1
      for (let c = 0; c < k; c++) {
        const at = ((<usize>c) << 6) + lane
        const below = load<f64>(logs + at) - largest
        if (label < 0 && below == 0) label = c
        weighted += load<f64>(shares + at) * below
      }
      expected += weighted / load<f64>(peaks + 64 + lane)
      store<i32>(labels + (<usize>(i - from + t) << 2), label)
    }
  }
  store<f64>(out, logLikelihood(state))
  store<f64>(out, relativeLikelihood(state) - expected, 8)
}
