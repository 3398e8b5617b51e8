import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PersonMember, PersonProposal } from '#shared/api/people.ts'
import { openStep } from '../segments/openStep.tsx'

const ann = (id: number, known: Partial<PersonMember>): PersonMember => ({
  id,
  key: String(id),
  name: 'Ann Thackeray',
  email: 'ann@mail.example',
  phone: null,
  postcode: null,
  city: null,
  country: null,
  born: null,
  orders: 2,
  revenue: 30,
  lastOrder: null,
  ...known
})
const proposal: PersonProposal = {
  members: [ann(77, {}), ann(78, { name: 'Ann Thackery', postcode: '10115' })],
  probability: 0.999,
  evidence: [
    { code: 'sameEmail', values: ['ann@mail.example', 'ann@mail.example'] },
    { code: 'nameAlike', values: ['Ann Thackeray', 'Ann Thackery'] }
  ],
  against: []
}
const who = 'Ann Thackeray (77) and Ann Thackery (78)'

const open = (proposals: readonly PersonProposal[], compared = 100) =>
  openStep('Prepare', { project: 'imported' }, (fake) => {
    fake.on('people.proposals', () => ({
      customers: 100,
      compared,
      total: proposals.length,
      proposals: [...proposals]
    }))
    fake.on('people.joined', () => ({
      total: 1,
      byEmail: 2,
      joins: [{ id: 5, key: '5', name: null, into: { id: 6, key: '6', name: 'Bob' }, joinedAt: 0 }]
    }))
  })

test('customers who are probably one are shown with what speaks for it and against, and joined when asked', async () => {
  const { host, user } = await open([proposal])
  expect(await screen.findByText('the same e-mail address; names alike (Ann Thackeray, Ann Thackery)')).toBeVisible()
  expect(screen.getByText('nothing')).toBeVisible()
  await user.click(screen.getByRole('button', { name: `Join ${who}` }))
  expect(host.asked('people.join')).toEqual({ into: 77, ids: [78] })
})

test('customers who are two stay so', async () => {
  const { host, user } = await open([proposal])
  await user.click(await screen.findByRole('button', { name: `${who} are not the same` }))
  expect(host.asked('people.dismiss')).toEqual({ ids: [77, 78] })
})

test('who was joined can be parted again', async () => {
  const { host, user } = await open([])
  expect(await screen.findByText(/^Among 100 customers/)).toBeVisible()
  expect(
    screen.getByText('2 customers were recognised by their e-mail addresses when files were imported.')
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Part again: 5' }))
  expect(host.asked('people.part')).toEqual({ id: 5 })
})

test('files that say nothing of people but a key say what would help', async () => {
  await open([], 0)
  expect(await screen.findByText(/^Your files name customers by a key and say nothing more/)).toBeVisible()
})
