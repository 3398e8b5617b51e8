import { TesseraError } from '#shared/errors.ts'
import type { Partition } from './way.ts'

/** A grouping whose number of groups is what its labels say. */
export function partitionOf(labels: Int32Array, measured: Partial<Pick<Partition, 'inertia' | 'bic'>> = {}): Partition {
  let k = 0
  for (const label of labels) k = Math.max(k, label + 1)
  return { k, labels, inertia: null, bic: null, stability: null, ...measured }
}

/** Nobody lies densely enough to be of a group. */
export const noGroupsFound = (method: 'dbscan' | 'hdbscan'): TesseraError =>
  new TesseraError(method === 'dbscan' ? 'noDenseGroups' : 'noDenseGroupsOfSize')
