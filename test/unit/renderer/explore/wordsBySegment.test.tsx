import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mixedRun } from '#test/fixtures/methodRuns.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

test('how words are spread over the segments stands below the numbers, as shares that add up', async () => {
  const { user } = await openStep('Explore', { project: 'segmented' }, withRuns(mixedRun))
  await user.click(await screen.findByText('Compare', { selector: 'label span' }))
  const [category] = mixedRun.categories
  const table = await screen.findByRole('table', { name: /Association with the segments.*It formed the segments/ })
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows).toHaveLength(mixedRun.segmentList.length)
  const heads = within(table).getAllByRole('columnheader')
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Segment',
    ...category!.levels.map((level) => level ?? 'everything else')
  ])
  for (const row of rows) {
    const shares = within(row).getAllByRole('cell')
    const sum = shares.reduce((total, { textContent }) => total + Number.parseFloat(textContent ?? ''), 0)
    expect(Math.abs(sum - 100)).toBeLessThan(2)
  }
})

test('nothing is said of words where there are none', async () => {
  const { user } = await openStep('Explore', { project: 'segmented' }, withRuns(shopRun))
  await user.click(await screen.findByText('Compare', { selector: 'label span' }))
  expect(screen.queryByRole('heading', { name: 'What words say of them' })).toBeNull()
})
