import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Preview } from '#shared/api/imports.ts'
import { shopMapping, shopPreview } from '#test/fixtures/shopFile.ts'
import { openStep } from '../segments/openStep.tsx'

const book: Preview = {
  ...shopPreview,
  format: 'xlsx',
  tables: [
    { name: 'Orders', rows: 9995, columns: 21 },
    { name: 'Returns', rows: 297, columns: 2 }
  ],
  mapping: { ...shopMapping, table: 'Orders' }
}

async function openFile(preview: Preview) {
  const opened = await openStep('Data', { project: 'empty', jobs: 'held', preview })
  await opened.user.click(await screen.findByRole('button', { name: /Choose a file|Add a file/ }))
  await screen.findByRole('table', { name: /^The first 100 rows of the file/ })
  return opened
}

test('of a workbook with several sheets, each is offered with its size, and another can be chosen', async () => {
  const { host, user } = await openFile(book)
  const choice = screen.getByRole('combobox', { name: 'Sheet' })
  expect(choice).toHaveDisplayValue('Orders: 9,995 rows, 21 columns')
  await user.selectOptions(screen.getByRole('combobox', { name: 'What “Country” means' }), 'Channel')
  await user.selectOptions(choice, 'Returns: 297 rows, 2 columns')
  await waitFor(() => expect(host.asked('imports.preview')).toMatchObject({ file: 'file-1', table: 'Returns' }))
  // What was said of the columns of one sheet says nothing of another's.
  expect(await screen.findByRole('combobox', { name: 'What “Country” means' })).toHaveDisplayValue('Country')
})

test('of a workbook, only the row of names is a question of reading; a database leaves none open', async () => {
  const { user } = await openFile(book)
  await user.click(screen.getByText('How the file is read'))
  expect(screen.getByRole('checkbox', { name: 'The first row of the table names the columns' })).toBeChecked()
  expect(screen.queryByRole('combobox', { name: 'Encoding' })).toBeNull()
})

test('a file that is one table offers no choice', async () => {
  await openFile({ ...shopPreview, format: 'sqlite', tables: [{ name: 'orders', rows: 3, columns: 8 }] })
  expect(screen.queryByRole('combobox', { name: 'Table' })).toBeNull()
  expect(screen.queryByText('How the file is read')).toBeNull()
})
