import { pca } from '#engine/linalg/pca.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import type { Basis } from './prepareBasis.ts'

/** The prepared basis drawn on two axes; a single feature has one. */
export interface Drawn {
  readonly components: RunView['components']
  readonly x: Float64Array
  readonly y: Float64Array
}

export function drawOnTwoAxes({ matrix, axes }: Basis): Drawn {
  const { scores, share, loadings } = pca(matrix, axes, 2)
  const axis = (c: number): Float64Array =>
    Float64Array.from({ length: scores.n }, (_, i) => (c < scores.d ? scores.data[i * scores.d + c]! : 0))
  return {
    components: {
      explained: Array.from(share),
      axes: loadings.map((axis) => axis.map(({ name, value }) => ({ feature: name as FeatureId, loading: value })))
    },
    x: axis(0),
    y: axis(1)
  }
}
