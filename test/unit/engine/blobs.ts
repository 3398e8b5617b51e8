import type { Matrix } from '#engine/linalg/matrix.ts'
import { random } from '#engine/random/random.ts'

/** `n` rows around `k` centres in turn (row i belongs to i % k), normal with sd 1, centres uniform in a cube. */
export const blobs = (n: number, d: number, k: number, seed: number, side = 6): Matrix => {
  const source = random(seed).fork('blobs')
  const centres = Float64Array.from({ length: k * d }, () => source.next() * side)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
  const data = Float64Array.from(
    { length: n * d },
    (_, at) => centres[(Math.floor(at / d) % k) * d + (at % d)]! + normal()
  )
  return { n, d, data }
}
