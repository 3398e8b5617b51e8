import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { noteOf, TesseraError } from '#shared/errors.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { shopMapping, shopPreview } from '#test/fixtures/shopFile.ts'
import type { FakeOptions } from '#test/helpers/fakeHost.ts'
import { type Opened, openStep } from '../segments/openStep.tsx'

const importAll = { name: 'Import 541,909 rows' }
const used = '406,789 of 541,909 rows will be used: 4,372 customers, 1 Dec 2010 to 9 Dec 2011.'

/** The Data screen with a file chosen, its preview on screen. */
async function openFile(options: FakeOptions = {}, prepare?: Parameters<typeof openStep>[2]): Promise<Opened> {
  const opened = await openStep('Data', { project: 'empty', jobs: 'held', ...options }, prepare)
  await opened.user.click(await screen.findByRole('button', { name: /Choose a file|Add a file/ }))
  await screen.findByRole('table', { name: /^The first 100 rows of the file/ })
  return opened
}
const checks = ({ host }: Opened) =>
  host.calls.filter(({ method }) => method === 'imports.check').map(({ params }) => params as Input<'imports.check'>)

/** Once the last mapping was taken to the whole file, and that was read. */
async function checked(opened: Opened, times = 1): Promise<void> {
  await waitFor(() => expect(checks(opened)).toHaveLength(times))
  act(() => opened.host.finish())
}
const meaning = (column: string) => screen.getByRole('combobox', { name: `What “${column}” means` })
const roleOf = (mapping: Input<'imports.check'>['mapping'] | undefined, name: string) =>
  mapping?.columns.find((column) => column.name === name)?.role

test('before any file it says what will be here and the one thing to do', async () => {
  await openStep('Data', { project: 'empty' })
  expect(await screen.findByRole('heading', { name: 'Your data will stand here' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
})

test('a file shows its first rows with line numbers, and what each column is taken for', async () => {
  await openFile()
  const table = screen.getByRole('table', { name: /^The first 100 rows/ })
  expect(within(table).getAllByRole('row')).toHaveLength(101)
  expect(within(table).getByRole('rowheader', { name: '2' })).toBeVisible()
  expect(meaning('CustomerID')).toHaveDisplayValue('Customer')
  expect(meaning('InvoiceDate')).toHaveAccessibleDescription('Its name says so.')
  expect(meaning('StockCode')).toHaveAccessibleDescription('A guess. Its name says so.')
})

test('what was chosen for the last file is said so, and can be had anew and back', async () => {
  const asLastTime = shopPreview.columns.map((column) => ({ ...column, why: noteOf('lastTime') }))
  const { host, user } = await openFile({ preview: { ...shopPreview, columns: asLastTime } })
  await user.selectOptions(meaning('Country'), 'Not used')
  await user.click(screen.getByRole('button', { name: 'Propose anew' }))
  await waitFor(() => expect(host.asked('imports.preview')).toMatchObject({ file: 'file-1', anew: true }))
  expect(meaning('Country')).toHaveDisplayValue('Country')
})

test('the button waits until the whole file was read, says so, and then how many rows it imports', async () => {
  const opened = await openFile()
  const waiting = screen.getByRole('button', { name: 'Import' })
  expect(waiting).toBeDisabled()
  expect(waiting).toHaveAccessibleDescription('The whole file is being read')
  await checked(opened)
  expect(await screen.findByText(used)).toBeVisible()
  expect(screen.getByRole('button', importAll)).toBeEnabled()
  expect(screen.getByText('£611,342 in 8,905 rows')).toBeVisible()
  const leftOut = within(screen.getByRole('table', { name: 'What is left out' }))
  expect(leftOut.getByRole('row', { name: 'No customer 135,080 624, 1445, 1446, 1447, 1448 …' })).toBeVisible()
})

test('the import takes the dates as the whole column decided them, and leads to the segments', async () => {
  const opened = await openFile()
  const { host, user } = opened
  await checked(opened)
  await user.click(await screen.findByRole('button', importAll))
  const columns = shopMapping.columns.map((column) =>
    column.name === 'InvoiceDate' ? { ...column, dateOrder: 'mdy' } : column
  )
  expect(host.asked('imports.start')).toEqual({
    file: 'file-1',
    mapping: { ...shopMapping, columns },
    currency: 'GBP',
    replace: null,
    update: null
  })
  expect(await screen.findByRole('heading', { name: 'Importing “OnlineRetail.csv”' })).toBeVisible()
  act(() => host.finish())
  expect(await screen.findByRole('heading', { name: '“OnlineRetail.csv” is in the project' })).toBeVisible()
  expect(screen.getByText(/^406,789 of 541,909 rows are used/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Find segments' }))
  expect(await screen.findByRole('heading', { name: 'Finding segments' })).toBeVisible()
  expect(host.asked('segments.start')).toEqual({ recipe: defaultRecipe })
})

test('a meaning that only one column can have is taken from the one that had it, and the file is read again', async () => {
  const opened = await openFile()
  await checked(opened)
  await opened.user.selectOptions(meaning('StockCode'), 'Product')
  expect(meaning('Description')).toHaveDisplayValue('Not used')
  expect(meaning('StockCode')).toHaveAccessibleDescription('Your choice.')
  await checked(opened, 2)
  const again = checks(opened)[1]?.mapping
  expect([roleOf(again, 'StockCode'), roleOf(again, 'Description')]).toEqual(['product', 'none'])
})

test('a mapping that was read already is not read again', async () => {
  const opened = await openFile()
  await checked(opened)
  await opened.user.selectOptions(meaning('Country'), 'Not used')
  await checked(opened, 2)
  await opened.user.selectOptions(meaning('Country'), 'Country')
  expect(await screen.findByRole('button', importAll)).toBeEnabled()
  expect(checks(opened)).toHaveLength(2)
})

test('what is missing is said in sentences, and nothing is read or imported before', async () => {
  const opened = await openFile()
  await opened.user.selectOptions(meaning('CustomerID'), 'Not used')
  await opened.user.selectOptions(meaning('Quantity'), 'Not used')
  expect(screen.getByText('No column says who the customer is. Choose one.')).toBeVisible()
  expect(screen.getByText('No column says the amount. Choose one, or a quantity and a unit price.')).toBeVisible()
  expect(screen.queryByText(/No column says when/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Import' })).toHaveAccessibleDescription(
    'Some columns are still to be named'
  )
})

test('dates that nothing decides are asked by an example of the file, and the answer is used', async () => {
  const opened = await openFile({ ambiguousDates: ['InvoiceDate'] })
  await checked(opened)
  expect(await screen.findByRole('heading', { name: 'Does 1/2/2011 mean 1 February or 2 January?' })).toBeVisible()
  expect(screen.getByRole('button', importAll)).toBeDisabled()
  await opened.user.click(screen.getByRole('button', { name: '1 February' }))
  await checked(opened, 2)
  expect(checks(opened)[1]?.mapping.columns[4]).toMatchObject({ name: 'InvoiceDate', dateOrder: 'dmy' })
  expect(await screen.findByRole('button', importAll)).toBeEnabled()
  expect(screen.queryByRole('heading', { name: /^Does/ })).toBeNull()
})

const twin = { sourceId: 7, name: 'orders 2011.csv', importedAt: Date.UTC(2026, 10, 20) }

test('data that is there already is not imported twice: it is skipped', async () => {
  const opened = await openFile({ project: 'imported', preview: { alreadyImported: twin } })
  await checked(opened)
  expect(screen.getByText(/as “orders 2011.csv”, imported on 20 Nov 2026/)).toBeVisible()
  expect(await screen.findByRole('button', importAll)).toBeDisabled()
  await opened.user.click(screen.getByRole('button', { name: 'Skip' }))
  expect(await screen.findByRole('heading', { name: 'Files in this project' })).toBeVisible()
  expect(opened.host.asked('imports.start')).toBeUndefined()
})

test('or it takes the place of what is there', async () => {
  const opened = await openFile({ preview: { alreadyImported: twin } })
  await checked(opened)
  await opened.user.click(screen.getByRole('button', { name: 'Replace' }))
  await opened.user.click(await screen.findByRole('button', importAll))
  expect(opened.host.asked('imports.start')?.replace).toBe(7)
})

test('how the file is read can be changed, and taken back', async () => {
  const { host, user } = await openFile()
  await user.click(screen.getByText('How the file is read'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Encoding' }), 'Windows-1252')
  await waitFor(() =>
    expect(host.asked('imports.preview')).toEqual({ file: 'file-1', dialect: { encoding: 'windows-1252' } })
  )
  await user.click(await screen.findByRole('button', { name: 'As found' }))
  expect(screen.getByRole('combobox', { name: 'Encoding' })).toHaveDisplayValue('UTF-8')
})

test('as a list of customers, numbers are what they are grouped by, and money has no say', async () => {
  const opened = await openFile()
  await opened.user.selectOptions(screen.getByLabelText('What the file holds'), 'Customer list')
  expect(meaning('Quantity')).toHaveDisplayValue('Number to group by')
  expect(meaning('InvoiceDate')).toHaveDisplayValue('Not used')
  expect(screen.queryByRole('textbox', { name: 'Currency' })).toBeNull()
  await waitFor(() => expect(checks(opened).at(-1)?.mapping.kind).toBe('customers'))
  await opened.user.selectOptions(screen.getByLabelText('What the file holds'), 'Orders')
  expect(meaning('Quantity')).toHaveDisplayValue('Quantity')
})

test('what was chosen outlives a look at another step', async () => {
  const { user } = await openFile()
  await user.selectOptions(meaning('Country'), 'Channel')
  await user.click(screen.getByRole('button', { name: /Prepare/ }))
  await user.click(screen.getByRole('button', { name: /Data/ }))
  expect(await screen.findByRole('combobox', { name: 'What “Country” means' })).toHaveDisplayValue('Channel')
})

test('another currency than the project’s becomes the project’s', async () => {
  const opened = await openFile()
  const { host, user } = opened
  await checked(opened)
  const field = screen.getByRole('textbox', { name: 'Currency' })
  await user.clear(field)
  await user.type(field, 'EUR')
  await user.click(await screen.findByRole('button', importAll))
  await screen.findByRole('heading', { name: /^Importing/ })
  act(() => host.finish())
  await waitFor(() => expect(host.asked('projects.update')).toEqual({ currency: 'EUR' }))
})

test('a cancelled import frees the screen at once and says that nothing changed', async () => {
  const opened = await openFile()
  await checked(opened)
  await opened.user.click(await screen.findByRole('button', importAll))
  const progress = within((await screen.findByRole('heading', { name: /^Importing/ })).parentElement!)
  await opened.user.click(progress.getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText('Cancelled. Everything is as it was before.')).toBeVisible()
  expect(screen.getByRole('button', importAll)).toBeEnabled()
})

test('an import that cannot start or fails says why, and can be tried again', async () => {
  const opened = await openFile()
  await checked(opened)
  const { host, user } = opened
  host.on('imports.start', () => {
    throw new TesseraError('diskFull')
  })
  await user.click(await screen.findByRole('button', importAll))
  expect(await screen.findByText(/The disk is full/)).toBeVisible()
  host.on('imports.start', () => ({ jobId: 'job-9' }))
  await user.click(screen.getByRole('button', importAll))
  const job = {
    kind: 'imports.start' as const,
    id: 'job-9',
    step: 'reading',
    stepIndex: 0,
    steps: 1,
    done: 0,
    total: 0,
    fraction: 0,
    startedAt: 9,
    result: null
  }
  act(() => host.emit({ type: 'job', job: { ...job, state: 'running', error: null } }))
  expect(await screen.findByRole('heading', { name: /^Importing/ })).toBeVisible()
  act(() =>
    host.emit({ type: 'job', job: { ...job, state: 'failed', error: noteOf('fileMissing', { name: 'a.csv' }) } })
  )
  expect(await screen.findByText(/There is no file “a.csv” here/)).toBeVisible()
  expect(screen.getByRole('button', importAll)).toBeEnabled()
})

test('a file that cannot be read says why, can be read otherwise, or left', async () => {
  const { host, user } = await openStep('Data', { project: 'empty' }, (fake) =>
    fake.on('imports.preview', ({ dialect }) => {
      if (dialect?.encoding !== 'utf-16le') throw new TesseraError('notText', { name: 'OnlineRetail.csv' })
      return shopPreview
    })
  )
  await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
  expect(await screen.findByText(/is not a text file/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Encoding' }), 'UTF-16 LE')
  expect(await screen.findByRole('table', { name: /^The first 100 rows/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Not this file' }))
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible()
  expect(host.asked('imports.start')).toBeUndefined()
})

test('of several files one after the other is looked at', async () => {
  const { user } = await openFile({}, (fake) => {
    fake.picks = [shopPreview.file, { id: 'file-2', name: 'spring.csv', size: 900 }]
  })
  expect(screen.getByText(/then spring.csv/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Not this file' }))
  expect(await screen.findByText(/^spring.csv/)).toBeVisible()
})
