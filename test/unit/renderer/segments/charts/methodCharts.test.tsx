import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { dbscanRun, hierarchicalRun, somRun, wordsRun } from '#test/fixtures/chartRuns.ts'
import { mixtureRun, treeRun } from '#test/fixtures/methodRuns.ts'
import { fakeHost } from '#test/helpers/fakeHost.ts'
import { ApiProvider } from '../../../../../src/renderer/src/api/ApiProvider.tsx'
import { alwaysOpen } from '../../../../../src/renderer/src/api/connection.ts'
import { RunSelectionProvider } from '../../../../../src/renderer/src/app/runSelection.tsx'
import { WordsProvider } from '../../../../../src/renderer/src/app/words.tsx'
import { MethodCharts } from '../../../../../src/renderer/src/screens/segments/charts/MethodCharts.tsx'
import { withRuns } from '../openStep.tsx'

// Charts are drawn as wide as their place, and here nothing has a width.
vi.mock('@mantine/hooks', async (original) => ({
  ...(await original<typeof import('@mantine/hooks')>()),
  useElementSize: () => ({ ref: () => {}, width: 900, height: 500 })
}))

function show(view: RunView, busy = false): { started: Recipe[]; user: UserEvent } {
  const started: Recipe[] = []
  const host = fakeHost({ project: 'segmented' })
  withRuns(view)(host)
  render(
    <ApiProvider host={host} connection={alwaysOpen}>
      <MantineProvider>
        <WordsProvider locale="en">
          <RunSelectionProvider>
            <MethodCharts view={view} start={(recipe) => started.push(recipe)} busy={busy} />
          </RunSelectionProvider>
        </WordsProvider>
      </MantineProvider>
    </ApiProvider>
  )
  return { started, user: userEvent.setup() }
}

const words = (element: HTMLElement): string => element.getAttribute('aria-valuetext')!.replaceAll('\u00a0', ' ')

test('the cut of a tree moves by arrow keys from one number of groups to the next, and Enter forms them', async () => {
  const { started, user } = show(hierarchicalRun)
  const cut = screen.getByRole('slider', { name: 'Where the tree is cut' })
  expect(words(cut)).toBe('5 groups at a height of 19.4')
  cut.focus()
  await user.keyboard('{ArrowUp}')
  expect(words(cut)).toBe('4 groups at a height of 30')
  expect(screen.getByText('4 groups of 1,655, 938, 489 and 1,256 customers.')).toBeVisible()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(words(cut)).toMatch(/^6 groups/)
  expect(started).toEqual([])
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Enter}')
  expect(started).toEqual([
    {
      ...hierarchicalRun.recipe,
      method: { kind: 'hierarchical', linkage: 'ward', cut: { by: 'height', height: 35 } }
    }
  ])
})

test('a cut that leaves the groups as they are starts nothing, and Escape takes a trial back', async () => {
  const { started, user } = show(treeRun)
  const cut = screen.getByRole('slider')
  cut.focus()
  await user.keyboard('{Enter}')
  await user.keyboard('{ArrowUp}{Escape}')
  expect(words(cut)).toBe('5 groups at a height of 34.2')
  await user.keyboard('{ArrowUp}')
  await user.click(screen.getByRole('button', { name: 'Back to 5 groups' }))
  expect(words(cut)).toBe('5 groups at a height of 34.2')
  expect(started).toEqual([])
})

test('a tree is never cut into one group, nor deeper than it is shown', async () => {
  const { user } = show(hierarchicalRun)
  const cut = screen.getByRole('slider')
  cut.focus()
  await user.keyboard('{End}')
  expect(words(cut)).toMatch(/^2 groups/)
  await user.keyboard('{Home}')
  expect(words(cut)).toMatch(/^29 groups/)
})

test('while groups are being found, nothing moves', async () => {
  const { started, user } = show(hierarchicalRun, true)
  const cut = screen.getByRole('slider')
  expect(cut).toHaveAttribute('aria-disabled', 'true')
  cut.focus()
  await user.keyboard('{ArrowUp}{Enter}')
  expect(words(cut)).toBe('5 groups at a height of 19.4')
  expect(started).toEqual([])
})

test('another distance is tried on the curve and used by a button, with the crowd as it was', async () => {
  const { started, user } = show(dbscanRun)
  const line = screen.getByRole('slider', { name: 'Distance at which customers are neighbours' })
  expect(words(line)).toBe('With a distance of 0.58, 91 % of customers stand in a crowd of 6 or more')
  line.focus()
  await user.keyboard('{PageUp}')
  expect(words(line)).toBe('With a distance of 0.86, 94 % of customers stand in a crowd of 6 or more')
  await user.click(screen.getByRole('button', { name: 'Use a distance of 0.86' }))
  expect(started.map(({ method }) => method)).toEqual([{ kind: 'dbscan', eps: 0.86, minPoints: 'auto' }])
})

test('points of mixtures are reached by arrows, and pressing one forms that many groups of that shape', async () => {
  const { started, user } = show(mixtureRun)
  const shown = screen.getByRole('button', { name: '5 groups, full, shown' })
  expect(screen.getAllByRole('button').filter((one) => one.getAttribute('tabindex') === '0')).toEqual([shown])
  shown.focus()
  await user.keyboard('{Enter}')
  await user.keyboard('{ArrowRight}{ArrowUp}')
  expect(document.activeElement).toHaveAccessibleName('Form 6 groups, tied')
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: 'Form 3 groups, diagonal' }))
  expect(started.map(({ method }) => method)).toEqual([
    { kind: 'gmm', k: 6, covariance: 'tied' },
    { kind: 'gmm', k: 3, covariance: 'diagonal' }
  ])
  expect(screen.queryByRole('button', { name: /^Form 1 group/ })).toBeNull()
})

test('mixtures can be judged by ICL instead', async () => {
  const { user } = show(mixtureRun)
  await user.click(screen.getByText('ICL'))
  expect(screen.getByRole('heading', { name: /have the best ICL|explain the data best/ })).toBeVisible()
  expect(screen.getByText('ICL (lower is better)')).toBeVisible()
})

test('the map shows one feature beside it, the one that is chosen', async () => {
  const { user } = show(somRun)
  expect(screen.getByRole('heading', { name: 'Days since the last order over the map' })).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Feature'), 'Total spent')
  expect(screen.getByRole('heading', { name: 'Total spent over the map' })).toBeVisible()
  const map = screen.getByRole('group', { name: /^Near cells hold customers/ })
  const cells = somRun.method.kind === 'som' ? somRun.method.nodes.filter(({ segment }) => segment !== null) : []
  expect(within(map).getAllByRole('button')).toHaveLength(5 + cells.length)
  // One stop for the tabulator among the cells; arrow keys lead on.
  const [first] = within(map).getAllByRole('button', { name: /customers? of / })
  expect(
    within(map)
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
  ).toHaveLength(6)
  first?.focus()
  await user.keyboard('{ArrowRight}{Enter}')
  expect(document.activeElement).not.toBe(first)
  expect(document.activeElement).toHaveAttribute('aria-pressed', 'true')
})

test('a mixed run shows what each feature weighs, and ways with nothing of their own to see show nothing', () => {
  show(wordsRun)
  expect(screen.getByRole('img', { name: '“Annual Income (k$)” weighs most in forming the groups' })).toBeVisible()
})
