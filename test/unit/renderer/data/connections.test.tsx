import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Source } from '#shared/api/imports.ts'
import type { ConnectedSource } from '#shared/api/sources.ts'
import { shopCounts, shopPreview } from '#test/fixtures/shopFile.ts'
import { openStep } from '../segments/openStep.tsx'

const source = (id: number, name: string): Source => ({
  id,
  name,
  size: 1000,
  sha256: String(id),
  importedAt: 0,
  mapping: shopPreview.mapping,
  counts: shopCounts
})
const connected = (id: number, known: Partial<ConnectedSource>): ConnectedSource => ({
  id,
  name: '',
  table: null,
  kind: 'orders',
  rows: 100,
  customers: 50,
  byEmail: 0,
  coverage: null,
  farOff: 0,
  links: [],
  knownElsewhere: null,
  fit: null,
  ...known
})
const month = (n: number): number => Date.UTC(2024, n)

const open = () =>
  openStep('Data', { project: 'imported' }, (fake) => {
    fake.on('imports.sources', () => [source(1, 'orders.csv'), source(2, 'reviews.csv'), source(3, 'events.csv')])
    fake.on('sources.connections', () => ({
      unit: 'month',
      starts: [month(0), month(1), month(2)],
      sources: [
        connected(1, {
          name: 'orders.csv',
          coverage: [5, 9, 2],
          links: [{ to: 2, by: 'customers', shared: 40, share: 0.8, shareBack: 0.93 }],
          knownElsewhere: { by: 'customers', known: 40, of: 50 }
        }),
        connected(2, {
          name: 'reviews.csv',
          kind: 'reviews',
          links: [{ to: 1, by: 'customers', shared: 40, share: 0.93, shareBack: 0.8 }],
          knownElsewhere: { by: 'customers', known: 40, of: 43 },
          byEmail: 4
        }),
        connected(3, {
          name: 'events.csv',
          kind: 'events',
          knownElsewhere: { by: 'customers', known: 0, of: 20 },
          fit: { source: 3, column: 'account', matched: 20, share: 0.96 }
        })
      ]
    }))
  })

test('how files connect is said both ways, and for which reason one does not', async () => {
  await open()
  expect(await screen.findByText('2 of 3 files connect; events.csv does not.')).toBeVisible()
  const files = within(screen.getByRole('table', { name: 'Files in this project' }))
  expect(files.getByText('93 % of the review authors have ordered')).toBeVisible()
  expect(files.getByText('80 % of those who ordered wrote a review')).toBeVisible()
  expect(files.getByText('4 customers recognised by e-mail address')).toBeVisible()
  expect(files.getByText(/^No other file knows its customers.* “account” would fit: 96 % of/)).toBeVisible()
})

test('the time that a file covers is told in words, too', async () => {
  await open()
  expect(await screen.findByRole('img', { name: 'Rows from Jan 2024 to Mar 2024, most in Feb 2024' })).toBeVisible()
})
