import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { shopQuality } from '#test/fixtures/shopQuality.ts'
import { openStep } from '../segments/openStep.tsx'

const verdict = async () => within(await screen.findByRole('region', { name: 'What this data can answer' }))

test('what the data can answer is said, with what would unlock the rest', async () => {
  await openStep('Data', { project: 'imported' })
  const items = (await (await verdict()).findAllByRole('listitem')).map(({ textContent }) => textContent)
  expect(items[0]).toMatch(/^YesRecency.*4,338 customers, 2,845 of whom ordered again, over 12 months\.$/)
  expect(items[3]).toMatch(/^Partly.*needs orders of a year; you have 11 months\.$/)
  expect(items[4]).toMatch(/^Not yet.*control group/)
})

test('a large file is looked through when its report is opened: problems first, then columns', async () => {
  const { host, user } = await openStep('Data', { project: 'imported' })
  await user.click(await screen.findByText('Look through all rows'))
  expect(await screen.findByText('3 things to look at')).toBeVisible()
  expect(host.asked('quality.source')).toEqual({ sourceId: 1 })
  const [first] = (await screen.findByRole('heading', { level: 3, name: 'Nothing in “CustomerID”' })).closest(
    'ol'
  )!.children
  expect(first).toHaveTextContent(/^Changes the result.*135,080 rowslines 624, 1445, 1446, 1447, 1448, …$/)
  const table = screen.getByRole('table', { name: 'Columns' })
  expect(within(table).getByRole('row', { name: /^CustomerID names or numbers 135,080/ })).toBeVisible()
  expect(within(table).getByText('about 23,260')).toBeVisible()
  expect(within(table).getByRole('img', { name: 'How the values of Quantity are spread, log scale' })).toBeVisible()
})

test('a file in which nothing is wrong says so', async () => {
  const { user } = await openStep('Data', { project: 'imported' }, (fake) =>
    fake.on('quality.source', () => ({ ...shopQuality, problems: [] }))
  )
  await user.click(await screen.findByText('Look through all rows'))
  expect((await screen.findAllByText('Nothing found that would change a result.')).length).toBeGreaterThan(0)
})
