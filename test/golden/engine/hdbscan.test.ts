import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hdbscan, proposeMinClusterSize } from '#engine/cluster/density/hdbscan.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { fcps } from './fcps.ts'

describe.skipIf(!hasData('clustering'))(
  'HDBSCAN with what it proposes, on shapes that k-means cannot find (FCPS)',
  () => {
    test.each(['chainlink', 'atom', 'hepta'])('separates %s without a mistake', (name) => {
      const { x, truth } = fcps(name)
      const { labels, noise } = complete(hdbscan(x, { minClusterSize: proposeMinClusterSize(x.n) }))
      expect(adjustedRand(labels, truth)).toBe(1)
      expect(noise).toBe(0)
    })

    test('separates the disc and the ring of target, and takes its twelve outliers for noise', () => {
      const { x, truth } = fcps('target')
      const { labels } = complete(hdbscan(x, { minClusterSize: proposeMinClusterSize(x.n) }))
      expect(
        adjustedRand(
          labels,
          truth.map((group) => Math.min(group, 3))
        )
      ).toBe(1)
      expect(Array.from(labels, (label) => label < 0)).toEqual(truth.map((group) => group > 2))
    })
  }
)

describe.skipIf(!hasData('telco'))('HDBSCAN with what it proposes, on a real list of customers (Telco)', () => {
  const lines = readFileSync(dataFile('telco/Telco-Customer-Churn.csv'), 'utf8').trim().split(/\r?\n/)
  const head = lines[0]!.split(',')
  const names = ['tenure', 'MonthlyCharges', 'TotalCharges']
  const columns = names.map((name) =>
    Float64Array.from(lines.slice(1), (line) => Number(line.split(',')[head.indexOf(name)]))
  )

  test('finds a handful of groups that hold most customers, where the root of n found 29 and left most out', () => {
    const { matrix } = prepare(columns, names, { log: 'auto', scale: 'zscore' })
    const { sizes, noise } = complete(hdbscan(matrix, { minClusterSize: proposeMinClusterSize(matrix.n) }))
    expect(sizes.length).toBeLessThanOrEqual(6)
    expect(noise / matrix.n).toBeLessThan(0.3)
  })
})
