import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TesseraError } from '#shared/errors.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { type FakeHost, type FakeOptions, fakeHost } from '#test/helpers/fakeHost.ts'
import { App } from '../../../../src/renderer/src/app/App.tsx'

async function openWelcome(options: FakeOptions = {}, prepare?: (host: FakeHost) => void) {
  const host = fakeHost({ jobs: 'held', ...options })
  prepare?.(host)
  render(<App host={host} />)
  await screen.findByRole('heading', { level: 1, name: 'Understand your customers' })
  return { host, user: userEvent.setup() }
}

const onStep = (name: string) => screen.findByRole('heading', { level: 1, name })

test('opening a file of orders makes a project named after it and goes to Data with that file', async () => {
  const { host, user } = await openWelcome()
  await user.click(screen.getByRole('button', { name: 'Open a file of orders' }))
  await waitFor(() => expect(host.asked('projects.create')).toEqual({ name: 'OnlineRetail' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^1 ?Data/ })).toHaveAttribute('aria-current', 'step'))
})

test('a file dropped anywhere on the window is opened; a dropped project is opened as a project', async () => {
  const { host } = await openWelcome()
  const drop = (name: string) =>
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File(['x'], name)] } })
  fireEvent.dragEnter(window, { dataTransfer: { types: ['Files'] } })
  expect(await screen.findByText('Drop to open in Tessera')).toBeVisible()
  drop('Spring orders.csv')
  expect(screen.queryByText('Drop to open in Tessera')).toBeNull()
  await waitFor(() => expect(host.asked('projects.create')).toEqual({ name: 'Spring orders' }))
  drop('Gift shop.tessera')
  await waitFor(() => expect(host.asked('projects.open')).toEqual({ file: 'dropped-0' }))
})

test('what cannot be opened says why, and the screen stays usable', async () => {
  const { user } = await openWelcome({}, (host) =>
    host.on('projects.create', () => {
      throw new TesseraError('diskFull')
    })
  )
  await user.click(screen.getByRole('button', { name: 'Open a file of orders' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('This was not opened')
  expect(alert).toHaveTextContent('The disk is full. Nothing was changed')
  await user.click(within(alert).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a recent project opens at its segments; one whose file is gone is not offered, but can be removed', async () => {
  const { host, user } = await openWelcome()
  const missing = (await screen.findByText('Spring campaign')).closest('li')!
  expect(missing).toHaveTextContent('The file is not there any more')
  await user.click(within(missing).getByRole('button', { name: 'Remove “Spring campaign” from this list' }))
  await waitFor(() => expect(screen.queryByText('Spring campaign')).toBeNull())
  expect(host.asked('projects.forget')).toEqual({ recent: 'r2' })
  await user.click(screen.getByRole('button', { name: /^Gift shop 2011/ }))
  expect(host.asked('projects.open')).toEqual({ recent: 'r1' })
  expect(await onStep('Segments')).toBeVisible()
})

test('the sample shop goes from nothing to segments with the proposed mapping and the default recipe', async () => {
  const { host, user } = await openWelcome()
  await user.click(screen.getByRole('button', { name: 'Try the sample shop' }))
  expect(await screen.findByRole('progressbar', { name: 'Reading the file' })).toBeInTheDocument()
  act(() => host.finish())
  await waitFor(() => expect(host.asked('segments.start')).toEqual({ recipe: defaultRecipe }))
  expect(host.asked('imports.start')).toMatchObject({ file: 'sample', currency: 'GBP', replace: null })
  expect(await screen.findByRole('progressbar', { name: 'Reading orders' })).toBeInTheDocument()
  act(() => host.finish())
  expect(await onStep('Segments')).toBeVisible()
  expect(screen.getByRole('button', { name: /Sample shop/ })).toBeVisible()
})

test('cancelling the sample frees the screen at once, and what is there can be opened', async () => {
  const { host, user } = await openWelcome()
  await user.click(screen.getByRole('button', { name: 'Try the sample shop' }))
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(await onStep('The sample shop was not finished')).toBeVisible()
  expect(host.asked('jobs.cancel')).toEqual({ id: 'job-1' })
  await user.click(screen.getByRole('button', { name: 'Open what is there' }))
  expect(await screen.findByRole('button', { name: /Sample shop/ })).toBeVisible()
})

test('language and appearance change at once and are kept', async () => {
  const { host, user } = await openWelcome()
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  await user.click(await screen.findByText('Dark'))
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark'))
  await user.click(screen.getByText('Deutsch'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Verstehen Sie Ihre Kunden', hidden: true })).toBeTruthy()
  expect(document.documentElement.lang).toBe('de')
  expect(host.calls.filter(({ method }) => method === 'app.saveSettings').map(({ params }) => params)).toEqual([
    { theme: 'dark' },
    { locale: 'de' }
  ])
})
