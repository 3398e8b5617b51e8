import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { type Random, random } from '#engine/random/random.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { signedLog } from '#engine/stats/transform.ts'
import { dataFile } from '#test/helpers/data.ts'
import { readColumns } from './oracle.ts'

/** Data with one group, and real data with and without groups: what the test of structure is measured on. */
export const oneGroup = ['box', 'ball', 'normal', 'correlated', 'exponential', 'heavy', 'needle', 'counts'] as const
export type OneGroup = (typeof oneGroup)[number]

const normal = (source: Random): number =>
  Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())

const count = (source: Random): number => {
  let bought = 0
  while (source.next() < 0.55) bought++
  return bought
}

/** A row of a single group: heavy is Student's t with 3 degrees of freedom, counts a geometric number after a log. */
const drawRow = (kind: OneGroup, mix: Float64Array, d: number, source: Random): number[] => {
  const z = Array.from({ length: d }, () => normal(source))
  switch (kind) {
    case 'box':
      return z.map(() => source.next())
    case 'ball': {
      const far = source.next() ** (1 / d) / Math.hypot(...z)
      return z.map((value) => value * far)
    }
    case 'normal':
      return z
    case 'correlated':
      return z.map((_, j) => z.reduce((total, value, l) => total + mix[j * d + l]! * value, 0))
    case 'exponential':
      return z.map(() => -Math.log(1 - source.next()))
    case 'heavy': {
      const scale = Math.sqrt((normal(source) ** 2 + normal(source) ** 2 + normal(source) ** 2) / 3)
      return z.map((value) => value / scale)
    }
    case 'needle':
      return z.map((_, j) => source.next() * 3 ** -j)
    case 'counts': {
      const orders = Math.log1p(count(source))
      return z.map((value, j) => (j === 0 ? orders : value + 0.8 * orders))
    }
  }
}

const standardised = (columns: readonly Float64Array[], scale: 'zscore' | 'none' = 'zscore'): Matrix => {
  const names = columns.map((_, j) => String(j))
  return prepare(columns, names, { log: 'none', scale }).matrix
}

export const drawOneGroup = (kind: OneGroup, n: number, d: number, seed: number): Matrix => {
  const source = random(seed).fork(kind).fork(n).fork(d)
  const mix = Float64Array.from({ length: d * d }, () => normal(source))
  const rows = Array.from({ length: n }, () => drawRow(kind, mix, d, source))
  const columns = Array.from({ length: d }, (_, j) => Float64Array.from(rows, (row) => row[j]!))
  return standardised(columns, kind === 'needle' || kind === 'correlated' ? 'none' : 'zscore')
}

const fcps = (name: string): Matrix => {
  const lines = gunzipSync(readFileSync(dataFile(`clustering/fcps/${name}.data.gz`)))
    .toString()
    .trim()
    .split('\n')
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number))
  return standardised(rows[0]!.map((_, j) => Float64Array.from(rows, (row) => row[j]!)))
}

const logged = (columns: readonly Float64Array[]): Matrix =>
  standardised(columns.map((column) => column.map(signedLog)))

const shapes = ['hepta', 'tetra', 'lsun', 'twodiamonds', 'target', 'chainlink', 'atom', 'wingnut', 'engytime']

export const withGroups: Readonly<Record<string, () => Matrix>> = {
  iris: () =>
    standardised(readColumns('clustering/iris.csv', ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width'])),
  mall: () => standardised(readColumns('mall/Mall_Customers.csv', ['Annual Income (k$)', 'Spending Score (1-100)'])),
  'DBSCAN demo': () => standardised(readColumns('oracle/sklearn_dbscan_demo_blobs_X.csv', ['x', 'y'])),
  ...Object.fromEntries(shapes.map((name) => [name, () => fcps(name)]))
}

const wholesaleNames = ['Fresh', 'Milk', 'Grocery', 'Frozen', 'Detergents_Paper', 'Delicassen']

/** Real customers, for which nobody knows. */
export const customers: Readonly<Record<string, () => Matrix>> = {
  'Online Retail, RFM after logs': () =>
    logged(readColumns('oracle/rfm_online_retail_gross.csv', ['recency_days', 'frequency', 'monetary'])),
  'wholesale, after logs': () => logged(readColumns('wholesale/wholesale_clean.csv', wholesaleNames)),
  'mall with age': () =>
    standardised(readColumns('mall/Mall_Customers.csv', ['Age', 'Annual Income (k$)', 'Spending Score (1-100)']))
}
