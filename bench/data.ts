import type { Matrix } from '#engine/linalg/matrix.ts'
import { random } from '#engine/random/random.ts'

/**
 * `n` rows in `groups` overlapping normal groups of unequal size and spread, so that Lloyd's iterations need dozens of
 * steps, as they do on customers: centres normal with deviation `apart`, spreads .7 to 1.3. The same seed, the same rows.
 */
export const overlapping = (n: number, d: number, groups: number, seed: number, apart = 1): Matrix => {
  const source = random(seed).fork('overlapping')
  let spare = Number.NaN
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const value = spare
      spare = Number.NaN
      return value
    }
    const radius = Math.sqrt(-2 * Math.log(1 - source.next()))
    const angle = 2 * Math.PI * source.next()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  const centres = Float64Array.from({ length: groups * d }, () => apart * normal())
  const spreads = Float64Array.from({ length: groups }, () => 0.7 + 0.6 * source.next())
  const shares = Float64Array.from({ length: groups }, () => 0.5 + source.next())
  const all = shares.reduce((sum, share) => sum + share, 0)
  const data = new Float64Array(n * d)
  for (let i = 0, p = 0; i < n; i++) {
    let group = 0
    for (let left = source.next() * all - shares[0]!; left > 0 && group < groups - 1; left -= shares[group]!) group++
    for (let j = 0; j < d; j++, p++) data[p] = centres[group * d + j]! + spreads[group]! * normal()
  }
  return { n, d, data }
}
