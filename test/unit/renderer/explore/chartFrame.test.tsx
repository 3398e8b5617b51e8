import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { shopRun } from '#test/fixtures/runView.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

// happy-dom lays nothing out: charts are given a width.
vi.mock('@mantine/hooks', async (original) => ({
  ...(await original<typeof import('@mantine/hooks')>()),
  useElementSize: () => ({ ref: () => {}, width: 900, height: 0 })
}))

async function heatMap(prepare?: (host: FakeHost) => void) {
  const opened = await openStep('Explore', { project: 'segmented' }, (host) => {
    withRuns(shopRun)(host)
    prepare?.(host)
  })
  await opened.user.click(await screen.findByText('Compare', { selector: 'label span' }))
  const figure = (await screen.findAllByRole('figure'))[0]!
  const choose = async (name: RegExp): Promise<void> => {
    await opened.user.click(within(figure).getByRole('button', { name: /^This chart/ }))
    await opened.user.click(await screen.findByRole('menuitem', { name, hidden: true }))
  }
  return { ...opened, figure, choose }
}

test('a chart says what it is, and shows its numbers in its place', { timeout: 20_000 }, async () => {
  const { figure, choose } = await heatMap()
  expect(figure).not.toHaveTextContent(/typical \(the median\)/)
  await choose(/What is this/)
  expect(figure).toHaveTextContent(/typical \(the median\)/)
  await choose(/Show the numbers/)
  const table = within(figure).getByRole('table')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  ).toContain('Median of everyone')
  expect(within(table).getAllByRole('row').length).toBe(1 + shopRun.features.length * shopRun.segmentList.length)
  await choose(/Show the picture/)
  expect(within(figure).queryByRole('table')).toBeNull()
})

test('a chart is saved as a drawing and as numbers, with what it was made from, and handed over', {
  timeout: 20_000
}, async () => {
  const { host, figure, choose } = await heatMap()
  await choose(/SVG/)
  expect(await within(figure).findByRole('status')).toHaveTextContent(/svg/)
  const drawing = host.asked('charts.save')!
  expect(drawing.content).toMatchObject({ as: 'svg', text: expect.stringMatching(/^<svg .*Gift shop 2011 · /s) })
  await choose(/CSV/)
  await vi.waitFor(() =>
    expect(host.asked('charts.save')!.content).toMatchObject({
      as: 'csv',
      text: expect.stringMatching(/^\ufeffFeature,/)
    })
  )
  // Beside it stands what it was made from, as the backend says it.
  expect(host.asked('charts.save')).toMatchObject({ runId: 1, locale: 'en', chart: { title: expect.any(String) } })
  expect(host.delivered.map(({ name }) => name.split('.').at(-1))).toEqual(['svg', 'csv'])
})

test('a chart that cannot be written says so and can be tried again', { timeout: 20_000 }, async () => {
  const { figure, choose, host, user } = await heatMap((fake) =>
    fake.on('charts.save', () => {
      throw new Error('full')
    })
  )
  await choose(/SVG/)
  const problem = await within(figure).findByRole('alert')
  host.on('charts.save', () => ({ bytes: 1, definition: null }))
  await user.click(within(problem).getByRole('button', { name: /again/i }))
  expect(await within(figure).findByText(/in your downloads|Saved as/)).toBeVisible()
})
