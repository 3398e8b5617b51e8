import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openStep } from '../segments/openStep.tsx'

const files = async () => within(await screen.findByRole('table', { name: 'Files in this project' }))

test('each file stands there with what was used of it', async () => {
  await openStep('Data', { project: 'imported' })
  const row = (await files()).getByRole('row', { name: /OnlineRetail.csv/ })
  expect(within(row).getByText('406,789')).toBeVisible()
  expect(within(row).getByText('of 541,909 read')).toBeVisible()
  expect(within(row).getByText('1 Dec 2010 to 9 Dec 2011')).toBeVisible()
  expect(within(row).getByText('135,120')).toBeVisible()
})

test('a file is removed only when that is asked for twice', async () => {
  const { host, user } = await openStep('Data', { project: 'imported' })
  const remove = { name: 'Remove “OnlineRetail.csv” from the project' }
  await user.click((await files()).getByRole('button', remove))
  await user.click(screen.getByRole('button', { name: 'Keep' }))
  expect(host.asked('imports.remove')).toBeUndefined()
  await user.click((await files()).getByRole('button', remove))
  await user.click(within(screen.getByRole('group', remove)).getByRole('button', { name: 'Remove' }))
  expect(await screen.findByRole('heading', { name: 'Your data will stand here' })).toBeVisible()
  expect(host.asked('imports.remove')).toEqual({ sourceId: 1 })
})

test('with segments of this data the next step is to look at them', async () => {
  const { host, user } = await openStep('Data', { project: 'segmented' })
  await user.click(await screen.findByRole('button', { name: 'Go to the segments' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Segments' })).toBeVisible()
  expect(host.asked('segments.start')).toBeUndefined()
})

test('step by step begins with Prepare', async () => {
  const { user } = await openStep('Data', { project: 'imported' })
  await user.click(await screen.findByRole('button', { name: 'Go step by step' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Prepare' })).toBeVisible()
})

test('a project that is open for reading only takes no file and loses none', async () => {
  await openStep('Data', { project: 'imported' }, (fake) =>
    fake.on('projects.current', () => ({
      name: 'From a newer Tessera',
      path: '/home/mira/Tessera/From a newer Tessera.tessera',
      readOnly: true,
      currency: 'GBP',
      sources: 1,
      customers: 4372,
      orderLines: 406_789,
      firstMoment: Date.UTC(2010, 11, 1),
      lastMoment: Date.UTC(2011, 11, 9),
      runs: 0
    }))
  )
  expect(await screen.findByRole('button', { name: 'Add a file' })).toBeDisabled()
  expect(screen.getByRole('button', { name: 'Find segments' })).toBeDisabled()
  expect((await files()).getByRole('button', { name: /^Remove/ })).toBeDisabled()
})
