import type { Random } from '#engine/random/random.ts'

/**
 * A bootstrap sample of `pool`: as many draws with replacement as it has rows, in the order of the pool. Each row once
 * however often it was drawn (about 63 % of them), or as often as it was.
 */
export const resample = (pool: Uint32Array, repeats: boolean, source: Random): Uint32Array => {
  const m = pool.length
  const times = new Uint16Array(m)
  for (let draw = 0; draw < m; draw++) times[source.int(m)]++
  const drawn = new Uint32Array(m)
  let count = 0
  for (let i = 0; i < m; i++) {
    const wanted = repeats ? times[i] : Math.min(1, times[i])
    for (let t = 0; t < wanted; t++) drawn[count++] = pool[i]
  }
  return drawn.slice(0, count)
}
