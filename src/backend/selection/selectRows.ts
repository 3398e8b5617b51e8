import { rowsUnder } from '#engine/cluster/hierarchical/foldTree.ts'
import { assertNever, TesseraError } from '#shared/errors.ts'
import { inArea } from '#shared/model/inArea.ts'
import type { Selection } from '#shared/model/selection.ts'
import { searchCustomers } from '../segments/searchCustomers.ts'
import type { Snapshot } from '../segments/snapshot.ts'
import { keptCustomers } from './kept.ts'
import type { SelectFrom } from './selectFrom.ts'

/** For each customer of the run 1 where the selection means them: the one place where that is decided. */
export function selectRows(from: SelectFrom, selection: Selection): Uint8Array {
  const { snapshot, store } = from
  const { ids, segments } = snapshot
  switch (selection.kind) {
    case 'segment':
      return flags(ids.length, (row) => segments[row] === selection.segment)
    case 'range': {
      const values = featureColumn(snapshot, selection.feature)
      const [least, most] = [selection.from ?? Number.NEGATIVE_INFINITY, selection.to ?? Number.POSITIVE_INFINITY]
      return flags(ids.length, (row) => values[row]! >= least && values[row]! <= most)
    }
    case 'value': {
      const place = placeOfValue(snapshot, selection.feature, selection.value)
      const places = snapshot.column(selection.feature)
      const { segment } = selection
      return flags(ids.length, (row) => places[row] === place && (segment === undefined || segments[row] === segment))
    }
    case 'area': {
      const { plane } = selection
      if (plane.is === 'features')
        return inArea(featureColumn(snapshot, plane.x), featureColumn(snapshot, plane.y), selection.corners)
      if (!snapshot.has('x')) throw new TesseraError('badRequest', { detail: 'plane' })
      return inArea(snapshot.column('x'), snapshot.column('y'), selection.corners)
    }
    case 'node':
      return nearestToNode(from, selection.node)
    case 'branch':
      return underBranch(from, selection.branch)
    case 'cohort':
    case 'ordered':
      if (!from.ordered) throw new TesseraError('badRequest', { detail: selection.kind })
      return from.ordered
    case 'rows': {
      const found = new Uint8Array(ids.length)
      for (const row of selection.rows) if (row < ids.length) found[row] = 1
      return found
    }
    case 'search':
      return searchCustomers(store.reader, selection.text, ids)
    case 'group': {
      const members = keptCustomers(store.reader, selection.group)
      return flags(ids.length, (row) => members.has(ids[row]!))
    }
    default:
      return assertNever(selection)
  }
}

function flags(n: number, chosen: (row: number) => boolean): Uint8Array {
  const found = new Uint8Array(n)
  for (let row = 0; row < n; row++) if (chosen(row)) found[row] = 1
  return found
}

function featureColumn(snapshot: Snapshot, feature: string): ReturnType<Snapshot['column']> {
  if (!(snapshot.features as readonly string[]).includes(feature))
    throw new TesseraError('badRequest', { detail: `feature: ${feature}` })
  return snapshot.column(feature)
}

function placeOfValue({ categories }: Snapshot, feature: string, value: string | null): number {
  const place = categories.find(({ id }) => id === feature)?.levels.indexOf(value) ?? -1
  if (place < 0) throw new TesseraError('badRequest', { detail: `feature: ${feature}` })
  return place
}

/** The customers who were nearest to a node when the map was made. */
function nearestToNode({ snapshot, view }: SelectFrom, node: number): Uint8Array {
  if (view.method.kind !== 'som' || node >= view.method.nodes.length || !snapshot.has('model:bestUnit'))
    throw new TesseraError('badRequest', { detail: 'node' })
  const nearest = snapshot.column('model:bestUnit')
  return flags(nearest.length, (row) => nearest[row] === node)
}

/** The customers who lie under a branch of the tree of merges, as it is drawn. */
function underBranch({ snapshot, view }: SelectFrom, branch: number): Uint8Array {
  const { method } = view
  if (method.kind !== 'hierarchical' || branch >= method.tree.leaves.length + method.tree.nodes.length)
    throw new TesseraError('badRequest', { detail: 'branch' })
  const [left, right, leafOf] = (['left', 'right', 'leafOf'] as const).map(
    (name) => snapshot.column(`model:${name}`) as Int32Array
  )
  return rowsUnder({ left: left!, right: right!, leafOf: leafOf! }, method.tree.leaves.length, branch)
}
