import { readFileSync } from 'node:fs'
import { dataFile } from '#test/helpers/data.ts'

export interface Partition {
  readonly inertia: number
  readonly sizes_sorted: readonly number[]
  readonly centers_sorted: readonly (readonly number[])[]
  readonly silhouette: number
  readonly calinski_harabasz: number
  readonly davies_bouldin: number
}

/** The parts of `oracle/clustering.json` that these tests use; scikit-learn 1.2.1 and R 4.2 made it. */
export interface Answers {
  readonly kmeans: Readonly<Record<string, Partition>>
  readonly kmeans_best_known?: Readonly<Record<string, { readonly best: number }>>
  readonly gmm_best_known_nondegenerate_60starts?: Readonly<
    Record<string, { readonly loglik: number; readonly sizes: readonly number[] }>
  >
  readonly pca: {
    readonly explained_variance_ddof1: readonly number[]
    readonly explained_variance_ratio: readonly number[]
    readonly components_sign_maxabs_positive: readonly (readonly number[])[]
  }
}

export const oracle = (name: string): Answers =>
  (JSON.parse(readFileSync(dataFile('oracle/clustering.json'), 'utf8')) as Record<string, Answers>)[name]!

/** Columns of a plain CSV file by name: numbers, no quotes. */
export const readColumns = (path: string, names: readonly string[]): Float64Array[] => {
  const lines = readFileSync(dataFile(path), 'utf8').trim().split(/\r?\n/)
  const header = lines[0]!.replaceAll('"', '').split(',')
  const cells = lines.slice(1).map((line) => line.split(','))
  return names.map((name) => {
    const at = header.indexOf(name)
    if (at < 0) throw new Error(`${path} has no column ${name}; it has ${header.join(', ')}`)
    return Float64Array.from(cells, (cell) => Number(cell[at]))
  })
}
