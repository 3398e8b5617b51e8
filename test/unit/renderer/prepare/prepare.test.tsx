import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TesseraError } from '#shared/errors.ts'
import { shopCounts, shopPreview } from '#test/fixtures/shopFile.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { openStep } from '../segments/openStep.tsx'

const open = async (prepare?: (host: FakeHost) => void) => {
  const opened = await openStep('Prepare', { project: 'imported' }, prepare)
  await screen.findByRole('heading', { level: 1, name: 'Prepare' })
  return opened
}
const table = () => screen.findByRole('table', { name: /left out, as they stand in the file/ })
const source = (id: number, name: string, leftOut = shopCounts.leftOut) => ({
  ...shopPreview.file,
  id,
  name,
  sha256: String(id),
  importedAt: 0,
  mapping: shopPreview.mapping,
  counts: { ...shopCounts, leftOut }
})

test('before any data it says what will be here, and the one thing to do leads there', async () => {
  const { user } = await openStep('Prepare', { project: 'empty' })
  expect(await screen.findByRole('heading', { name: 'What is counted will stand here' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go to Data' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
})

test('the usual moment is said in words; a moment of one’s own begins there and is kept with the project', async () => {
  const { host, user } = await open()
  expect(await screen.findByRole('radio', { name: 'One day after the last order: 10 Dec 2011, 12:50' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'A moment of your own' }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.asOf).toBe('2011-12-10T12:50'))
  expect(screen.getByText('1 day after the last order.')).toBeVisible()

  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2012-01-08' } })
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.asOf).toBe('2012-01-08T12:50'))
  expect(screen.getByText('30 days after the last order.')).toBeVisible()

  await user.click(screen.getByRole('radio', { name: /^One day after the last order/ }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.asOf).toBeNull())
})

test('a moment before anyone ordered is pointed out; an unfinished date changes nothing', async () => {
  const { host, user } = await open()
  await user.click(await screen.findByRole('radio', { name: 'A moment of your own' }))
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2009-12-10' } })
  expect(screen.getByText('Nobody had ordered by then. The first order is from 1 Dec 2010, 08:26.')).toBeVisible()
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.asOf).toBe('2009-12-10T12:50'))
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '' } })
  expect(screen.getByText(/not a whole date yet/)).toBeVisible()
  expect(host.asked('segments.saveDraft')?.recipe.asOf).toBe('2009-12-10T12:50')
})

test('returns are counted in rows and money over all files, with what each choice comes to', async () => {
  const { host, user } = await open((fake) =>
    fake.on('imports.sources', () => [source(1, 'a.csv'), source(2, 'b.csv')])
  )
  expect(
    await screen.findByText(/17,810 rows are returns or cancellations: £1\.2M, against sales of £17\.8M/)
  ).toBeVisible()
  expect(screen.getByTitle('£17,822,815.808')).toHaveTextContent('£17.8M in all')
  expect(screen.getByTitle('£16,600,131.628')).toHaveTextContent('£16.6M in all')
  expect(screen.getByRole('radio', { name: 'Leave them out' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Subtract them' }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.returns).toBe('net'))
})

test('set against their purchases, it says how many returns found one and what becomes of the others', async () => {
  const { host, user } = await open()
  await user.click(await screen.findByRole('radio', { name: 'Set each against its purchase' }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.returns).toBe('match'))
  expect(
    await screen.findByText(/£1\.1M in 17,012 of .* returns.*798 returns, £118,474, have no purchase/)
  ).toBeVisible()
})

test('without returns there is nothing to choose', async () => {
  await open((fake) =>
    fake.on('imports.sources', () => [{ ...source(1, 'a.csv'), counts: { ...shopCounts, returns: 0, returned: 0 } }])
  )
  expect(await screen.findByText('There are none in this data.')).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Subtract them' })).toBeNull()
})

test('rows left out are shown with their lines and reasons, by the page and by reason', async () => {
  const { host, user } = await open()
  expect(await screen.findByText(/135,120 of 541,909 rows that were read could not be used/)).toBeVisible()
  const row = within(await table())
    .getByRole('rowheader', { name: '624' })
    .closest('tr')!
  expect(row).toHaveTextContent('No customer')
  expect(within(await table()).getAllByRole('row')).toHaveLength(51)
  expect(screen.getByText('1 to 50 of 135,120')).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByText('51 to 100 of 135,120')).toBeVisible()
  expect(host.asked('imports.leftOut')).toEqual({ sourceId: 1, reason: null, offset: 50, limit: 50 })

  await user.selectOptions(screen.getByLabelText('Reason'), 'The amount is zero (40)')
  expect(await screen.findByText('1 to 40 of 40')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull()
})

test('a choice of files is offered among those with rows left out', async () => {
  const { host, user } = await open((fake) =>
    fake.on('imports.sources', () => [source(1, 'a.csv'), source(2, 'whole.csv', []), source(3, 'b.csv')])
  )
  const files = await screen.findByLabelText('File')
  expect(within(files).getAllByRole('option')).toHaveLength(2)
  await user.selectOptions(files, 'b.csv (135,120)')
  await waitFor(() => expect(host.asked('imports.leftOut')?.sourceId).toBe(3))
})

test('rows left out are saved where the user says, all of them, and the file is handed over', async () => {
  const { host, user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Save as CSV' }))
  expect(await screen.findByText('135,120 rows saved as “OnlineRetail, left out.csv”.')).toBeVisible()
  expect(host.asked('imports.saveLeftOut')).toEqual({ sourceId: 1, target: 'target' })
  expect(host.delivered.map(({ name }) => name)).toEqual(['OnlineRetail, left out.csv'])
})

test('a file that cannot be written says why and can be tried again', async () => {
  let full = true
  const { user } = await open((fake) =>
    fake.on('imports.saveLeftOut', () => {
      if (full) throw new TesseraError('diskFull')
      return { rows: 3 }
    })
  )
  await user.click(await screen.findByRole('button', { name: 'Save as CSV' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The rows were not saved')
  full = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/^3 rows saved/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a list of customers has no moment to look back from and no returns, and says so', async () => {
  await open((fake) =>
    fake.on('projects.current', () => ({
      name: 'Mall',
      path: 'Mall.tessera',
      readOnly: false,
      currency: null,
      sources: 1,
      customers: 200,
      orderLines: 0,
      firstMoment: null,
      lastMoment: null,
      runs: 0
    }))
  )
  expect(await screen.findByText(/This project has no orders/)).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})
