import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TesseraError } from '#shared/errors.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { shopCatalogue } from '#test/fixtures/featureCatalogue.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { saying } from '#test/helpers/saying.ts'
import { openStep } from '../segments/openStep.tsx'

const open = async (prepare?: (host: FakeHost) => void) => {
  const opened = await openStep('Features', { project: 'imported' }, prepare)
  await screen.findByRole('heading', { level: 1, name: 'Features' })
  return opened
}
const box = (feature: string) => screen.findByRole('checkbox', { name: new RegExp(`^“${feature}”`) })
const rowOf = async (feature: string) => within((await box(feature)).closest('tr') as HTMLElement)
const savedBasis = (host: FakeHost) => host.asked('segments.saveDraft')?.recipe.basis
const withDraft = (change: Partial<typeof defaultRecipe>) => (host: FakeHost) =>
  host.on('segments.draft', () => ({ ...defaultRecipe, basis: [...defaultRecipe.basis], ...change }))

test('before any data it says what will be here, and the one thing to do leads there', async () => {
  const { user } = await openStep('Features', { project: 'empty' })
  expect(await screen.findByRole('heading', { name: 'What is known of your customers will stand here' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go to Data' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
})

test('each feature has its name, definition, distribution, median and range, exact on hover', async () => {
  await open()
  const spent = await rowOf('Total spent')
  expect(spent.getByText('Sum of all the customer’s order lines, returns left out.')).toBeVisible()
  expect(
    spent.getByRole('img', { name: 'Total spent: customers from £3.75 to £280,206, half of them up to £674' })
  ).toBeVisible()
  expect(spent.getByText('GBP, log scale')).toBeVisible()
  expect(spent.getByText('£674')).toHaveAttribute('title', '£674.49')
  expect(spent.getByText('£3.75 to £280,206')).toHaveAttribute('title', '£3.75 to £280,206.02')
  expect(screen.getByText('4,338 customers · as of 10 Dec 2011, 12:50')).toBeVisible()
})

test('how values are spread is said in words with the statistic, and what is done about it as long as it is done', async () => {
  const { user } = await open()
  const spent = await rowOf('Total spent')
  expect(
    spent.getByText(saying('A few customers have far more than the rest: its logarithm is taken (skewness 19.3).'))
  ).toBeVisible()
  await user.click(screen.getAllByText('As they are')[0]!)
  expect(
    await spent.findByText(saying('A few customers have far more than the rest and weigh heavily (skewness 19.3).'))
  ).toBeVisible()
  expect(
    (await rowOf('Average order')).getByText(saying('A few customers have far more than the rest (skewness 32.2).'))
  ).toBeVisible()
  expect(
    (await rowOf('Days since the first order')).getByText(saying(/^Spread evenly .* \(skewness −0.36\)/))
  ).toBeVisible()
})

test('a feature chosen or taken away is kept with the project, in the order of the list', async () => {
  const { host, user } = await open()
  await user.click(await box('Days between orders'))
  await user.click(await box('Average order'))
  await waitFor(() => expect(savedBasis(host)).toEqual(['recency', 'frequency', 'monetary', 'averageOrder', 'gap']))
  await user.click(await box('Orders'))
  await waitFor(() => expect(savedBasis(host)).toEqual(['recency', 'monetary', 'averageOrder', 'gap']))
  expect(await screen.findByRole('checkbox', { name: '“Orders” describes the segments' })).not.toBeChecked()

  await user.click(screen.getByRole('button', { name: 'Take these three' }))
  await waitFor(() => expect(savedBasis(host)).toEqual(defaultRecipe.basis))
  expect(await screen.findByText(/These three are chosen/)).toBeVisible()
})

test('the last feature that forms the segments cannot be taken away, and it says why', async () => {
  await open(withDraft({ basis: ['monetary'] }))
  expect(await box('Total spent')).toBeDisabled()
  expect(await box('Total spent')).toHaveAccessibleDescription(/At least one feature has to form the segments/)
  expect(await box('Orders')).toBeEnabled()
})

test('a feature that is the same for everyone is pointed out and cannot be chosen, even where the draft names it', async () => {
  const { host, user } = await open(withDraft({ basis: ['monetary', 'attribute:Newsletter'] }))
  const newsletter = await box('Newsletter')
  expect(newsletter).toBeDisabled()
  expect(newsletter).not.toBeChecked()
  expect((await rowOf('Newsletter')).getByText(/^The same for everyone \(1\)/)).toBeVisible()
  await user.click(await box('Orders'))
  await waitFor(() => expect(savedBasis(host)).toEqual(['frequency', 'monetary']))
})

test('customers without a value are counted, with what becomes of them', async () => {
  const { user } = await open((host) =>
    host.on('features.catalogue', () => ({
      asOf: '2011-12-10',
      customers: 4338,
      features: shopCatalogue.map((one) => ({ ...one, standIn: one.id === 'gap' ? 'sinceOnlyOrder' : null })),
      categories: [],
      related: []
    }))
  )
  const [age, gap] = [await rowOf('Age'), await rowOf('Days between orders')]
  expect(age.getByText('212 customers have no value and are not counted here.')).toBeVisible()
  await user.click(await box('Age'))
  expect(await age.findByText('212 customers have no value and will be left out of the segments.')).toBeVisible()
  await user.click(await box('Days between orders'))
  expect(
    await gap.findByText(/^1,493 customers have ordered only once: the days since that order stand in/)
  ).toBeVisible()
})

test('with RFM rules the three stand fixed and nothing is evened out; grouping by likeness gives the choice back', async () => {
  const { host, user } = await open(withDraft({ method: { kind: 'rfm' }, basis: ['averageOrder'] }))
  for (const name of ['Days since the last order', 'Orders', 'Total spent']) {
    expect(await box(name)).toBeChecked()
    expect(await box(name)).toBeDisabled()
  }
  expect(await box('Average order')).not.toBeChecked()
  expect(screen.queryByText(saying(/logarithm is taken/))).toBeNull()
  expect(screen.getByText(/^RFM rules give scores/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Group by likeness instead/ }))
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.method).toEqual({ kind: 'kmeans', k: 'auto' }))
  await waitFor(async () => expect(await box('Average order')).toBeChecked())
})

test('logarithm and weight are kept with the project, each with a sentence why', async () => {
  const { host, user } = await open()
  expect(await screen.findByText(saying(/the logarithm of “Orders” and “Total spent” is taken/))).toBeVisible()
  const [log, scale] = screen.getAllByText('As they are') as [HTMLElement, HTMLElement]
  await user.click(log)
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.log).toBe('none'))
  expect(await screen.findByText(/largest values of “Orders” and “Total spent” weigh heavily/)).toBeVisible()
  await user.click(scale)
  await waitFor(() => expect(host.asked('segments.saveDraft')?.recipe.scale).toBe('none'))
  expect(await screen.findByText(/money would outweigh days and orders/)).toBeVisible()
})

test('a list of customers is chosen from by its own columns', async () => {
  const { host, user } = await open((fake) => {
    withDraft({ basis: ['attribute:Age', 'attribute:Income'] })(fake)
    fake.on('features.catalogue', () => {
      const age = shopCatalogue.find(({ id }) => id === 'attribute:Age')!
      return {
        asOf: null,
        customers: 200,
        features: [age, { ...age, id: 'attribute:Income' }],
        categories: [],
        related: []
      }
    })
  })
  expect(await screen.findByText('200 customers', { selector: '[class*="facts"]' })).toBeVisible()
  expect(screen.getByText(/^Choose the few numbers/)).toBeVisible()
  await user.click(await box('Age'))
  await waitFor(() => expect(savedBasis(host)).toEqual(['attribute:Income']))
})

test('data without a single number says what is needed', async () => {
  await open((host) =>
    host.on('features.catalogue', () => ({ asOf: null, customers: 200, features: [], categories: [], related: [] }))
  )
  expect(await screen.findByRole('heading', { name: /nothing to tell customers apart by/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Go to Data' })).toBeVisible()
})

test('what cannot be read says why and can be tried again', async () => {
  const { host, user } = await open((fake) =>
    fake.on('features.catalogue', () => {
      throw new TesseraError('diskFull')
    })
  )
  expect(await screen.findByText(/The disk is full/)).toBeVisible()
  host.on('features.catalogue', () => ({
    asOf: '2011-12-10',
    customers: 4338,
    features: [...shopCatalogue],
    categories: [],
    related: []
  }))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await box('Orders')).toBeChecked()
})

test('a project open for reading only shows everything and changes nothing', async () => {
  await open((host) =>
    host.on('projects.current', () => ({
      name: 'Gift shop 2011',
      path: '',
      readOnly: true,
      currency: 'GBP',
      sources: 1,
      customers: 4372,
      orderLines: 406_789,
      firstMoment: 0,
      lastMoment: 0,
      runs: 0
    }))
  )
  for (const name of ['Orders', 'Average order']) expect(await box(name)).toBeDisabled()
})

test('the one next step leads to Segments', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Next: Segments' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Segments' })).toBeVisible()
})

test('the catalogue is grouped by what its features are about', async () => {
  await open()
  const heads = (await screen.findAllByRole('rowheader')).map((head) => head.textContent ?? '')
  const at = (name: string) => heads.findIndex((text) => text.startsWith(name))
  const order = ['When they order', 'Days since the last order', 'How much they order', 'Orders', 'Total spent']
  const places = [...order, 'From your lists of customers', 'Age'].map(at)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBe(0)
})

test('features that rank customers alike are named beside each other where one of them forms the segments', async () => {
  const { user } = await open((host) =>
    host.on('features.catalogue', () => ({
      asOf: '2011-12-10',
      customers: 4338,
      features: [...shopCatalogue],
      categories: [],
      related: [
        { a: 'frequency', b: 'monetary', correlation: 0.83 },
        { a: 'monetary', b: 'averageOrder', correlation: -0.91 },
        { a: 'tenure', b: 'gap', correlation: 0.95 }
      ]
    }))
  )
  const twice = /^Ranks customers nearly as “Orders” \(0.83\): together they count twice/
  expect((await rowOf('Total spent')).getByText(twice)).toBeVisible()
  expect(
    (await rowOf('Average order')).getByText(/nearly as “Total spent” \(−0.91\) and would add little/)
  ).toBeVisible()
  expect((await rowOf('Days between orders')).queryByText(/Ranks customers/)).toBeNull()
  await user.click(await box('Orders'))
  await waitFor(() => expect(screen.queryByText(twice)).toBeNull())
})

test('of two features that count twice, a click keeps the better one', async () => {
  const { host, user } = await open((fake) => {
    withDraft({ basis: ['frequency', 'monetary', 'averageOrder', 'gap', 'tenure'] })(fake)
    fake.on('features.catalogue', () => ({
      asOf: '2011-12-10',
      customers: 4338,
      features: [...shopCatalogue],
      categories: [],
      related: [
        { a: 'frequency', b: 'monetary', correlation: 0.83 },
        { a: 'monetary', b: 'averageOrder', correlation: -0.91 },
        { a: 'tenure', b: 'gap', correlation: 0.95 },
        { a: 'recency', b: 'tenure', correlation: 0.9 }
      ]
    }))
  })
  // Total spent is repeated by two, days between orders are known of fewer: each makes way.
  const spent = await rowOf('Total spent')
  expect(spent.getAllByText('It repeats fewer of the others.')).toHaveLength(2)
  const gap = await rowOf('Days between orders')
  expect(gap.getByText('It is known of more customers.')).toBeVisible()
  expect((await rowOf('Orders')).queryByRole('button', { name: /^Keep only/ })).toBeNull()
  await user.click(spent.getByRole('button', { name: 'Keep only “Orders”' }))
  await waitFor(() => expect(savedBasis(host)).toEqual(['frequency', 'averageOrder', 'tenure', 'gap']))
  await waitFor(() => expect(spent.queryByRole('button', { name: /^Keep only/ })).toBeNull())
})

test('a long catalogue lists its groups above it, and a press leads to one', async () => {
  const like = shopCatalogue.find(({ id }) => id === 'frequency')!
  const others = ['eventCount', 'reviewCount', 'contactCount'] as const
  const { user } = await open((host) =>
    host.on('features.catalogue', () => ({
      asOf: '2011-12-10',
      customers: 4338,
      features: [...shopCatalogue, ...others.map((id) => ({ ...like, id }))],
      categories: [],
      related: []
    }))
  )
  const links = within(await screen.findByRole('navigation', { name: 'Groups of features' }))
  expect(links.getAllByRole('button').map((link) => link.textContent)).toEqual([
    ...['When they order', 'How much they order', 'Visits and other events', 'Campaigns', 'What they write'],
    'From your lists of customers'
  ])
  await user.click(links.getByRole('button', { name: 'What they write' }))
  expect(screen.getByRole('rowheader', { name: 'What they write' })).toHaveFocus()
})
