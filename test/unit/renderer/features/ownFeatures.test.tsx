import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ownFeatureId } from '#shared/model/ownFeatures.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { shopCatalogue } from '#test/fixtures/featureCatalogue.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { openStep } from '../segments/openStep.tsx'

// Much is typed, letter by letter.
vi.setConfig({ testTimeout: 30_000 })

const summaryOf = (name: string) => ({ ...shopCatalogue[2]!, id: ownFeatureId(name) })

/** A project whose lines have categories, with these own features. */
async function open(own: Recipe['own'] = [], change: Partial<Recipe> = {}) {
  const opened = await openStep('Features', { project: 'imported' }, (host: FakeHost) => {
    host.on('segments.draft', () => ({ ...defaultRecipe, own, ...change }))
    host.on('features.catalogue', ({ own = [] }) => ({
      asOf: null,
      customers: 4338,
      features: [...shopCatalogue, ...own.map(({ name }) => summaryOf(name))],
      categories: [],
      related: []
    }))
    host.on('features.vocabulary', () => ({
      sources: ['orders', 'lines'],
      words: { lines: { category: { values: ['Gifts', 'Toys'], complete: true } } }
    }))
    host.on('features.tryFormula', ({ feature }) => ({
      kind: 'tried',
      unit: 'money',
      customers: 4338,
      summary: summaryOf(feature.name),
      preview: [{ customer: 'c7', name: null, value: 1250 }]
    }))
  })
  await screen.findByRole('heading', { name: 'Your own features' })
  return opened
}
const saved = (host: FakeHost) => host.asked('segments.saveDraft')?.recipe
const field = () => screen.getByRole('combobox', { name: 'Formula' })
const options = () => screen.queryAllByRole('option').map((option) => option.querySelector('code')?.textContent)

test('a formula is written with the keyboard alone, by what is proposed, and kept with the recipe', async () => {
  const { host, user } = await open()
  await user.click(screen.getByRole('button', { name: 'New feature' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Spent on gifts')
  await user.tab()
  expect(field()).toHaveFocus()
  await user.keyboard('ord')
  expect(options()[0]).toBe('orders')
  await user.keyboard('{Enter}')
  expect(field()).toHaveValue('orders ')
  expect(options().slice(0, 2)).toEqual(['where', '|'])
  await user.keyboard('{Enter}cat{Enter}')
  await user.keyboard('= ')
  expect(options().slice(0, 2)).toEqual(['"Gifts"', '"Toys"'])
  const second = screen.getAllByRole('option')[1]!
  await user.keyboard('{ArrowDown}')
  expect(second).toHaveAttribute('aria-selected', 'true')
  expect(field()).toHaveAttribute('aria-activedescendant', second.id)
  await user.keyboard('{ArrowUp}{Enter}| sum am{Enter}{Escape}')
  expect(field()).toHaveValue('orders where category = "Gifts" | sum amount ')
  expect(await screen.findByText(/^Total amount of orders where category of one of the lines is “Gifts”/)).toBeVisible()
  const tried = await screen.findByRole('table', { name: 'Ten customers, from the most to the least' })
  expect(within(tried).getByText('£1,250')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add feature' }))
  await waitFor(() =>
    expect(saved(host)?.own).toEqual([
      { name: 'Spent on gifts', formula: 'orders where category = "Gifts" | sum amount' }
    ])
  )
  expect(await screen.findByRole('checkbox', { name: '“Spent on gifts” describes the segments' })).toBeVisible()
})

test('a problem is told with a fix to click, and nothing faulty is tried or kept', async () => {
  const { host, user } = await open()
  await user.click(screen.getByRole('button', { name: 'New feature' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mine')
  await user.type(field(), 'orders | sum amuont')
  expect(await screen.findByText(/has no field “amuont”/)).toBeVisible()
  await waitFor(() => expect(field()).toHaveAttribute('aria-invalid', 'true'))
  expect(screen.getByRole('button', { name: 'Add feature' })).toBeDisabled()
  expect(host.asked('features.tryFormula')).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Put amount' }))
  expect(field()).toHaveValue('orders | sum amount')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add feature' })).toBeEnabled())
  expect(host.asked('features.tryFormula')?.feature.formula).toBe('orders | sum amount')
})

test('names that a formula could not tell apart are refused', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'New feature' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Recency')
  expect(await screen.findByText('There is a feature of this name already.')).toBeVisible()
})

const two = [
  { name: 'Gifts', formula: 'orders | sum amount' },
  { name: 'Share', formula: '[Gifts] / monetary' }
]

test('what is renamed keeps its place in the basis, and formulas that name it go along', async () => {
  const { host, user } = await open(two, { basis: ['own:Gifts', 'recency'] })
  expect(await screen.findByText('Needed by “Share”.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Remove “Gifts”' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Change “Gifts”' }))
  const name = screen.getByRole('textbox', { name: 'Name' })
  await user.clear(name)
  await user.type(name, 'All presents')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(saved(host)).toMatchObject({
      basis: ['own:All presents', 'recency'],
      own: [
        { name: 'All presents', formula: 'orders | sum amount' },
        { name: 'Share', formula: '[All presents] / monetary' }
      ]
    })
  )
})

test('what is removed leaves the basis, which never becomes empty', async () => {
  const { host, user } = await open(two, { basis: ['own:Share'] })
  await user.click(await screen.findByRole('button', { name: 'Remove “Share”' }))
  await waitFor(() => expect(saved(host)).toMatchObject({ own: [two[0]], basis: defaultRecipe.basis }))
})
