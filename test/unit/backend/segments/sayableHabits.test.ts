import { expect, test } from 'vitest'
import { habitsAsk } from '#backend/segments/sayableHabits.ts'

/** Two segments of three customers; the first order of all was `days` ago. */
const ask = (frequency: readonly number[], days: number) =>
  habitsAsk(
    { frequency: Float64Array.from(frequency), tenure: Float64Array.of(days, Number.NaN, 1, 1, 1, 1) },
    Int32Array.of(0, 0, 0, 1, 1, 1),
    2
  )
const regular = [3, 3, 1, 2, 2, 9]

test('when a segment orders is a habit from a median of three orders on', () => {
  for (const feature of ['category:@weekday', 'category:@hours'] as const)
    expect([0, 1].map((segment) => ask(regular, 30)(feature, segment))).toEqual(['yes', 'no'])
})

test('a season is said of two years of orders, with care of one, and not of less', () => {
  const season = (days: number) => ask(regular, days)('category:@season', 0)
  expect([364, 365, 729, 730].map(season)).toEqual(['no', 'oneYear', 'oneYear', 'yes'])
  expect(ask(regular, 5000)('category:@season', 1)).toBe('no')
})

test('what is not about time is asked nothing, and without orders nothing is known of time', () => {
  expect(ask(regular, 1)('category:@favourite', 1)).toBe('yes')
  expect(habitsAsk({}, Int32Array.of(0, 1), 2)('category:@weekday', 0)).toBe('no')
})
