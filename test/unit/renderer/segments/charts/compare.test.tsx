import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { partitionRun, treeRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun } from '#test/fixtures/runView.ts'
import { likeness } from '../../../../../src/renderer/src/screens/segments/compare/likeness.ts'
import { compare } from './showCompare.tsx'

vi.mock('@mantine/hooks', async (original) => ({
  ...(await original<typeof import('@mantine/hooks')>()),
  useElementSize: () => ({ ref: () => {}, width: 900, height: 500 })
}))

test.each([
  [0.95, 'excellent'],
  [0.9, 'good'],
  [0.8, 'moderate'],
  [0.65, 'poor'],
  [-0.1, 'poor']
])('an adjusted Rand index of %s is called %s', (index, words) => {
  expect(likeness(index)).toBe(words)
})

describe('two runs side by side', () => {
  const table = treeRun.segmentList.map(({ size }, i) => partitionRun.segmentList.map((_, j) => (i === j ? size : 0)))
  table[0]![1] = 38
  const result = { customers: 4300, onlyA: 38, onlyB: 1, adjustedRand: 0.93, table }

  test('say in words how alike they are, and count who is in one only', async () => {
    await compare(treeRun, [treeRun, partitionRun], result)
    expect(await screen.findByText('The two runs group customers almost the same way.')).toBeVisible()
    expect(screen.getByText('Adjusted Rand index 0.93')).toBeVisible()
    expect(screen.getByText(/38 customers are only in this run\. 1 customer is only in the other\./)).toBeVisible()
  })

  test('are a table whose rows are shares of a segment, most of it in bold', async () => {
    await compare(treeRun, [treeRun, partitionRun], result)
    const rows = within(await screen.findByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(6)
    const cells = within(rows[1]!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replaceAll('\u00a0', ' '))
    expect(cells).toEqual(['94 %', '5.8 %', '–', '–', '–', '650'])
  })

  test('can be any two of the project', async () => {
    const { host, user } = await compare(treeRun, [treeRun, partitionRun, rfmRun], result)
    await screen.findByRole('table')
    host.on('segments.compare', () => ({
      ...result,
      table: treeRun.segmentList.map(() => rfmRun.segmentList.map(() => 10)),
      adjustedRand: 0.2
    }))
    await user.selectOptions(screen.getByLabelText('Compare with'), String(rfmRun.id))
    expect(await screen.findByText('The two runs group customers differently.')).toBeVisible()
    expect(host.asked('segments.compare')).toEqual({ a: treeRun.id, b: rfmRun.id })
  })
})

test('without another run there is nothing to press', async () => {
  await compare(treeRun, [treeRun], null)
  expect(screen.queryByRole('button', { name: 'Compare with another run' })).toBeNull()
})
