import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RunView } from '#shared/api/segments.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { openStep } from './openStep.tsx'

const counts = { matched: 100, hits: 88, members: 120 }
const view: RunView = {
  ...shopRun,
  stale: false,
  rules: {
    heldOut: 1301,
    order: [3],
    segments: [
      {
        segment: 3,
        rules: [
          {
            conditions: [
              { kind: 'number', feature: 'recency', unit: 'days', above: 200, upTo: null },
              { kind: 'number', feature: 'monetary', unit: 'money', above: 750, upTo: null }
            ],
            heldOut: counts,
            all: counts
          }
        ],
        either: { heldOut: counts, all: counts },
        assigned: { heldOut: counts, all: counts }
      }
    ]
  },
  segmentList: shopRun.segmentList.map((segment) => ({
    ...segment,
    people: { typical: [3], doubtful: [{ row: 7, other: 1 }] }
  }))
}

async function openPanel() {
  const { host, user } = await openStep('Segments', { project: 'segmented' }, (host) =>
    host.on('segments.view', () => view)
  )
  await user.click(await screen.findByRole('button', { name: 'Lapsed, big spenders' }))
  return { host, user, panel: screen.getByRole('complementary', { name: 'Selected segment' }) }
}

test('a segment’s panel says how to recognise its members, and how often that is right', async () => {
  const { panel } = await openPanel()
  const rules = within(panel).getByRole('region', { name: 'How to recognise them' })
  expect(rules).toHaveTextContent('No order for more than 200 days and spent more than £750 in all')
  expect(rules).toHaveTextContent('88 % are of the segment; it finds 73 % of the segment')
  expect(rules).toHaveTextContent('Measured on 1,301 customers')
})

test('customers to check it with open to their last orders', async () => {
  const { panel, user } = await openPanel()
  const people = await within(panel).findByRole('region', { name: 'Customers to check it with' })
  await user.click(await within(people).findByText(/Ada Typical/))
  expect(within(people).getByRole('table', { name: 'Last orders of Ada Typical' })).toHaveTextContent('£121')
  expect(people).toHaveTextContent(/12350\s+nearly “/)
})

test('the sentence is edited in place; an empty one takes Tessera’s back', async () => {
  const { host, user, panel } = await openPanel()
  await user.click(within(panel).getByRole('button', { name: 'Edit sentence' }))
  const field = within(panel).getByRole('textbox', { name: 'Your sentence about this segment' })
  await user.clear(field)
  await user.type(field, 'They bought a lot, once.')
  await user.click(within(panel).getByRole('button', { name: 'Save' }))
  expect(host.asked('segments.reword')).toEqual({ runId: 1, segment: 3, sentence: 'They bought a lot, once.' })
})
