import { fieldsUsed } from '#shared/formula/fieldsUsed.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Span } from '#shared/formula/model.ts'
import { parseFormula } from '#shared/formula/parse.ts'
import { featureText } from '#shared/formula/toText.ts'
import { walkExpression } from '#shared/formula/walk.ts'
import { type OwnFeature, ownFeatureId } from '#shared/model/ownFeatures.ts'
import { defaultRecipe, type FeatureId, type Recipe } from '#shared/model/recipe.ts'

type Change = Pick<Recipe, 'own' | 'basis' | 'cleaning'>

/** A new own feature, or one that is written anew; what speaks of it by its name goes along with a new name. */
export function withOwn({ own, basis, cleaning }: Recipe, before: string | null, feature: OwnFeature): Change {
  if (before === null) return { own: [...own, feature], basis, cleaning }
  const renamed = (formula: string): string =>
    before === feature.name ? formula : withName(formula, before, feature.name)
  const [from, to] = [ownFeatureId(before), ownFeatureId(feature.name)]
  return {
    own: own.map((one) => (one.name === before ? feature : { ...one, formula: renamed(one.formula) })),
    basis: basis.map((id) => (id === from ? to : id)),
    cleaning: cleaning.map((step) => ('feature' in step && step.feature === from ? { ...step, feature: to } : step))
  }
}

/** Something has to form the segments: where nothing else does, what they are formed by at first. */
export function withoutOwn({ own, basis, cleaning }: Recipe, name: string): Change {
  const gone: string = ownFeatureId(name)
  const left = basis.filter((id) => id !== gone) as FeatureId[]
  return {
    own: own.filter((one) => one.name !== name),
    basis: left.length > 0 ? left : [...defaultRecipe.basis],
    cleaning: cleaning.filter((step) => !('feature' in step && step.feature === gone))
  }
}

/** A formula with one name in the place of another. */
function withName(text: string, from: string, to: string): string {
  const { formula } = parseFormula(text)
  if (!formula || ![...fieldsUsed(formula).features].some((name) => fold(name) === fold(from))) return text
  const places: Span[] = []
  walkExpression(formula, (part) => {
    if (part.kind === 'feature' && fold(part.name) === fold(from)) places.push(part.at)
  })
  return places
    .sort((a, b) => b.from - a.from)
    .reduce((now, at) => now.slice(0, at.from) + featureText(to) + now.slice(at.to), text)
}
