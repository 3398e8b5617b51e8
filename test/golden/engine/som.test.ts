import { describe, expect, test } from 'vitest'
import { bestUnits } from '#engine/cluster/som/bestUnits.ts'
import { nodePositions, type Topology } from '#engine/cluster/som/grid.ts'
import { quantisationError, topographicError } from '#engine/cluster/som/mapErrors.ts'
import { selfOrganisingMap } from '#engine/cluster/som/selfOrganisingMap.ts'
import { uMatrix } from '#engine/cluster/som/uMatrix.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { hasData } from '#test/helpers/data.ts'
import { readColumns } from './oracle.ts'

const irisNames = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']

const iris = (): Matrix =>
  prepare(readColumns('clustering/iris.csv', irisNames), irisNames, { log: 'none', scale: 'zscore' }).matrix

/** Columns of a CSV file side by side. */
const table = (path: string, names: readonly string[]): Matrix => {
  const columns = readColumns(path, names)
  const [n, d] = [columns[0]!.length, names.length]
  return { n, d, data: Float64Array.from({ length: n * d }, (_, at) => columns[at % d]![Math.floor(at / d)]!) }
}

/** Of maps of 4 rows by 5 columns that R's kohonen trained: errors, and distances around three nodes, by som_oracle.py. */
const fixtures = [
  {
    topology: 'rectangular',
    file: 'rect',
    quantisation: 0.4500043915705481,
    torn: 5,
    around: [1.6268590626329065, 1.1508323122871758, 0.7296667578811536]
  },
  {
    topology: 'hexagonal',
    file: 'hex',
    quantisation: 0.42726271722753495,
    torn: 12,
    around: [1.4577357147626284, 1.2033008850103937, 0.9033184466524027]
  }
] as const

const gridOf = (topology: Topology) => ({ rows: 4, columns: 5, topology })

describe.skipIf(!hasData('clustering') || !hasData('oracle'))('a map of iris', () => {
  test.each(fixtures)('has its nodes where kohonen has them ($topology)', ({ topology, file }) => {
    const theirs = table(`oracle/som_fixture_grid_5x4_${file}.csv`, ['x', 'y'])
    const ours = nodePositions(gridOf(topology))
    theirs.data.forEach((value, at) => {
      expect(ours.data[at]! - ours.data[10 + (at % 2)]!).toBeCloseTo(value - theirs.data[10 + (at % 2)]!, 12)
    })
  })

  test("every row's nearest node and its squared distance are kohonen's", () => {
    const codebook = table('oracle/som_fixture_iris_std_codebook_5x4_rect.csv', irisNames)
    const [unit, square] = readColumns('oracle/som_fixture_bmu_rect.csv', ['bmu', 'dist_kohonen_sumsq'])
    const found = complete(bestUnits(iris(), codebook))
    expect(Array.from(found.first, (node) => node + 1)).toEqual(Array.from(unit!))
    square!.forEach((value, i) => {
      expect(found.square[i]).toBeCloseTo(value, 12)
    })
  })

  test.each(fixtures)('errors and U-matrix of the codebook that kohonen trained ($topology)', (fixture) => {
    const { topology, file, quantisation, torn, around } = fixture
    const codebook = table(`oracle/som_fixture_iris_std_codebook_5x4_${file}.csv`, irisNames)
    const found = complete(bestUnits(iris(), codebook))
    expect(quantisationError(found)).toBeCloseTo(quantisation, 12)
    expect(topographicError(found, gridOf(topology))).toBe(torn / 150)
    const distances = uMatrix(codebook, gridOf(topology))
    expect([0, 7, 19].map((node) => distances[node])).toEqual(around.map((value) => expect.closeTo(value, 12)))
  })

  test.each(fixtures)('is closer to the data than kohonen’s, and tears no more apart ($topology)', (fixture) => {
    const map = complete(selfOrganisingMap(iris(), { ...gridOf(fixture.topology), seed: 1 }))
    expect(map.quantisationError).toBeLessThan(fixture.quantisation)
    expect(map.topographicError).toBeLessThanOrEqual(fixture.torn / 150)
  })
})
