import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { mixtureRun } from '#test/fixtures/methodRuns.ts'
import { findInHelp } from '../../../../src/renderer/src/help/findInHelp.ts'
import { articleIds, termIds } from '../../../../src/renderer/src/help/pages.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

const segments = (level: 'plain' | 'statistics') =>
  openStep('Segments', { project: 'segmented', settings: { level } }, withRuns(mixtureRun))
const silhouette = () => screen.findByRole('button', { name: 'Silhouette' })

test('a term says what it means to eyes and to screen readers', async () => {
  const { user } = await segments('statistics')
  const term = await silhouette()
  expect(term).toHaveAccessibleDescription(/^How much closer customers are to their own segment/)
  expect(screen.queryByText('In the glossary')).toBeNull()
  await user.hover(term)
  await screen.findByText('In the glossary')
  await user.unhover(term)
  await waitFor(() => expect(screen.queryByText('In the glossary')).toBeNull())
})

test('a press on a term leads to its entry in the glossary, and from there to the page about it', async () => {
  const { user } = await segments('statistics')
  await user.click(await silhouette())
  const help = await screen.findByRole('dialog', { name: 'Help' })
  const entry = within(help).getByText('Silhouette', { selector: 'dt' }).parentElement
  await waitFor(() => expect(entry).toHaveFocus())
  await user.click(within(entry!).getByRole('button', { name: 'More: How Tessera chooses' }))
  expect(within(help).getByRole('heading', { name: 'How Tessera chooses' })).toBeVisible()
})

test('a heading or a sentence is not longer by what its terms mean', async () => {
  await segments('statistics')
  await silhouette()
  expect(screen.getByRole('columnheader', { name: 'Silhouette' })).toHaveTextContent(/^Silhouette$/)
})

test('the way of a run leads to its page, with a drawing, its settings and where it comes from', async () => {
  const { user } = await segments('statistics')
  await user.click(await screen.findByRole('button', { name: 'What is that?' }))
  const help = await screen.findByRole('dialog', { name: 'Help' })
  expect(within(help).getByRole('heading', { name: /^By probability Gaussian mixture/ })).toBeVisible()
  expect(within(help).getByRole('img', { name: /^Two slanted oval clouds/ })).toBeVisible()
  expect(within(help).getByText(/^Shape of the groups/)).toBeVisible()
  expect(within(help).getByText(/^Dempster, A\. P\./)).toBeVisible()
})

test('who wants plain sentences has the tables folded, the same window shows them to others', async () => {
  const { host, user } = await segments('plain')
  expect(await screen.findByText(/^Tessera tried other numbers of groups as well and recommends/)).toBeVisible()
  const table = screen.getByRole('table', { name: 'Other numbers of groups', hidden: true })
  expect(table.closest('details')).not.toHaveAttribute('open')
  await user.click(screen.getByRole('button', { name: 'Show me the statistics' }))
  await waitFor(() =>
    expect(screen.getByRole('table', { name: 'Other numbers of groups' }).closest('details')).toBeNull()
  )
  expect(host.asked('app.saveSettings')).toEqual({ level: 'statistics' })
})

test('the help is searched without regard to case and accents, those first whose title it is', () => {
  const t = wordsIn('en')
  expect(findInHelp('SILHOUETTE', t)[0]?.place).toEqual({ page: 'glossary', term: 'silhouette' })
  expect(findInHelp('CRAMER', t).map(({ place }) => place.term)).toContain('cramersV')
  expect(findInHelp('ester kriegel', t).map(({ place }) => place.page)).toEqual(['dbscan'])
  expect(findInHelp('no such word anywhere', t)).toEqual([])
  expect(findInHelp('  ', t)).toEqual([])
})

test.each(['en', 'de'] as const)('every page and every term can be found by its own name: %s', (locale) => {
  const t = wordsIn(locale)
  for (const term of termIds) {
    const found = findInHelp(t(`glossary.terms.${term}.word`), t)
    expect(found.map(({ place }) => place.term)).toContain(term)
  }
  for (const page of articleIds) {
    const reference = t(`help.pages.${page}.reference`).split(' ').slice(0, 4).join(' ')
    expect(findInHelp(reference, t).map(({ place }) => place.page)).toContain(page)
  }
})
