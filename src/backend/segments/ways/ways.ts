import type { TaskProgress } from '../../jobs/task.ts'
import type { Basis } from '../prepareBasis.ts'
import { dbscan } from './dbscan.ts'
import { gmm } from './gmm.ts'
import { hdbscan } from './hdbscan.ts'
import { hierarchical } from './hierarchical.ts'
import { kmeans } from './kmeans.ts'
import { mixed } from './mixed.ts'
import { som } from './som.ts'
import type { Attempt, LikenessKind, LikenessMethod, Tools, Way } from './way.ts'

const ways: { readonly [K in LikenessKind]: Way<K> } = { kmeans, hierarchical, gmm, dbscan, hdbscan, som, mixed }

/** Groups customers in the way that the method names. */
export const attempt = (basis: Basis, method: LikenessMethod, tools: Tools): Generator<TaskProgress, Attempt> =>
  (ways[method.kind] as Way<LikenessKind>)(basis, method, tools)
