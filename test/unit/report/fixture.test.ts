import { describe, expect, test } from 'vitest'
import { type RunView, runView } from '#shared/api/segments.ts'
import { everyRun } from '#test/fixtures/chartRuns.ts'
import { mallRun, rfmRun, shopRun } from '#test/fixtures/runView.ts'

describe.each<readonly [string, RunView]>([['shop', shopRun], ['rfm', rfmRun], ['mall', mallRun], ...everyRun])(
  'the %s fixture',
  (_, view) => {
    test('fits the contract', () => {
      expect(runView.parse(view)).toEqual(view)
    })
    test('adds up: customers, revenue, rows', () => {
      const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
      expect(sum(view.segmentList.map(({ size }) => size))).toBe(view.customers)
      expect(view.rows.kept + sum(view.rows.leftOut.map(({ rows }) => rows))).toBe(view.rows.read)
      if (view.revenue !== null)
        expect(sum(view.segmentList.map(({ revenue }) => revenue!))).toBeCloseTo(view.revenue, 3)
    })
  }
)
