import { movesFrom, nearestCentre, pullsTo } from '#engine/explain/moveBetweenCentres.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { signedExp, signedLog } from '#engine/stats/transform.ts'
import type { CustomerPage } from '#shared/api/customerPage.ts'
import type { RunFeature, RunView } from '#shared/api/segments.ts'
import type { Snapshot } from '../segments/snapshot.ts'
import { segmentCentres } from './place.ts'
import { sayableBeyond } from './sayableBeyond.ts'

/** The features behind the columns of the basis. */
const axesOf = ({ features, categories }: RunView): { readonly id: string; readonly of: RunFeature | null }[] => [
  ...features.filter(({ basis }) => basis).map((of) => ({ id: of.id, of })),
  ...categories
    .filter(({ basis }) => basis)
    .flatMap(({ id, levels }) => levels.filter((level) => level !== null).map(() => ({ id, of: null })))
]

/** Why the customer is in their segment rather than in the next, and what would move them. */
export function explain(
  snapshot: Snapshot,
  view: RunView,
  basis: Matrix,
  row: number,
  next: number | null
): Pick<CustomerPage, 'why' | 'moves'> {
  const own = snapshot.segments[row]!
  if (next === null || view.segmentList[own]?.noise) return { why: [], moves: null }
  const centres = segmentCentres(basis, snapshot.segments, view.segmentList.length)
  const at = (s: number): Float64Array => centres.data.slice(s * centres.d, (s + 1) * centres.d)
  const point = basis.data.slice(row * basis.d, (row + 1) * basis.d)
  const axes = axesOf(view)
  const byFeature = new Map<string, number>()
  pullsTo(point, at(own), at(next)).forEach((pull, j) => {
    const id = axes[j]?.id
    if (id !== undefined) byFeature.set(id, (byFeature.get(id) ?? 0) + pull)
  })
  const why = [...byFeature].map(([feature, pull]) => ({ feature, pull })).sort((a, b) => b.pull - a.pull)
  const byCentres = view.method.kind === 'kmeans' && nearestCentre(point, centres) === own
  return { why, moves: byCentres ? movesOf(snapshot, axes, point, centres, own) : null }
}

function movesOf(
  snapshot: Snapshot,
  axes: ReturnType<typeof axesOf>,
  point: Float64Array,
  centres: Matrix,
  own: number
): NonNullable<CustomerPage['moves']> {
  const moves = movesFrom(point, centres, own).flatMap(({ feature: j, to }) => {
    const feature = axes[j]?.of
    if (!feature) return []
    const { logged, centre, scale, unit } = feature
    const value = to * scale + centre
    const said = sayableBeyond(logged ? signedExp(value) : value, unit, to >= point[j]!)
    const moved = point.slice()
    moved[j] = ((logged ? signedLog(said) : said) - centre) / scale
    const segment = nearestCentre(moved, centres)
    // Rounded further it may pass another segment's place; what nobody has, nobody can be asked for.
    if (segment === own || !isSeen(snapshot.column(feature.id), said)) return []
    return [{ feature: feature.id, to: said, segment, far: Math.abs(moved[j]! - point[j]!) }]
  })
  return moves.sort((a, b) => a.far - b.far).map(({ far: _, ...move }) => move)
}

function isSeen(values: ArrayLike<number>, value: number): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < values.length; row++) {
    const one = values[row]!
    if (one < least) least = one
    if (one > most) most = one
  }
  return value >= least && value <= most
}
