import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { defaultMethods, defaultRecipe, type Method, methodKinds, type Recipe } from '#shared/model/recipe.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { openStep } from './openStep.tsx'

const names: Readonly<Record<Method['kind'], RegExp>> = {
  auto: /^Let Tessera choose/,
  kmeans: /k-means/,
  hierarchical: /hierarchical/,
  gmm: /Gaussian mixture/,
  hdbscan: /\bHDBSCAN/,
  dbscan: /\bDBSCAN/,
  som: /self-organising map/,
  mixed: /k-prototypes/,
  rfm: /RFM/
}

const drafted = (recipe: Partial<Recipe>) => (host: FakeHost) => {
  let draft: Recipe = { ...defaultRecipe, method: defaultMethods.kmeans, ...recipe }
  host.on('segments.draft', () => draft)
  host.on('segments.saveDraft', (params) => {
    draft = params.recipe as Recipe
    return null
  })
}

const withCountry = drafted({ basis: ['recency', 'category:Country'] })
const saved = (host: FakeHost) => host.asked('segments.saveDraft')?.recipe

const openChoice = async (prepare?: (host: FakeHost) => void) => {
  const opened = await openStep('Segments', { project: 'imported' }, prepare)
  await screen.findByRole('radio', { name: names.auto })
  return opened
}

test('every way to group is offered by name and term with one sentence, Tessera’s own choice first', async () => {
  await openChoice()
  const group = screen.getByRole('radiogroup', { name: 'How should your customers be grouped?' })
  expect(screen.getByRole('radio', { name: names.auto })).toBeChecked()
  const all = within(group).getAllByRole('radio') as HTMLInputElement[]
  // Settings of the chosen way are radios of their own.
  const radios = all.filter(({ name }) => name === all[0]!.name)
  expect(radios.map(({ value }) => value)).toEqual(methodKinds)
  for (const radio of radios) {
    expect(radio).toHaveAccessibleName(names[radio.value as Method['kind']])
    expect(radio).toHaveAccessibleDescription(/^[A-Z].+\.$/)
  }
})

test('each way starts from its defaults, with orders and a category at hand', async () => {
  const { host, user } = await openChoice(withCountry)
  for (const kind of ['auto', 'hierarchical', 'gmm', 'hdbscan', 'dbscan', 'som', 'mixed', 'rfm', 'kmeans'] as const) {
    await user.click(screen.getByRole('radio', { name: names[kind] }))
    await waitFor(() => expect(saved(host)?.method).toEqual(defaultMethods[kind]))
  }
})

test('what is set of a way is kept while another is looked at', async () => {
  const { host, user } = await openChoice(drafted({ method: { kind: 'kmeans', k: 7 } }))
  await user.click(screen.getByRole('radio', { name: names.som }))
  await waitFor(() => expect(saved(host)?.method).toEqual(defaultMethods.som))
  await user.click(screen.getByRole('radio', { name: names.kmeans }))
  await waitFor(() => expect(saved(host)?.method).toEqual({ kind: 'kmeans', k: 7 }))
})

test('RFM rules say that they need orders, and cannot be chosen without', async () => {
  await openChoice((host) =>
    host.on('projects.current', () => ({
      name: 'List',
      path: '/home/mira/List.tessera',
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
  const rfm = screen.getByRole('radio', { name: names.rfm })
  await waitFor(() => expect(rfm).toBeDisabled())
  expect(rfm).toHaveAccessibleDescription(/Needs orders/)
})

test('numbers and categories together need a category; the other ways leave it out and say so', async () => {
  const { user } = await openChoice()
  expect(screen.getByRole('radio', { name: names.mixed })).toBeDisabled()
  expect(screen.getByRole('radio', { name: names.mixed })).toHaveAccessibleDescription(/Needs a category/)
  expect(screen.queryByText(/compares numbers only/)).toBeNull()
  await user.click(screen.getByRole('radio', { name: names.gmm }))
  expect(screen.queryByText(/compares numbers only/)).toBeNull()
})

test('with a category among the features it is named where it will not count', async () => {
  const { user } = await openChoice(withCountry)
  expect(screen.getByText(/compares numbers only: “.*Country” will describe the groups/)).toBeVisible()
  expect(screen.getByRole('radio', { name: names.mixed })).toBeEnabled()
  await user.click(screen.getByRole('radio', { name: names.mixed }))
  expect(screen.queryByText(/compares numbers only/)).toBeNull()
})

test('a way that compares numbers is started without the words, which stay chosen for the ways that know them', async () => {
  const { host, user } = await openChoice(withCountry)
  await user.click(screen.getByRole('radio', { name: names.hdbscan }))
  await user.click(screen.getByRole('button', { name: 'Find segments' }))
  await waitFor(() => expect(host.asked('segments.start')?.recipe.basis).toEqual(['recency']))
  expect(saved(host)?.basis).toEqual(['recency', 'category:Country'])
})

test('a draft that cannot be run now says why, and the button waits', async () => {
  await openChoice(drafted({ basis: ['category:Country'] }))
  expect(screen.getByRole('radio', { name: names.kmeans })).toHaveAccessibleDescription(/Needs a feature of numbers/)
  expect(screen.getByRole('button', { name: 'Find segments' })).toBeDisabled()
})

/** Opens a way's folded settings. */
const advanced = async (method: Method) => {
  const opened = await openChoice(drafted({ method, basis: ['recency', 'monetary', 'category:Country'] }))
  const summary = screen.getByText('Advanced settings')
  expect(summary.closest('details')).not.toHaveAttribute('open')
  await opened.user.click(summary)
  expect(summary.closest('details')).toHaveAttribute('open')
  return opened
}

/** Takes the own number in place of the proposed one and types it. */
const typed = async ({ user }: Awaited<ReturnType<typeof advanced>>, label: RegExp, value: string) => {
  const group = screen.getByRole('radiogroup', { name: label })
  await user.click(within(group).getByText('Own'))
  const field = within(group.parentElement!).getByRole('textbox')
  await user.clear(field)
  await user.type(field, value)
}

test('k-means: restarts', async () => {
  const opened = await advanced(defaultMethods.kmeans)
  await typed(opened, /restarts/, '40')
  await waitFor(() => expect(saved(opened.host)?.method).toEqual({ kind: 'kmeans', k: 'auto', restarts: 40 }))
  await opened.user.click(within(screen.getByRole('radiogroup', { name: /restarts/ })).getByText('From the data'))
  await waitFor(() => expect(saved(opened.host)?.method).toEqual({ kind: 'kmeans', k: 'auto' }))
})

test('hierarchical: linkage, and a cut by number or by height', async () => {
  const { host, user } = await advanced(defaultMethods.hierarchical)
  await user.click(within(screen.getByRole('radiogroup', { name: /linkage/ })).getByText('Average'))
  await waitFor(() => expect(saved(host)?.method).toMatchObject({ linkage: 'average' }))
  await user.click(screen.getByText('By height'))
  expect(screen.queryByText('Number of groups')).toBeNull()
  const field = await screen.findByRole('textbox', { name: /Height of the cut/ })
  await user.clear(field)
  await user.type(field, '12.5')
  await waitFor(() => expect(saved(host)?.method).toMatchObject({ cut: { by: 'height', height: 12.5 } }))
})

test('DBSCAN: eps and min points', async () => {
  const opened = await advanced(defaultMethods.dbscan)
  await typed(opened, /eps/, '0.12')
  await waitFor(() => expect(saved(opened.host)?.method).toMatchObject({ eps: 0.12, minPoints: 'auto' }))
  await typed(opened, /min points/, '20')
  await waitFor(() => expect(saved(opened.host)?.method).toMatchObject({ eps: 0.12, minPoints: 20 }))
})

test('HDBSCAN: min cluster size and min points', async () => {
  const opened = await advanced(defaultMethods.hdbscan)
  await typed(opened, /min cluster size/, '120')
  await typed(opened, /min points/, '15')
  await waitFor(() => expect(saved(opened.host)?.method).toMatchObject({ minClusterSize: 120, minPoints: 15 }))
})

test('Gaussian mixture: from one group, and the shape', async () => {
  const { host, user } = await advanced(defaultMethods.gmm)
  await user.click(screen.getByText('Fixed'))
  expect(screen.getByText('From 1 to 50.')).toBeVisible()
  await user.click(within(screen.getByRole('radiogroup', { name: /covariance/ })).getByText('Round'))
  await waitFor(() => expect(saved(host)?.method).toMatchObject({ k: 5, covariance: 'spherical' }))
})

test('self-organising map: grid and topology', async () => {
  const { host, user } = await advanced(defaultMethods.som)
  await user.click(within(screen.getByRole('radiogroup', { name: /grid/ })).getByText('Own'))
  const rows = screen.getByRole('textbox', { name: 'Rows' })
  await user.clear(rows)
  await user.type(rows, '12')
  await user.click(screen.getByText('Squares'))
  await waitFor(() =>
    expect(saved(host)?.method).toMatchObject({ grid: { rows: 12, columns: 8 }, topology: 'rectangular' })
  )
})

test('numbers and categories: gamma', async () => {
  const opened = await advanced(defaultMethods.mixed)
  await typed(opened, /gamma/, '0.75')
  await waitFor(() => expect(saved(opened.host)?.method).toMatchObject({ gamma: 0.75 }))
})

test('every way that draws by chance takes resamples and a seed; rules have neither', async () => {
  const { host, user } = await advanced(defaultMethods.auto)
  const resamples = screen.getByRole('textbox', { name: /bootstrap/ })
  await user.clear(resamples)
  await user.type(resamples, '0')
  await waitFor(() => expect(saved(host)).toMatchObject({ bootstrap: 0 }))
  const seed = screen.getByRole('textbox', { name: /seed/ })
  await user.clear(seed)
  await user.type(seed, '42')
  await waitFor(() => expect(saved(host)).toMatchObject({ seed: 42 }))
  await user.click(screen.getByRole('radio', { name: names.rfm }))
  await waitFor(() => expect(screen.queryByText('Advanced settings')).toBeNull())
})
