import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RunNote, RunView } from '#shared/api/segments.ts'
import { defaultMethods, type Recipe } from '#shared/model/recipe.ts'
import { autoRun, crowdsRun, mixtureRun, partitionRun, treeRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun, shopRun } from '#test/fixtures/runView.ts'
import type { FakeHost } from '#test/helpers/fakeHost.ts'
import { saying } from '#test/helpers/saying.ts'
import { openStep, withRuns } from './openStep.tsx'

const open = async (...views: readonly RunView[]) => {
  const opened = await openStep('Segments', { project: 'segmented', jobs: 'held' }, withRuns(...views))
  await screen.findByRole('table', { name: 'The segments' })
  return opened
}

const started = (host: FakeHost): Recipe | undefined => host.asked('segments.start')?.recipe as Recipe | undefined

const rowOf = (name: RegExp | string) => screen.getByRole('button', { name }).closest('tr')!
const region = (name: string) => screen.getByRole('region', { name })

test('where Tessera chose, it says why, and what else would suit is one click away', async () => {
  const { host, user } = await open(autoRun)
  const why = region('Why k-means')
  expect(why).toHaveTextContent(/compact and of like spread/)
  expect(why).toHaveTextContent(/differ in size and spread/)
  await user.click(within(why).getByRole('button', { name: 'Try Gaussian mixture' }))
  expect(started(host)).toEqual({ ...autoRun.recipe, method: defaultMethods.gmm })
  expect(within(why).getByRole('button', { name: 'Try HDBSCAN' })).toBeDisabled()
})

test('where the way was named, nothing is said of why', async () => {
  await open(shopRun)
  expect(screen.queryByRole('heading', { name: /^Why/ })).toBeNull()
  expect(screen.queryByRole('heading', { name: /natural groups/ })).toBeNull()
})

test('natural groups are said, with what was measured open to those who want the statistics', async () => {
  await open(autoRun)
  const verdict = region('There are natural groups')
  const table = within(verdict).getByRole('table', { name: 'How this was tested' })
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    'Valley between groups0.03120.01870.002yes',
    'Thin ground between dense parts0.1180.1310.09no',
    'Gap against evenly spread data0.1420–yes',
    'Gap against one cloud0.0610–yes',
    'Prediction strength of two groups or more0.820.8–yes'
  ])
  expect(within(verdict).getByText(/Measured on 800 customers/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Use RFM rules instead' })).toBeNull()
})

test('where there are no natural groups it says so first, and offers RFM rules with one click', async () => {
  const { host, user } = await open(partitionRun)
  expect(screen.getByText(saying(/^No natural groups; here is a useful partition if you need one/))).toBeVisible()
  const verdict = region('No natural groups')
  await user.click(within(verdict).getByRole('button', { name: 'Use RFM rules instead' }))
  expect(started(host)).toEqual({ ...partitionRun.recipe, method: { kind: 'rfm' } })
  expect(screen.queryByRole('button', { name: 'Try RFM' })).toBeNull()
})

test('RFM rules are not offered without orders, nor where they are shown', async () => {
  await open({ ...partitionRun, orders: 0 })
  expect(screen.queryByRole('button', { name: 'Use RFM rules instead' })).toBeNull()
})

test('a run that became rules for want of groups says why and does not offer them again', async () => {
  await open({ ...rfmRun, structure: partitionRun.structure, picked: partitionRun.picked })
  expect(screen.getByText(saying(/There are no natural groups in this data, so rules divide it/))).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Use RFM rules instead' })).toBeNull()
})

test('too few customers to tell is not told as no groups', async () => {
  await open({
    ...partitionRun,
    structure: { ...partitionRun.structure!, reason: { code: 'tooFewToTell', params: {} }, evidence: [] }
  })
  expect(screen.getByRole('heading', { name: 'Too few customers to tell whether there are groups' })).toBeVisible()
  expect(screen.queryByText('How this was tested')).toBeNull()
})

test('every segment’s row says in words how surely it is found again', async () => {
  await open(partitionRun)
  const said = ['Highly stable', 'Doubtful', 'Stable', 'Do not rely on it', 'Doubtful']
  const names = [
    'Recent, frequent, big spenders',
    'Frequent, big spenders',
    'Recent, occasional customers',
    'Lapsed, big spenders',
    'Lapsed, occasional, small spenders'
  ]
  for (const [i, name] of names.entries()) expect(rowOf(name)).toHaveTextContent(new RegExp(`${said[i]}: found again`))
  expect(rowOf(names[3]!)).toHaveTextContent('16 % of resamples (Jaccard 0.48)')
})

test('the panel says how far to trust the segment, and what not to do with it', async () => {
  const { user } = await open(partitionRun)
  await user.click(screen.getByRole('button', { name: 'Lapsed, big spenders' }))
  const trust = region('How far to trust it')
  expect(trust).toHaveTextContent('Do not rely on it')
  expect(trust).toHaveTextContent(/In .+ of 100 resamples of the customers this segment was found again/)
  expect(trust).toHaveTextContent('Do not build a campaign on it.')
})

test('without resamples and probabilities nothing is said about trust', async () => {
  const { user } = await open(shopRun)
  await user.click(screen.getByRole('button', { name: 'Lapsed, big spenders' }))
  expect(screen.queryByRole('heading', { name: 'How far to trust it' })).toBeNull()
})

test('a mixture says how sure it is of each segment’s customers', async () => {
  const { user } = await open(mixtureRun)
  expect(rowOf('Recent, occasional customers')).toHaveTextContent('87 % sure on average')
  await user.click(screen.getByRole('button', { name: 'Recent, occasional customers' }))
  expect(region('How far to trust it')).toHaveTextContent(/with a probability of 87 % on average/)
})

test('who belongs to no group is a group of its own: named, counted, and not for a campaign', async () => {
  const { user } = await open(crowdsRun)
  expect(screen.getByText(/213 unusual customers \(4\.9 %\) belong to no group/)).toBeVisible()
  expect(screen.getByText(/DBSCAN, 4 groups, 4\.9 % unusual/)).toBeVisible()
  expect(rowOf('Unusual customers')).toHaveTextContent('not meant for a campaign')
  await user.click(screen.getByRole('button', { name: 'Unusual customers' }))
  const panel = screen.getByRole('complementary', { name: 'Selected segment' })
  expect(panel).toHaveTextContent('They belong to no group')
  expect(panel).toHaveTextContent('Send them nothing as a group')
})

test('a doubt that can be mended says what will be done, and does it', async () => {
  const { host, user } = await open(partitionRun)
  await user.click(screen.getByRole('button', { name: 'Leave out “Orders” and run again' }))
  expect(started(host)).toEqual({ ...partitionRun.recipe, basis: ['recency', 'monetary'] })
  expect(screen.getByRole('button', { name: 'Take logarithms and run again' })).toBeDisabled()
})

test('what each criterion prefers is said in the panel, and not again in a footnote', async () => {
  const prefers = { code: 'criterionPrefers', params: { criterion: 'daviesBouldin', k: 2 } }
  await open({ ...autoRun, notes: [prefers, { code: 'atUpperEdge', params: { k: 5 } }] })
  expect(screen.getByText(/5 is the largest number of groups that was tried/)).toBeVisible()
  expect(screen.queryByText('By Davies-Bouldin, 2 groups would be best.')).toBeNull()
})

test('each kind of mending starts its own change', async () => {
  const fixes: RunNote[] = [
    { code: 'skewedNotLogged', params: { feature: 'monetary', skewness: 19 }, fix: { log: 'auto' } },
    { code: 'giantAndCrumbs', params: { share: 96 }, fix: { method: defaultMethods.hdbscan } },
    { code: 'fewForFeatures', params: { n: 80, features: 3, needed: 210 }, fix: { basis: ['monetary'] } }
  ]
  const words = ['Take logarithms and run again', 'Try HDBSCAN', 'Use “Total spent” and run again']
  const run: RunView = { ...treeRun, notes: fixes }
  const { host, user } = await open(run)
  for (const [i, { fix }] of fixes.entries()) {
    await user.click(screen.getByRole('button', { name: words[i]! }))
    expect(started(host)).toEqual({ ...run.recipe, ...fix })
    act(() => host.finish())
    await waitFor(() => expect(screen.getByRole('button', { name: words[0]! })).toBeEnabled())
  }
})

test('while segments are sought, the groups of a first part are drawn', async () => {
  const { host, user } = await openStep('Segments', { project: 'imported', jobs: 'held' })
  await user.click(await screen.findByRole('button', { name: 'Find segments' }))
  await screen.findByRole('heading', { name: 'Finding segments' })
  expect(screen.queryByText(/First look/)).toBeNull()
  act(() => {
    for (let i = 0; i < 18; i++) host.advance()
  })
  expect(screen.getByText('First look at a part of the customers: 5 groups')).toBeVisible()
  expect(screen.getByRole('img', { name: /31.%, 24.%, 21.%, 14.%, 10.%$/ })).toBeVisible()
})

const headings = () =>
  within(screen.getByRole('table', { name: 'Other numbers of groups' }))
    .getAllByRole('columnheader')
    .map((cell) => cell.textContent)

test('the choosing panel shows every criterion that was measured, and which number each prefers', async () => {
  await open(mixtureRun)
  expect(headings()).toEqual([
    'Groups',
    'Silhouette',
    'Calinski-Harabasz',
    'Davies-Bouldin',
    'Gap',
    'Prediction strength',
    'BIC',
    'Stability',
    'Smallest group'
  ])
  const marked = (k: number) => within(rowOf(`Form ${k} groups`)).queryAllByTitle('preferred by this criterion').length
  expect([2, 3, 4, 5, 6, 7, 8].map(marked)).toEqual([2, 0, 0, 5, 0, 0, 0])
  expect(
    screen.getByText(
      saying(/The criteria disagree: 5 by Silhouette, .* and BIC; 2 by Calinski-Harabasz and Davies-Bouldin\./)
    )
  ).toBeVisible()
})

test('a criterion that finds no groups at all is told so', async () => {
  await open(partitionRun)
  expect(screen.getByText(/no groups at all by Gap and Prediction strength/)).toBeVisible()
})

test('criteria that agree are told so', async () => {
  const agreeing = autoRun.choice!.votes.map((vote) => ({ ...vote, k: 5 }))
  await open({ ...autoRun, choice: { ...autoRun.choice!, votes: agreeing } })
  expect(screen.getByText(/All criteria prefer 5 groups/)).toBeVisible()
})

test.each([
  ['Tessera’s own choice', autoRun, { kind: 'kmeans', k: 3 }],
  ['a mixture', mixtureRun, { kind: 'gmm', k: 3, covariance: 'auto' }],
  ['a tree', treeRun, { kind: 'hierarchical', linkage: 'ward', cut: { by: 'number', k: 3 } }]
] as const)('a row of the choosing panel forms that many groups by the method of %s', async (_, view, method) => {
  const { host, user } = await open(view)
  await user.click(rowOf('Form 3 groups'))
  expect(started(host)).toEqual({ ...view.recipe, method })
})

test('a number that was chosen out of Tessera’s comparison keeps the comparison, and leads back', async () => {
  const three: RunView = {
    ...shopRun,
    id: 21,
    segments: 3,
    choice: null,
    recipe: { ...autoRun.recipe, method: { kind: 'kmeans', k: 3 } }
  }
  const { host, user } = await open(three, autoRun)
  await screen.findByRole('table', { name: 'Other numbers of groups' })
  expect(rowOf('Form 3 groups')).toHaveTextContent('Shown')
  await user.click(rowOf('Form 5 groups'))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Why k-means' })).toBeVisible())
  expect(started(host)).toBeUndefined()
})

test('a comparison by another method is not shown', async () => {
  const other: RunView = {
    ...treeRun,
    id: 22,
    choice: null,
    recipe: { ...treeRun.recipe, method: { kind: 'hierarchical', linkage: 'single', cut: { by: 'number', k: 3 } } }
  }
  const { host } = await open(other, autoRun, treeRun)
  await waitFor(() => expect(host.asked('segments.view')).toEqual({ runId: autoRun.id }))
  expect(screen.queryByRole('table', { name: 'Other numbers of groups' })).toBeNull()
})

test('every word of it is there in German', async () => {
  await openStep('Segmente', { project: 'segmented', settings: { locale: 'de' } }, withRuns(partitionRun))
  expect(await screen.findByText(saying(/^Keine natürlichen Gruppen; hier ist/))).toBeVisible()
  expect(screen.getByRole('button', { name: '„Bestellungen“ weglassen und wiederholen' })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/\b(segments|explore|names|notes|app|charts)\.\w+\.?\w*/)
})
