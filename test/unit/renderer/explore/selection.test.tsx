import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { shopRun } from '#test/fixtures/runView.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

const openExplore = () => openStep('Explore', { project: 'segmented' }, withRuns(shopRun))
const lapsed = 'Lapsed, big spenders'

test('the bar says who is selected; Alt and arrows go back and forward, and Clear shows everyone', async () => {
  const { user } = await openExplore()
  const status = await screen.findByText(/Everyone is shown/)
  expect(screen.getByRole('button', { name: 'Back to what was selected before' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: lapsed }))
  expect(await screen.findByText(/customers?, .* % of all, .* % of revenue/)).toBeVisible()
  expect(status).not.toBeInTheDocument()

  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(await screen.findByText(/Everyone is shown/)).toBeVisible()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  await waitFor(() => expect(screen.getByRole('button', { name: lapsed })).toHaveAttribute('aria-pressed', 'true'))
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(await screen.findByText(/Everyone is shown/)).toBeVisible()
})

test('a range is selected by the keyboard, the table asks for it, and it is kept as a filter', async () => {
  const { host, user } = await openExplore()
  await user.click(await screen.findByRole('button', { name: 'Select by a value' }))
  await user.type(await screen.findByLabelText('From'), '3')
  await user.type(screen.getByLabelText('To'), '20{Enter}')
  const range = { kind: 'range', feature: shopRun.features[0]!.id, from: 3, to: 20 }
  await waitFor(() => expect(host.asked('selection.find')).toMatchObject({ selection: range }))
  expect(await screen.findByText(/from 3 days to 20 days/)).toBeVisible()

  await user.click(screen.getByText('Customers', { selector: 'label span' }))
  await waitFor(() => expect(host.asked('segments.customers')).toMatchObject({ segment: null, selection: range }))

  await user.click(screen.getByRole('button', { name: 'Save as filter' }))
  await user.type(await screen.findByLabelText('Name'), 'Fresh{Enter}')
  expect(await screen.findByRole('button', { name: 'Fresh', pressed: true })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove from the kept ones' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Fresh' })).not.toBeInTheDocument())
  await user.click(await screen.findByRole('button', { name: 'Keep it again' }))
  expect(await screen.findByRole('button', { name: 'Fresh', pressed: true })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Keep it again' })).not.toBeInTheDocument()
})
