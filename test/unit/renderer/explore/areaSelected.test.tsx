import { expect, test } from 'vitest'
import { signedExp, signedLog } from '#report/scenes/featureScale.ts'
import type { Along } from '#shared/api/views.ts'
import { areaSelected } from '../../../../src/renderer/src/screens/explore/views/areaSelected.ts'

const plain = { title: '', at: (value: number) => value, back: (value: number) => value, ticks: [] }
const log = { title: '', at: signedLog, back: signedExp, ticks: [] }
const features: Along = { is: 'features', x: 'recency', y: 'monetary' }

test('an area on a logarithmic axis is kept in the feature’s own units, its edges bent as they were drawn', () => {
  const drawn = [0, signedLog(10), 4, signedLog(10), 4, signedLog(1000), 0, signedLog(1000)]
  const selection = areaSelected(features, drawn, [], plain, log)
  if (selection.kind !== 'area') throw new Error(selection.kind)
  const { corners } = selection
  const y = corners.filter((_, i) => i % 2 === 1)
  expect(Math.min(...y)).toBeCloseTo(10, 9)
  expect(Math.max(...y)).toBeCloseTo(1000, 6)
  for (let at = 0; at < corners.length; at += 2) {
    const [u, v] = [corners[at]!, signedLog(corners[at + 1]!)]
    const onEdge = [u, u - 4, v - signedLog(10), v - signedLog(1000)].some((away) => Math.abs(away) < 1e-9)
    expect(onEdge).toBe(true)
  }
})

test('a long line is thinned to what a selection may hold, and a map without values keeps who is in it', () => {
  const long = Array.from({ length: 20_000 }, (_, i) => Math.sin(i))
  const selection = areaSelected({ is: 'components' }, long, [], plain, plain)
  expect(selection.kind === 'area' && selection.corners.length).toBeLessThanOrEqual(4000)
  expect(areaSelected({ is: 'neighbours' }, [0, 0, 1, 0, 1, 1], [4, 7], plain, plain)).toEqual({
    kind: 'rows',
    rows: [4, 7]
  })
})
