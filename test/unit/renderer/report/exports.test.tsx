import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholeReport } from '#shared/api/reports.ts'
import { TesseraError } from '#shared/errors.ts'
import { openStep } from '../segments/openStep.tsx'

const line = async (name: RegExp) => within(await screen.findByRole('region', { name }))

test('without segments it says what will be here and leads to them', async () => {
  const { user } = await openStep('Report', { project: 'imported' })
  await user.click(await screen.findByRole('button', { name: 'Find segments' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Segments' })).toBeVisible()
})

test('the report is written where the user says, shown as it goes, and handed over', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented', jobs: 'held' })
  await user.click(await screen.findByText('Letter'))
  const report = await line(/^Report PDF/)
  await user.click(report.getByRole('button', { name: 'Save the report' }))
  await waitFor(() =>
    expect(host.asked('reports.start')).toEqual({
      runId: 1,
      format: {
        kind: 'pdf',
        paper: 'Letter',
        composition: { sections: [...wholeReport], introduction: '' }
      },
      locale: 'en',
      target: 'target'
    })
  )
  expect(await report.findByRole('progressbar')).toBeInTheDocument()
  act(() => host.finish())
  expect(await report.findByText(/“Gift shop 2011 report.pdf” is in your downloads \(182 kB\)/)).toBeVisible()
  expect(host.delivered).toHaveLength(1)
})

test('customers are saved as the spreadsheet of the reader’s language expects', async () => {
  const { host, user } = await openStep('Bericht', { project: 'segmented', settings: { locale: 'de' } })
  const customers = await line(/^Kunden als Tabelle/)
  await user.click(customers.getByRole('button', { name: 'Kunden speichern' }))
  await waitFor(() => expect(host.asked('reports.start')?.format).toEqual({ kind: 'customersCsv', style: 'semicolon' }))
  expect(host.asked('reports.start')?.locale).toBe('de')
  act(() => host.finish())
  expect(await customers.findByText(/Daneben sagt „table.definition.txt“, was sie enthält/)).toBeVisible()
})

test('a save dialog that is closed starts nothing', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  host.saveTarget = async () => null
  const record = await line(/^How to repeat it/)
  await user.click(record.getByRole('button', { name: 'Save the record' }))
  await waitFor(() => expect(record.getByRole('button', { name: 'Save the record' })).toBeEnabled())
  expect(host.asked('reports.start')).toBeUndefined()
})

test('cancel says that there is no half-written file', async () => {
  const { user } = await openStep('Report', { project: 'segmented', jobs: 'held' })
  const segments = await line(/^Segments as a table/)
  await user.click(segments.getByRole('button', { name: 'Save segments' }))
  await user.click(await segments.findByRole('button', { name: 'Cancel' }))
  expect(await segments.findByText('Not saved. There is no half-written file.')).toBeVisible()
})

test('what could not be written says why, and can be tried again', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  host.on('reports.start', () => {
    throw new TesseraError('cannotWrite', { name: 'report.pdf', detail: 'EACCES' })
  })
  const report = await line(/^Report PDF/)
  await user.click(report.getByRole('button', { name: 'Save the report' }))
  expect(await report.findByText(/cannot be written: the system does not allow it \(EACCES\)/)).toBeVisible()
  const asks = vi.spyOn(host, 'saveTarget')
  await user.click(report.getByRole('button', { name: 'Try again' }))
  expect(asks).toHaveBeenCalledWith('Gift shop 2011 report.pdf')
})

test('the desktop shows a saved file in its folder', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented', jobs: 1 }, (fake) =>
    Object.assign(fake, { kind: 'desktop' })
  )
  const reveal = vi.spyOn(host, 'reveal')
  const report = await line(/^Report PDF/)
  await user.click(report.getByRole('button', { name: 'Save the report' }))
  await user.click(await report.findByRole('button', { name: 'Show in folder' }))
  expect(reveal).toHaveBeenCalledWith({ id: 'target', name: 'Gift shop 2011 report.pdf', size: 0 })
})
