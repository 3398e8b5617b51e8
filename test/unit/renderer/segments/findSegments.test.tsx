import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noteOf, TesseraError } from '#shared/errors.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { openStep } from './openStep.tsx'

const find = { name: 'Find segments' }

test('before any data it says what will be here, and the one thing to do leads there', async () => {
  const { user } = await openStep('Segments', { project: 'empty' })
  expect(await screen.findByRole('heading', { name: 'Your segments will stand here' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go to Data' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
})

test('what will be used is said in words, with the way to change it', async () => {
  const { user } = await openStep('Segments', { project: 'imported' })
  expect(await screen.findByText('“Days since the last order”, “Orders” and “Total spent”')).toBeVisible()
  expect(await screen.findByText('one day after the last order (10 Dec 2011, 12:50)')).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: 'Change in Prepare' })[0]!)
  expect(await screen.findByRole('heading', { level: 1, name: 'Prepare' })).toBeVisible()
})

test('one button runs the drafted recipe by named steps and shows what was found', async () => {
  const { host, user } = await openStep('Segments', { project: 'imported', jobs: 'held' })
  await user.click(await screen.findByRole('button', find))
  expect(host.asked('segments.start')).toEqual({ recipe: defaultRecipe })
  expect(await screen.findByRole('heading', { name: 'Finding segments' })).toBeVisible()
  expect(screen.queryByRole('button', find)).toBeNull()
  act(() => host.finish())
  expect(await screen.findByText(/4,338 customers fall into 5 segments/)).toBeVisible()
})

test('the choice of method and of a fixed number of groups is kept with the project', async () => {
  const { host, user } = await openStep('Segments', { project: 'imported' })
  await user.click(await screen.findByRole('radio', { name: /k-means/ }))
  await user.click(await screen.findByText('Fixed'))
  const number = await screen.findByRole('textbox', { name: 'How many groups' })
  await user.clear(number)
  await user.type(number, '7')
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.method).toEqual({ kind: 'kmeans', k: 7 }))
  await user.click(screen.getByRole('radio', { name: /RFM/ }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.method).toEqual({ kind: 'rfm' }))
})

test('cancel frees the screen at once and says that nothing changed', async () => {
  const { host, user } = await openStep('Segments', { project: 'imported', jobs: 'held' })
  await user.click(await screen.findByRole('button', find))
  const progress = (await screen.findByRole('heading', { name: 'Finding segments' })).parentElement!
  await user.click(within(progress).getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText('Cancelled. Everything is as it was before.')).toBeVisible()
  expect(screen.getByRole('button', find)).toBeEnabled()
  expect(host.asked('jobs.cancel')).toEqual({ id: 'job-1' })
})

test('a run that cannot start or fails says why, and can be tried again', async () => {
  const { host, user } = await openStep('Segments', { project: 'imported', jobs: 'held' }, (fake) =>
    fake.on('segments.start', () => {
      throw new TesseraError('diskFull')
    })
  )
  await user.click(await screen.findByRole('button', find))
  expect(await screen.findByText(/The disk is full/)).toBeVisible()
  host.on('segments.start', () => ({ jobId: 'job-9' }))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  const job = {
    kind: 'segments.start' as const,
    id: 'job-9',
    step: 'kmeans',
    stepIndex: 0,
    steps: 1,
    done: 0,
    total: 0,
    fraction: 0,
    startedAt: 9,
    result: null
  }
  act(() => host.emit({ type: 'job', job: { ...job, state: 'running', error: null } }))
  expect(await screen.findByRole('heading', { name: 'Finding segments' })).toBeVisible()
  act(() => host.emit({ type: 'job', job: { ...job, state: 'failed', error: noteOf('readOnly') } }))
  expect(await screen.findByText(/open for reading only/)).toBeVisible()
})

test('a single customer is too few: it says so, and the button waits', async () => {
  await openStep('Segments', { project: 'imported' }, (fake) =>
    fake.on('features.catalogue', () => ({
      asOf: '2011-12-10',
      customers: 1,
      features: [],
      categories: [],
      related: []
    }))
  )
  expect(await screen.findByText(/this project has 1/)).toBeVisible()
  expect(screen.getByRole('button', find)).toBeDisabled()
})
