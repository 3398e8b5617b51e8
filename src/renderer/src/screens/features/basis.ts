import type { CategorySummary, FeatureSummary } from '#shared/api/features.ts'
import { defaultMethods, type FeatureId, isCategory, mostFeatures, type Recipe } from '#shared/model/recipe.ts'

const rfm: readonly FeatureId[] = ['recency', 'frequency', 'monetary']

export type Lock = 'fixed' | 'constant' | 'last' | 'full'

export interface Basis {
  /** Features that will form the segments: of those chosen, the ones that tell anyone apart. */
  readonly chosen: readonly FeatureId[]
  /** What to start from with this data, or `null` where nothing can be said. */
  readonly recommended: readonly FeatureId[] | null
  /** The method decides, not the user. */
  readonly fixed: boolean
  /** Why a box cannot be changed, or `null` where it can. */
  readonly locked: (feature: { readonly id: string; readonly constant: boolean }) => Lock | null
  /** The basis with this feature added or taken away, in the catalogue's order, and a way to group that can use it. */
  readonly toggled: (id: FeatureId) => Pick<Recipe, 'basis'> & Partial<Pick<Recipe, 'method'>>
}

export const forms = ({ chosen }: Basis, id: string): boolean => (chosen as readonly string[]).includes(id)

/** A category with one word, and everyone having it, tells nobody apart. */
export const isConstant = ({ levels, missing }: CategorySummary): boolean => levels.length < 2 && missing === 0

/** Ways that know what to do with words. */
const takesWords = ({ kind }: Recipe['method']): boolean => kind === 'mixed' || kind === 'auto'

export function basisOf(
  { basis, method }: Recipe,
  features: readonly FeatureSummary[],
  categories: readonly CategorySummary[]
): Basis {
  const varied = [
    ...features.filter(({ constant }) => !constant),
    ...categories.filter((category) => !isConstant(category))
  ]
  const ids = (wanted: readonly string[], usable: readonly { readonly id: string }[]): FeatureId[] =>
    usable.filter(({ id }) => wanted.includes(id)).map(({ id }) => id as FeatureId)
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
      return !isChosen && chosen.length >= mostFeatures ? 'full' : null
    },
    toggled: (id) => {
      const next = ids(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id], varied)
      const words = next.some(isCategory)
      if (words && !takesWords(method)) return { basis: next, method: defaultMethods.mixed }
      if (!words && method.kind === 'mixed') return { basis: next, method: defaultMethods.auto }
      return { basis: next }
    }
  }
}
