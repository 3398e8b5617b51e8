import type { TextKey } from '#shared/i18n/texts.ts'
import { isCategory, type MethodKind, type Recipe } from '#shared/model/recipe.ts'

export interface Available {
  readonly basis: Recipe['basis']
  /** RFM rules need orders with dates and amounts. */
  readonly hasOrders: boolean
}

/** Why customers cannot be grouped this way now, or `null` where they can. */
export function whyNot(kind: MethodKind, { basis, hasOrders }: Available): TextKey | null {
  if (kind === 'auto') return null
  if (kind === 'rfm') return hasOrders ? null : 'segments.choose.needsOrders'
  if (kind === 'mixed') return basis.some(isCategory) ? null : 'segments.choose.needsCategory'
  return basis.every(isCategory) ? 'segments.choose.needsNumbers' : null
}

/** Chosen features that this way leaves out: those that compare numbers cannot use words. */
export const ignored = (kind: MethodKind, basis: Recipe['basis']): Recipe['basis'] =>
  kind === 'auto' || kind === 'mixed' || kind === 'rfm' ? [] : basis.filter(isCategory)

/** What can be started: without the features that its way leaves out, unless there are no others. */
export function withoutIgnored(recipe: Recipe): Recipe {
  const left = ignored(recipe.method.kind, recipe.basis)
  const basis = recipe.basis.filter((id) => !left.includes(id))
  return left.length === 0 || basis.length === 0 ? recipe : { ...recipe, basis }
}
