import { logDensities, logDensitiesDiagonal } from './logDensities'
import { subtract, tileBytes } from './tile'
import { exponential } from './vectors'

/** Largest log-density of each row of the tile, then its sum of densities relative to that. */
export const peaksBytes: usize = 128

/**
 * A tile against k components: their `away` (k x d x 8), `logs` (k x 8, log-densities with weights), `shares` (k x 8,
 * densities relative to the row's largest), and `peaks`.
 */
export function density(
  tile: usize,
  d: i32,
  k: i32,
  length: i32,
  diagonal: bool,
  means: usize,
  constants: usize,
  inverses: usize,
  away: usize,
  logs: usize,
  shares: usize,
  peaks: usize
): void {
  let m0 = f64x2.splat(-Infinity)
  let m1 = m0
  let m2 = m0
  let m3 = m0
  let log = logs
  for (let c = 0; c < k; c++) {
    subtract(tile, means, d, away)
    if (diagonal) logDensitiesDiagonal(away, d, inverses, constants, log)
    else logDensities(away, d, inverses, constants, log)
    m0 = f64x2.pmax(m0, v128.load(log))
    m1 = f64x2.pmax(m1, v128.load(log, 16))
    m2 = f64x2.pmax(m2, v128.load(log, 32))
    m3 = f64x2.pmax(m3, v128.load(log, 48))
    means += <usize>d << 3
    constants += 8
    inverses += <usize>length << 3
    away += <usize>d * tileBytes
    log += tileBytes
  }
  let s0 = f64x2.splat(0)
  let s1 = s0
  let s2 = s0
  let s3 = s0
  log = logs
  for (let c = 0; c < k; c++) {
    const e0 = exponential(f64x2.sub(v128.load(log), m0))
    const e1 = exponential(f64x2.sub(v128.load(log, 16), m1))
    const e2 = exponential(f64x2.sub(v128.load(log, 32), m2))
    const e3 = exponential(f64x2.sub(v128.load(log, 48), m3))
    v128.store(shares, e0)
    v128.store(shares, e1, 16)
    v128.store(shares, e2, 32)
    v128.store(shares, e3, 48)
    s0 = f64x2.add(s0, e0)
    s1 = f64x2.add(s1, e1)
    s2 = f64x2.add(s2, e2)
    s3 = f64x2.add(s3, e3)
    log += tileBytes
    shares += tileBytes
  }
  v128.store(peaks, m0)
  v128.store(peaks, m1, 16)
  v128.store(peaks, m2, 32)
  v128.store(peaks, m3, 48)
  v128.store(peaks, s0, 64)
  v128.store(peaks, s1, 80)
  v128.store(peaks, s2, 96)
  v128.store(peaks, s3, 112)
}
