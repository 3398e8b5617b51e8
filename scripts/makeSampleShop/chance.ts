import type { Random } from '#engine/random/random.ts'

// Only +, -, x and / on the stream's numbers: logarithms and powers may differ in the last bit between machines,
// and the file must be the same everywhere.

export type Range = readonly [low: number, high: number]

export const happens = (random: Random, probability: number): boolean => random.next() < probability

/** A whole number from low to high, both included. */
export const between = (random: Random, [low, high]: Range): number => low + random.int(high - low + 1)

/** Bell-shaped in middle x (1 - spread) … middle x (1 + spread): the mean of three uniforms. */
export const around = (random: Random, middle: number, spread: number): number =>
  middle * (1 + spread * ((random.next() + random.next() + random.next()) / 1.5 - 1))

export const pick = <T>(random: Random, items: readonly T[]): T => items[random.int(items.length)]!

/** One of the items, with probability proportional to its weight; some weight is above 0. */
export function pickByWeight<T>(random: Random, items: readonly T[], weightOf: (item: T) => number): T {
  const weights = items.map(weightOf)
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return items[i]!
  }
  return items[weights.findLastIndex((weight) => weight > 0)]!
}
