import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { mixedRun, mixtureRun } from '#test/fixtures/methodRuns.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

const million = { ...shopRun, customers: 1_000_000 }

/** Customers numbered by their place, so that a row says where it stands. */
function numbered(host: FakeHost): void {
  withRuns(million)(host)
  host.on('segments.customers', ({ segment, search, offset, limit }) => {
    const total = search === 'nobody' ? 0 : segment === null ? 1_000_000 : 489
    return {
      total,
      rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => ({
        row: offset + i,
        customer: `c${offset + i}`,
        name: null,
        segment: segment ?? 0,
        probability: null,
        words: [],
        values: million.features.map(() => 1234.5678)
      }))
    }
  })
}

const asked = (host: FakeHost) =>
  host.calls
    .filter(({ method }) => method === 'segments.customers')
    .map(({ params }) => params as Input<'segments.customers'>)

const tall = 480
beforeEach(() => {
  // happy-dom lays nothing out: the table is given a height to fill.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(tall)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(tall)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(900)
})
afterEach(() => vi.restoreAllMocks())

async function openTable() {
  const opened = await openStep('Explore', { project: 'segmented' }, numbered)
  await opened.user.click(await screen.findByText('Customers', { selector: 'label span' }))
  await screen.findByText('c0')
  return opened
}

test('of a million customers only the rows in view are drawn, and only their pages asked for', async () => {
  const { host } = await openTable()
  const table = screen.getByRole('table', { name: 'Customers of this segmentation' })
  expect(table).toHaveAttribute('aria-rowcount', '1000001')
  expect(within(table).getAllByRole('row').length).toBeLessThan(60)
  expect(asked(host).map(({ offset }) => offset)).toEqual([0])

  const scroller = table.parentElement!
  act(() => {
    scroller.scrollTop = 16_000_000 + 33 - tall
    fireEvent.scroll(scroller)
  })
  expect(await screen.findByText('c999999')).toBeInTheDocument()
  expect(new Set(asked(host).map(({ offset }) => offset))).toEqual(new Set([0, 999_900]))
})

test('any column sorts, numbers from the largest down, and again the other way', async () => {
  const { host, user } = await openTable()
  expect(asked(host).at(-1)).toMatchObject({ sort: 'monetary', descending: true })
  await user.click(screen.getByRole('button', { name: 'Orders' }))
  await waitFor(() => expect(asked(host).at(-1)).toMatchObject({ sort: 'frequency', descending: true }))
  expect(screen.getByRole('columnheader', { name: /Orders/ })).toHaveAttribute('aria-sort', 'descending')
  await user.click(screen.getByRole('button', { name: /^Orders/ }))
  await waitFor(() => expect(asked(host).at(-1)).toMatchObject({ sort: 'frequency', descending: false }))
  await user.click(screen.getByRole('button', { name: 'Customer' }))
  await waitFor(() => expect(asked(host).at(-1)).toMatchObject({ sort: 'customer', descending: false }))
})

test('a search is asked for once the typing rests, and says when nobody matches', async () => {
  const { host, user } = await openTable()
  await user.type(screen.getByRole('textbox', { name: 'Search by customer or name' }), 'nobody')
  expect(await screen.findByText('No customer matches “nobody”.')).toBeVisible()
  expect([...new Set(asked(host).map(({ search }) => search))]).toEqual(['', 'nobody'])
  await user.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(await screen.findByRole('heading', { name: '1,000,000 customers' })).toBeVisible()
})

test('a segment filters the table, and exact values are on hover', async () => {
  const { host, user } = await openTable()
  await user.click(screen.getByRole('button', { name: 'Lapsed, big spenders' }))
  expect(await screen.findByRole('heading', { name: '489 customers' })).toBeVisible()
  expect(asked(host).at(-1)).toMatchObject({ segment: 3 })
  expect(screen.getAllByTitle('£1,234.5678').length).toBeGreaterThan(0)
})

test('where the method gives probabilities, how sure it is of each customer has a column that sorts', async () => {
  const { host, user } = await openStep('Explore', { project: 'segmented' }, (fake) => {
    withRuns(mixtureRun)(fake)
    fake.on('segments.customers', () => ({
      total: 1,
      rows: [
        { row: 0, customer: 'c0', name: null, segment: 3, probability: 0.6375, words: [], values: [1, 2, 3, 4, 5, 6] }
      ]
    }))
  })
  await user.click(await screen.findByText('Customers', { selector: 'label span' }))
  await screen.findByText('c0')
  expect(screen.getByTitle('0.6375')).toHaveTextContent(/^64.%$/)
  await user.click(screen.getByRole('button', { name: 'How sure' }))
  await waitFor(() => expect(asked(host).at(-1)).toMatchObject({ sort: 'probability', descending: true }))
})

test('without probabilities there is no such column', async () => {
  await openTable()
  expect(screen.queryByRole('button', { name: 'How sure' })).toBeNull()
})

test('words of a category have a column of their own', async () => {
  const { user } = await openStep('Explore', { project: 'segmented' }, (fake) => {
    withRuns(mixedRun)(fake)
    fake.on('segments.customers', () => ({
      total: 2,
      rows: ['Germany', null].map((word, row) => ({
        row,
        customer: `c${row}`,
        name: null,
        segment: 0,
        probability: null,
        words: [word],
        values: [1, 2, 3, 4, 5, 6]
      }))
    }))
  })
  await user.click(await screen.findByText('Customers', { selector: 'label span' }))
  expect(await screen.findByText('Germany')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Country' })).toBeVisible()
})

test('a customer is erased from the menu of their row, once the user has said so again', async () => {
  const { user, host } = await openTable()
  const erased: Input<'customers.erase'>[] = []
  host.on('customers.erase', (params) => {
    erased.push(params)
    return { rows: 3 }
  })
  await user.click(screen.getByRole('button', { name: 'More about customer c1' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Erase from the project…', hidden: true }))
  expect(await screen.findByRole('dialog', { name: 'Erase customer c1?' })).toBeVisible()
  expect(erased).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Erase for good' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(erased).toEqual([{ key: 'c1' }])
})
