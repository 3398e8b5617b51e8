import type { Random } from '#engine/random/random.ts'

/**
 * `count` of `n` row numbers, ascending: one drawn from each of `count` equal stretches. On rows in order of their
 * values this is a stratified sample, which misses no part of the data and depends on no order of arrival.
 */
export const sampleRows = (n: number, count: number, source: Random): Uint32Array =>
  Uint32Array.from({ length: count }, (_, s) => {
    const from = Math.ceil((s * n) / count)
    return from + source.int(Math.ceil(((s + 1) * n) / count) - from)
  })
