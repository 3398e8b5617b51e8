import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { shopCatalogue } from '#test/fixtures/featureCatalogue.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { type FakeOptions, fakeHost } from '#test/helpers/fakeHost.ts'
import type { Connection, ConnectionState } from '../../../../src/renderer/src/api/connection.ts'
import { App } from '../../../../src/renderer/src/app/App.tsx'

async function openProject(options: FakeOptions = {}) {
  const host = fakeHost({ project: 'segmented', jobs: 'held', ...options })
  const listeners = new Set<(state: ConnectionState) => void>()
  const connection: Connection = {
    state: () => 'open',
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  render(<App host={host} connection={connection} />)
  await screen.findByRole('navigation', { name: 'Steps' })
  const become = (state: ConnectionState) =>
    act(() => {
      for (const listener of listeners) listener(state)
    })
  return { host, become, user: userEvent.setup() }
}

const step = (name: string) => screen.getByRole('button', { name: new RegExp(`^\\d ?${name}`) })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('a window opened on a project with segments begins there, and names the project', async () => {
  await openProject()
  expect(await heading('Segments')).toBeVisible()
  expect(step('Segments')).toHaveAttribute('aria-current', 'step')
  expect(document.title).toBe('Gift shop 2011 – Tessera')
})

test('each step says whether it is done, and a run of older data that it is out of date', async () => {
  const { host } = await openProject()
  expect(step('Data')).toHaveAccessibleName(/Done/)
  expect(step('Report')).not.toHaveAccessibleName(/Done/)
  host.on('segments.runs', () => [{ ...shopRun, stale: true }])
  act(() => host.emit({ type: 'changed', what: 'sources' }))
  await waitFor(() => expect(step('Segments')).toHaveAccessibleName(/Out of date/))
})

test('a running job shows on its step and below, and can be cancelled from any screen', async () => {
  const { host, user } = await openProject()
  await user.click(step('Features'))
  await act(async () => {
    await host.call('segments.start', { recipe: (await draft(host)) as never })
    host.advance()
  })
  expect(await screen.findByRole('progressbar', { name: 'Reading orders' })).toHaveAttribute('aria-valuenow')
  expect(step('Segments')).toHaveAccessibleName(/\d %/)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('progressbar')).toBeNull()
})
const draft = async (host: ReturnType<typeof fakeHost>): Promise<unknown> => {
  const reply = await host.call('segments.draft', {})
  return reply.ok ? reply.value : null
}

test('Ctrl and a number go to a step, F1 to the help, Ctrl , to the settings', async () => {
  const { user } = await openProject()
  await user.keyboard('{Control>}3{/Control}')
  expect(await heading('Features')).toBeVisible()
  await user.keyboard('{F1}')
  expect(await screen.findByRole('dialog', { name: 'Help' })).toBeVisible()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{Control>},{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeVisible()
})

test('a file that the system hands over is opened, and the menu closes the project', async () => {
  const { host } = await openProject()
  act(() => host.emit({ type: 'openFile', file: { id: 'f9', name: 'more.csv', size: 10 } }))
  await waitFor(() => expect(step('Data')).toHaveAttribute('aria-current', 'step'))
  act(() => host.emit({ type: 'menu', command: 'close' }))
  expect(await heading('Understand your customers')).toBeVisible()
  expect(host.asked('projects.close')).toEqual({})
  expect(document.title).toBe('Tessera')
})

test('a project closed elsewhere leads back to the first screen', async () => {
  const { host } = await openProject()
  host.on('projects.current', () => null)
  act(() => host.emit({ type: 'changed', what: 'project' }))
  expect(await heading('Understand your customers')).toBeVisible()
})

test('what changed is asked again, what did not is not', async () => {
  const { host } = await openProject()
  await heading('Segments')
  const times = (method: string) => host.calls.filter((call) => call.method === method).length
  const [runs, settings] = [times('segments.runs'), times('app.settings')]
  act(() => host.emit({ type: 'changed', what: 'runs' }))
  await waitFor(() => expect(times('segments.runs')).toBe(runs + 1))
  expect(times('app.settings')).toBe(settings)
})

test('a lost connection is said calmly; after it, everything is asked again', async () => {
  const { host, become } = await openProject()
  await heading('Segments')
  become('lost')
  expect(screen.getByText(/Your project is safe; trying to connect again/)).toHaveRole('status')
  const before = host.calls.length
  become('open')
  expect(screen.queryByText(/trying to connect again/)).toBeNull()
  await waitFor(() => {
    const again = host.calls.slice(before).map(({ method }) => method)
    expect(again).toEqual(expect.arrayContaining(['jobs.list', 'projects.current', 'segments.runs']))
  })
})

test('the project can be renamed and given a currency; a name of spaces is refused with a reason', async () => {
  const { host, user } = await openProject()
  await user.click(screen.getByRole('button', { name: 'Gift shop 2011' }))
  await user.click(await screen.findByText('Name and currency'))
  const field = await screen.findByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, '  {Enter}')
  expect(screen.getByText('A project needs a name.')).toBeVisible()
  expect(host.asked('projects.update')).toBeUndefined()
  const currency = screen.getByRole('textbox', { name: 'Currency' })
  await user.clear(currency)
  await user.type(currency, 'EUR')
  await user.type(field, 'Winter{Enter}')
  expect(await screen.findByRole('button', { name: 'Winter' })).toBeVisible()
  expect(host.asked('projects.update')).toEqual({ name: 'Winter', currency: 'EUR' })
})

test('a copy is saved where the user says, and handed over', async () => {
  const { host, user } = await openProject()
  await user.click(screen.getByRole('button', { name: 'Gift shop 2011' }))
  await user.click(await screen.findByText('Save a copy'))
  await waitFor(() => expect(host.delivered).toEqual([{ id: 'target', name: 'Gift shop 2011.tessera', size: 0 }]))
  expect(host.asked('projects.saveCopy')).toEqual({ target: 'target' })
})

test('a defect in one screen leaves the steps usable', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { host, user } = await openProject()
  await heading('Segments')
  const broken = shopCatalogue.map((feature) => ({ ...feature, histogram: { edges: [], counts: [1], log: false } }))
  host.on('features.catalogue', () => ({ asOf: 'yesterday', customers: 1, features: broken }) as never)
  await user.click(step('Features'))
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work')
  await user.click(step('Segments'))
  expect(await heading('Segments')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  quiet.mockRestore()
})
