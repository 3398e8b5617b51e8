import { describe, expect, test } from 'vitest'
import { hdbscan, proposeMinClusterSize } from '#engine/cluster/density/hdbscan.ts'
import { complete } from '#engine/progress.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { hasData } from '#test/helpers/data.ts'
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
