import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { rfmRun, shopRun } from '#test/fixtures/runView.ts'
import { openStep, withRuns } from './openStep.tsx'

/** happy-dom does not place what floats, so Mantine keeps it out of sight. */
const floating = { hidden: true }

const rowOf = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table }))
    .getByRole('button', { name })
    .closest('tr')!

test('a row selects its segment: the panel tells who they are, and Escape lets go', async () => {
  const { user } = await openStep('Segments', { project: 'segmented' })
  await screen.findByRole('table', { name: 'The segments' })
  await user.click(screen.getByRole('button', { name: 'Lapsed, big spenders' }))
  const panel = screen.getByRole('complementary', { name: 'Selected segment' })
  expect(within(panel).getByRole('heading', { name: 'Lapsed, big spenders' })).toBeVisible()
  expect(within(panel).getByText('489 (11 % of all)')).toBeVisible()
  const typical = within(panel).getByRole('table', { name: 'Typical values' })
  expect(within(typical).getByText('£904')).toHaveAttribute('title', '£903.50')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('a segment is renamed in place; Escape takes back what was typed and keeps the panel', async () => {
  const { host, user } = await openStep('Segments', { project: 'segmented' })
  await user.click(await screen.findByRole('button', { name: 'Lapsed, big spenders' }))
  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.keyboard('Nobody{Escape}')
  expect(screen.getByRole('complementary')).toBeVisible()
  expect(host.asked('segments.rename')).toBeUndefined()

  await user.click(screen.getByRole('button', { name: 'Rename' }))
  await user.keyboard('  Sleeping treasures {Enter}')
  expect(host.asked('segments.rename')).toEqual({ runId: 1, segment: 3, name: 'Sleeping treasures' })
  expect(await screen.findByRole('heading', { name: 'Sleeping treasures' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Sleeping treasures' })).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Back to “Lapsed, big spenders”' }))
  expect(host.asked('segments.rename')?.name).toBeNull()
})

test('a colour says which segment has it already, and the choice sticks', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {}) // of the focus trap, which looks for what is in sight
  const { host, user } = await openStep('Segments', { project: 'segmented' })
  await user.click(await screen.findByRole('button', { name: 'Lapsed, big spenders' }))
  await user.click(screen.getByRole('button', { name: 'Colour' }))
  expect(await screen.findByRole('button', { name: 'Colour 1, used by A', ...floating })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Colour 6', ...floating }))
  expect(host.asked('segments.recolour')).toEqual({ runId: 1, segment: 3, colour: '#d55e00' })
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Colour 6', ...floating })).toHaveAttribute('aria-pressed', 'true')
  )
})

test('the table of k marks the recommended and the shown, and a row forms that many groups', async () => {
  const { host, user } = await openStep('Segments', { project: 'segmented', jobs: 'held' })
  await screen.findByRole('table', { name: 'Other numbers of groups' })
  expect(rowOf('Other numbers of groups', /^Form 5 groups/)).toHaveTextContent(/Recommended.*Shown.*0\.341/)
  await user.click(rowOf('Other numbers of groups', /^Form 3 groups/))
  expect(host.asked('segments.start')).toEqual({
    recipe: { ...defaultRecipeOf(), method: { kind: 'kmeans', k: 3 } }
  })
})

const defaultRecipeOf = () => ({ ...shopRun.recipe, asOf: null })

test('a number of groups that was formed before is shown, not formed again', async () => {
  const three = {
    ...shopRun,
    id: 4,
    segments: 3,
    recipe: { ...shopRun.recipe, method: { kind: 'kmeans', k: 3 } as const }
  }
  const { host, user } = await openStep('Segments', { project: 'segmented' }, withRuns(shopRun, three))
  await screen.findByRole('table', { name: 'Other numbers of groups' })
  await user.click(rowOf('Other numbers of groups', /^Form 3 groups/))
  await waitFor(() => expect(host.asked('segments.view')).toEqual({ runId: 4 }))
  expect(host.asked('segments.start')).toBeUndefined()
})

test('a sampled silhouette is given with the half width of its interval', async () => {
  const { choice } = shopRun
  if (!choice) throw new Error('the fixture changed')
  const sampled = {
    ...shopRun,
    choice: { ...choice, table: choice.table.map((row) => ({ ...row, silhouetteError: 0.0123 })) }
  }
  await openStep('Segments', { project: 'segmented' }, withRuns(sampled))
  expect((await screen.findAllByText('± 0.012')).length).toBe(choice.table.length)
  expect(screen.getByText(/Measured on a sample/)).toBeVisible()
})

test('a run of other data says so and is repeated with the same choices', async () => {
  const { host, user } = await openStep(
    'Segments',
    { project: 'segmented', jobs: 'held' },
    withRuns({ ...shopRun, stale: true })
  )
  expect(await screen.findByText('The data has changed since this was made.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Run again' }))
  expect(host.asked('segments.start')).toEqual({ recipe: shopRun.recipe })
  expect(screen.getByRole('button', { name: 'Run again' })).toBeDisabled()
})

test('RFM scores are given as whole orders without overlap, and fixed thresholds are said', async () => {
  await openStep('Segments', { project: 'segmented' }, withRuns(rfmRun))
  const table = await screen.findByRole('table', { name: 'Where the scores change' })
  const orders = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[1]!.textContent)
  expect(orders).toEqual(['over 8 orders', '5 to 8 orders', '3 to 4 orders', '2 orders', 'up to 1 order'])
  const days = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]!.textContent)
  expect(days[0]).toBe('up to 13.9 days')
  expect(days[4]).toBe('over 179 days')
  expect(within(table).getByText('fixed thresholds')).toBeVisible()
  expect(screen.getByText(/397,884 of 541,909 rows were used/)).toBeVisible()
})

test('an older run is picked from the history, and a new one is shown when it is done', async () => {
  const { user } = await openStep('Segments', { project: 'segmented' }, withRuns(shopRun, rfmRun))
  await user.click(await screen.findByRole('button', { name: '2 segmentations' }))
  await user.click(await screen.findByRole('menuitem', { name: /RFM rules, 11 segments/, ...floating }))
  expect(await screen.findByText(/all eleven named segments/)).toBeVisible()
})

test('“See these customers” leads to the table of that segment’s customers', async () => {
  const { host, user } = await openStep('Segments', { project: 'segmented' })
  await user.click(await screen.findByRole('button', { name: 'Lapsed, big spenders' }))
  await user.click(screen.getByRole('button', { name: 'See these 489 customers' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Explore' })).toBeVisible()
  await waitFor(() => expect(host.asked('segments.customers')).toMatchObject({ segment: 3, offset: 0 }))
})

test('every word is there in German', async () => {
  await openStep('Segmente', { project: 'segmented', settings: { locale: 'de' } }, withRuns(shopRun, rfmRun))
  expect(await screen.findByText(/4\.338 Kunden bilden 5 Segmente/)).toBeVisible()
  await act(async () => {})
  expect(document.body.textContent).not.toMatch(/\b(segments|explore|names|notes|app)\.\w+\.?\w*/)
})
