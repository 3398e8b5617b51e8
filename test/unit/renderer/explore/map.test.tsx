import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { crowdsRun, mixtureRun } from '#test/fixtures/methodRuns.ts'
import { scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { openStep, withRuns } from '../segments/openStep.tsx'

type Listener = (event: unknown) => void
const plotly = vi.hoisted(() => ({
  react: vi.fn(),
  purge: vi.fn(),
  Plots: { resize: vi.fn() },
  listeners: new Map<string, Listener>()
}))
vi.mock('../../../../src/renderer/src/components/charts/plotly.ts', () => ({ default: plotly }))
vi.mock('@mantine/hooks', async (original) => ({
  ...(await original<typeof import('@mantine/hooks')>()),
  // happy-dom lays nothing out.
  useElementSize: () => ({ ref: () => {}, width: 800, height: 500 })
}))

beforeEach(() => {
  vi.clearAllMocks()
  plotly.react.mockImplementation(async (element: HTMLElement) => {
    element.append(document.createElement('svg'))
    return Object.assign(element, {
      on: (name: string, listener: Listener) => plotly.listeners.set(name, listener),
      removeAllListeners: (name: string) => plotly.listeners.delete(name)
    })
  })
})

interface Drawn {
  readonly name: string
  readonly x: readonly number[]
  readonly marker: { readonly color: string; readonly symbol: string }
}
const lastDrawn = () => plotly.react.mock.lastCall?.[1] as readonly Drawn[]

const openMap = () => openStep('Explore', { project: 'segmented' }, withRuns(shopRun))

test('the map says how many customers it shows, in which directions, and that it is a sample', async () => {
  await openMap()
  expect(await screen.findByText(/A sample of 1,500 of 4,338 customers/)).toBeVisible()
  expect(screen.getByText(/91 % of the differences/)).toBeVisible()
  expect(
    await screen.findByRole('img', { name: /across: Orders more often.*up: Longer since the last order/ })
  ).toBeVisible()
})

test('every customer of the sample is drawn once, in the colour of their segment', async () => {
  await openMap()
  await waitFor(() => expect(plotly.react).toHaveBeenCalled())
  const drawn = lastDrawn()
  expect(drawn.reduce((sum, { x }) => sum + x.length, 0)).toBe(scatterOf(shopRun).x.length)
  for (const { name, marker } of drawn) expect(marker.color).toBe(shopRun.segmentList[Number(name)]!.colour)
})

test('a selected segment keeps its colour and is drawn last; the others step back', async () => {
  const { user } = await openMap()
  await user.click(await screen.findByRole('button', { name: 'Lapsed, big spenders' }))
  await waitFor(() => expect(lastDrawn().at(-1)?.name).toBe('3'))
  const colours = lastDrawn().map(({ marker }) => marker.color)
  expect(colours.at(-1)).toBe(shopRun.segmentList[3]!.colour)
  expect(new Set(colours.slice(0, -1)).size).toBe(1)
})

test('a click on a point selects its segment, and hovering tells who it is', async () => {
  await openMap()
  await waitFor(() => expect(plotly.listeners.has('plotly_click')).toBe(true))
  act(() => plotly.listeners.get('plotly_click')!({ points: [{ data: { name: '1' } }] }))
  expect(screen.getByRole('button', { name: 'Frequent, big spenders' })).toHaveAttribute('aria-pressed', 'true')

  await waitFor(() => expect(plotly.listeners.has('plotly_hover')).toBe(true))
  act(() => plotly.listeners.get('plotly_hover')!({ points: [{ customdata: 7 }], event: { clientX: 10, clientY: 10 } }))
  expect(screen.getByText('12353')).toBeVisible()
  await waitFor(() => expect(screen.getByText('12353').parentElement).toHaveTextContent(/Total spent£/))
})

test('the picture is given up with the screen', async () => {
  const { user } = await openMap()
  await waitFor(() => expect(plotly.react).toHaveBeenCalled())
  await user.click(screen.getByRole('button', { name: /Report/ }))
  await waitFor(() => expect(plotly.purge).toHaveBeenCalled())
})

test('a segmentation with one direction has no map, and says what a map needs', async () => {
  await openStep('Explore', { project: 'segmented' }, withRuns({ ...shopRun, components: null }))
  expect(await screen.findByText(/A map needs at least two features/)).toBeVisible()
  expect(plotly.react).not.toHaveBeenCalled()
})

test('who belongs to no group is drawn behind the others, hollow and grey, without a letter', async () => {
  await openStep('Explore', { project: 'segmented' }, withRuns(crowdsRun))
  await waitFor(() => expect(plotly.react).toHaveBeenCalled())
  const [behind, ...others] = lastDrawn()
  expect(behind).toMatchObject({ name: '4', marker: { color: '#9a9a9a', symbol: 'circle-open' } })
  expect(others.map(({ marker }) => marker.symbol)).toEqual(['circle', 'circle', 'circle', 'circle'])
  const { annotations } = plotly.react.mock.lastCall![2] as { annotations: { text: string; visible: boolean }[] }
  expect(annotations.map(({ text, visible }) => [text, visible])).toContainEqual(['<b>–</b>', false])
  expect(screen.getByRole('button', { name: 'Unusual customers' })).toBeVisible()
})

test('hovering tells how probably a customer belongs to the segment', async () => {
  await openStep('Explore', { project: 'segmented' }, (host) => {
    withRuns(mixtureRun)(host)
    host.on('segments.customers', ({ search }) => ({
      total: 1,
      rows: [
        {
          row: 7,
          customer: search,
          name: null,
          segment: 1,
          probability: 0.6375,
          words: [],
          values: [1, 2, 3, 4, 5, 6]
        }
      ]
    }))
  })
  await waitFor(() => expect(plotly.listeners.has('plotly_hover')).toBe(true))
  act(() => plotly.listeners.get('plotly_hover')!({ points: [{ customdata: 7 }], event: { clientX: 10, clientY: 10 } }))
  expect(await screen.findByText(/^probably “.+”, 64.%$/)).toBeVisible()
})

test('two features can lie along the map instead, with values to be read off', async () => {
  const { host, user } = await openMap()
  await user.selectOptions(await screen.findByLabelText('What lies along'), 'features')
  await user.selectOptions(await screen.findByLabelText('Across'), 'recency')
  await user.selectOptions(await screen.findByLabelText('Upwards'), 'monetary')
  await waitFor(() =>
    expect(host.asked('views.points')).toEqual({
      runId: shopRun.id,
      along: { is: 'features', x: 'recency', y: 'monetary' }
    })
  )
  await waitFor(() => {
    const layout = plotly.react.mock.lastCall?.[2] as { xaxis: { ticktext?: string[] } }
    expect(layout.xaxis.ticktext?.length).toBeGreaterThan(0)
  })
  await user.selectOptions(screen.getByLabelText('What lies along'), 'neighbours')
  expect(await screen.findByText(/Distances between far groups mean little/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make the map' }))
  expect(host.asked('views.embed')).toEqual({ runId: shopRun.id })
  await user.selectOptions(await screen.findByLabelText('What lies along'), 'components')
})
