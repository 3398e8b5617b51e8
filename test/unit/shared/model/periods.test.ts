import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf, periodUnits, startOfPeriod, unitFor } from '#shared/model/periods.ts'

const day = (text: string): number => Date.parse(`${text}T00:00Z`)

test('a moment lies between the beginning of its period and that of the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: day('2099-12-31') }), fc.constantFrom(...periodUnits), (moment, unit) => {
      const period = periodOf(moment, unit)
      expect(startOfPeriod(period, unit)).toBeLessThanOrEqual(moment)
      expect(startOfPeriod(period + 1, unit)).toBeGreaterThan(moment)
    })
  )
})

test('weeks begin on Mondays, quarters in January, April, July and October', () => {
  expect(startOfPeriod(periodOf(day('2024-02-29'), 'week'), 'week')).toBe(day('2024-02-26'))
  expect(startOfPeriod(periodOf(day('2024-06-30'), 'quarter'), 'quarter')).toBe(day('2024-04-01'))
})

test('a stretch of time is shown in weeks, months, quarters or years by its length', () => {
  expect(unitFor(day('2024-01-01'), day('2024-03-31'))).toBe('week')
  expect(unitFor(day('2010-12-01'), day('2011-12-10'))).toBe('month')
  expect(unitFor(day('2015-01-01'), day('2020-01-01'))).toBe('quarter')
  expect(unitFor(day('1990-01-01'), day('2020-01-01'))).toBe('year')
})
