import { tileBytes } from './tile'
import { multiplyAdd } from './vectors'

/** Adds four vectors in pairs to the vector at `sum`. */
// @ts-ignore: decorator
@inline
function addTo(sum: usize, a0: v128, a1: v128, a2: v128, a3: v128): void {
  v128.store(sum, f64x2.add(v128.load(sum), f64x2.add(f64x2.add(a0, a1), f64x2.add(a2, a3))))
}

/** Adds eight rows' responsibilities at `r`, and these times `away` and times its products, to the component's `sums`. */
export function addMoments(r: usize, away: usize, d: i32, diagonal: bool, sums: usize): void {
  const r0 = v128.load(r)
  const r1 = v128.load(r, 16)
  const r2 = v128.load(r, 32)
  const r3 = v128.load(r, 48)
  addTo(sums, r0, r1, r2, r3)
  let first = sums + 16
  let second = first + ((<usize>d) << 4)
  let a = away
  for (let j = 0; j < d; j++) {
    const a0 = f64x2.mul(r0, v128.load(a))
    const a1 = f64x2.mul(r1, v128.load(a, 16))
    const a2 = f64x2.mul(r2, v128.load(a, 32))
    const a3 = f64x2.mul(r3, v128.load(a, 48))
    addTo(first, a0, a1, a2, a3)
    first += 16
    for (let b = diagonal ? a : away; b <= a; b += tileBytes) {
      const s0 = multiplyAdd(a0, v128.load(b), v128.load(second))
      const s1 = f64x2.mul(a1, v128.load(b, 16))
      const s2 = multiplyAdd(a2, v128.load(b, 32), s0)
      const s3 = multiplyAdd(a3, v128.load(b, 48), s1)
      v128.store(second, f64x2.add(s2, s3))
      second += 16
    }
    a += tileBytes
  }
}
