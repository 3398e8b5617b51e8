import type { Recipe } from '#shared/model/recipe.ts'
import { ignored } from './segments/choose/whyNot.ts'

const choices = ['asOf', 'returns', 'cleaning', 'own', 'basis', 'log', 'scale'] as const
type Preparation = Pick<Recipe, (typeof choices)[number]>

/** What Prepare and Features choose: all but how customers are grouped. */
export const preparationOf = ({ asOf, returns, cleaning, own, basis, log, scale }: Recipe): Preparation => ({
  asOf,
  returns,
  cleaning,
  own,
  basis,
  log,
  scale
})

/** Would a run by the one recipe look at the same customers by the same features as by the other? */
export function samePreparation(a: Recipe, b: Recipe): boolean {
  // Rules look at three features whatever is chosen, and at ranks.
  const rules = a.method.kind === 'rfm' || b.method.kind === 'rfm'
  return choices
    .filter((choice) => !rules || !['basis', 'log', 'scale'].includes(choice))
    .every((choice) => JSON.stringify(compared(a, b)[choice]) === JSON.stringify(compared(b, a)[choice]))
}

/** What either way leaves out makes no difference between the two. */
function compared(recipe: Recipe, other: Recipe): Recipe {
  const left = [recipe, other].flatMap(({ method }) => ignored(method.kind, recipe.basis))
  return { ...recipe, basis: recipe.basis.filter((id) => !left.includes(id)) }
}
