import { catalogueNames } from '../formula/catalogueNames.ts'
import { formulasOf } from '../formula/checkOwn.ts'
import type { Source } from '../formula/fields.ts'
import { fieldsUsed } from '../formula/fieldsUsed.ts'
import { fold } from '../formula/fold.ts'
import { nearest } from '../formula/nearest.ts'
import { flagOf, isFlag } from '../model/cleaning.ts'
import { isOwn, ownFeatureId } from '../model/ownFeatures.ts'
import { isCategory, isOrderFeature, type Recipe } from '../model/recipe.ts'

/** What a project has, without own features and before cleaning. */
export interface Known {
  readonly numbers: readonly string[]
  readonly categories: readonly string[]
  readonly sources: readonly Source[]
}

export const needUses = ['basis', 'own', 'cleaning'] as const
export type NeedUse = (typeof needUses)[number]

/** A feature that a recipe speaks of and a project lacks. */
export interface Need {
  readonly id: string
  readonly uses: readonly NeedUse[]
  /** What can take its place. None: it can only be left out. */
  readonly candidates: readonly string[]
  /** The one that is probably meant. */
  readonly likely: string | null
}

export const plainName = (id: string): string => id.replace(/^(attribute|category|topic|own):/, '')

/** The features that formulas name, by the name they give them: as identity where they belong to no catalogue here. */
export const namedInFormulas = (name: string): string =>
  isOrderFeature(name) || /^(attribute|category|topic):/.test(name) ? name : `attribute:${name}`

/** What has to be answered before a recipe can be used with a project: each lacking feature once, in order of use. */
export function needsOf(recipe: Recipe, known: Known): Need[] {
  const has = new Set([...known.numbers, ...known.categories])
  const flags = new Set(
    recipe.cleaning.flatMap((step) => (step.kind === 'missing' && step.flag ? [flagOf(step.feature) as string] : []))
  )
  const uses = new Map<string, Set<NeedUse>>()
  const need = (id: string, use: NeedUse): void => {
    if (has.has(id) || flags.has(id)) return
    uses.set(id, (uses.get(id) ?? new Set()).add(use))
  }
  // Rules take what they need from orders; without any, other features form the segments.
  const rules = recipe.method.kind === 'rfm' && has.has('recency')
  for (const id of recipe.basis) if (!isOwn(id) && !rules) need(id, 'basis')
  const own = new Set(recipe.own.map(({ name }) => fold(name)))
  const names = new Set([...catalogueNames([...has]).values()].map(fold))
  for (const [name, formula] of formulasOf(recipe.own)) {
    const { features, sources } = fieldsUsed(formula)
    for (const one of features) if (!own.has(fold(one)) && !names.has(fold(one))) need(namedInFormulas(one), 'own')
    if ([...sources.keys()].some((source) => !known.sources.includes(source))) need(ownFeatureId(name), 'own')
  }
  for (const step of recipe.cleaning)
    if ('feature' in step && !isOwn(step.feature) && !isFlag(step.feature)) need(step.feature, 'cleaning')
  return [...uses].map(([id, used]) => {
    const candidates = isOwn(id) ? [] : (isCategory(id) ? known.categories : known.numbers).filter((one) => one !== id)
    const plain = new Map(candidates.map((one) => [plainName(one), one]))
    const likely = nearest(plainName(id), [...plain.keys()])
    return {
      id,
      uses: needUses.filter((use) => used.has(use)),
      candidates,
      likely: likely === null ? null : (plain.get(likely) ?? null)
    }
  })
}
