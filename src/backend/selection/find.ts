import { medianOf } from '#engine/stats/medianOf.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import type { Output } from '#shared/api/contract.ts'
import type { Found } from '#shared/api/selection.ts'
import type { Selection } from '#shared/model/selection.ts'
import type { SelectFrom } from './selectFrom.ts'
import { selectRows } from './selectRows.ts'

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** How many a selection means, what they bring, and who they are. O(n). */
export function findSelected(from: SelectFrom, selection: Selection): Found {
  const { snapshot, view } = from
  const selected = selectRows(from, selection)
  const spent = view.revenue !== null && snapshot.has('monetary') ? snapshot.column('monetary') : null
  const bySegment = view.segmentList.map(() => 0)
  const bits = new Uint8Array((selected.length + 7) >> 3)
  let [customers, revenue] = [0, 0]
  for (let row = 0; row < selected.length; row++) {
    if (selected[row] === 0) continue
    customers++
    bySegment[snapshot.segments[row]!]!++
    bits[row >> 3]! |= 1 << (row & 7)
    if (spent && !Number.isNaN(spent[row]!)) revenue += spent[row]!
  }
  return {
    customers,
    share: share(customers, selected.length),
    revenue: spent && revenue,
    revenueShare: spent && share(revenue, view.revenue ?? 0),
    bySegment,
    bits: Buffer.from(bits).toString('base64')
  }
}

/** The selected beside everyone else. O(n) a feature. */
export function againstTheRest(from: SelectFrom, selection: Selection): Output<'selection.against'> {
  const selected = selectRows(from, selection)
  const features = from.view.features.flatMap(({ id }) => {
    const { all, inside, outside } = parted(from.snapshot.column(id), selected)
    if (inside.length === 0 || outside.length === 0) return []
    const spread = Math.sqrt(variance(all))
    const difference = spread > 0 ? (mean(inside) - mean(outside)) / spread : 0
    return { feature: id, selected: medianOf(inside), rest: medianOf(outside), difference }
  })
  if (features.length === 0) return null
  return { features: features.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)) }
}

/** Known values: first those of the selected, then the others. */
function parted(values: ArrayLike<number>, selected: Uint8Array) {
  const all = new Float64Array(values.length)
  let [first, last] = [0, values.length]
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) continue
    if (selected[row] === 1) all[first++] = value
    else all[--last] = value
  }
  const known = first + values.length - last
  all.copyWithin(first, last)
  return { all: all.subarray(0, known), inside: all.subarray(0, first), outside: all.subarray(first, known) }
}
