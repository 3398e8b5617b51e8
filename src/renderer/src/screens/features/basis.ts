import type { FeatureSummary } from '#shared/api/features.ts'
import type { FeatureId, Recipe } from '#shared/model/recipe.ts'

const rfm: readonly FeatureId[] = ['recency', 'frequency', 'monetary']

/** As many features as a recipe takes. */
const most = 50

export interface Basis {
  /** Features that will form the segments: of those chosen, the ones that tell anyone apart. */
  readonly chosen: readonly FeatureId[]
  /** What to start from with this data, or `null` where nothing can be said. */
  readonly recommended: readonly FeatureId[] | null
  /** The method decides, not the user. */
  readonly fixed: boolean
  /** Why a box cannot be changed, or `null` where it can. */
  readonly locked: (feature: FeatureSummary) => 'fixed' | 'constant' | 'last' | 'full' | null
  /** The basis with this feature added or taken away, in the catalogue's order. */
  readonly toggled: (id: FeatureId) => FeatureId[]
}

export const forms = ({ chosen }: Basis, id: string): boolean => (chosen as readonly string[]).includes(id)

export function basisOf({ basis, method }: Recipe, features: readonly FeatureSummary[]): Basis {
  const ids = (wanted: readonly string[], usable: readonly FeatureSummary[]): FeatureId[] =>
    usable.filter(({ id }) => wanted.includes(id)).map(({ id }) => id as FeatureId)
  const varied = features.filter(({ constant }) => !constant)
  const fixed = method.kind === 'rfm'
  const chosen = fixed ? ids(rfm, features) : ids(basis, varied)
  const start = ids(rfm, varied)
  return {
    chosen,
    recommended: start.length === rfm.length ? start : null,
    fixed,
    locked: ({ id, constant }) => {
      if (fixed) return 'fixed'
      if (constant) return 'constant'
      const isChosen = chosen.includes(id as FeatureId)
      if (isChosen && chosen.length === 1) return 'last'
      return !isChosen && chosen.length >= most ? 'full' : null
    },
    toggled: (id) => ids(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id], varied)
  }
}
