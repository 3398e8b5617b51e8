import { catalogueNames } from '../formula/catalogueNames.ts'
import { formulasOf } from '../formula/checkOwn.ts'
import { fieldsUsed } from '../formula/fieldsUsed.ts'
import { fold } from '../formula/fold.ts'
import type { Expression, Formula } from '../formula/model.ts'
import { formulaToText } from '../formula/toText.ts'
import { type CleaningStep, flagOf } from '../model/cleaning.ts'
import { isOwn, type OwnFeature, ownFeatureId } from '../model/ownFeatures.ts'
import { defaultMethods, type FeatureId, isCategory, type Recipe } from '../model/recipe.ts'
import { type Known, namedInFormulas } from './needs.ts'

/** What takes the place of each lacking feature; `null` leaves it out. */
export type Answers = Readonly<Record<string, string | null>>

export interface Fitted {
  /** `null`: nothing is left that could form segments. */
  readonly recipe: Recipe | null
  /** Everything that the recipe had and this one has not, so that nothing goes unsaid. */
  readonly leftOut: {
    readonly basis: readonly string[]
    readonly own: readonly string[]
    readonly steps: readonly CleaningStep[]
    /** Rules need orders, which the project has not: Tessera chooses instead. */
    readonly rules: boolean
    /** The way for numbers and words together has no words left: Tessera chooses instead. */
    readonly mixed: boolean
  }
}

/** The recipe with the answers put in, for a project that has what `known` says. */
export function fitRecipe(recipe: Recipe, known: Known, answers: Answers): Fitted {
  const place = (id: string): string | null => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : id)
  const { own, gone } = fitOwn(recipe.own, known, place)
  const rules = recipe.method.kind === 'rfm' && !known.numbers.includes('recency')

  const steps: CleaningStep[] = []
  const cleaning: CleaningStep[] = []
  const flags = new Map<string, string | null>()
  for (const step of recipe.cleaning) {
    if (!('feature' in step)) {
      cleaning.push(step)
      continue
    }
    const feature = isOwn(step.feature) ? (gone.has(step.feature) ? null : step.feature) : place(step.feature)
    if (step.kind === 'missing' && step.flag) flags.set(flagOf(step.feature), feature && flagOf(feature))
    if (feature === null) steps.push(step)
    else cleaning.push({ ...step, feature } as CleaningStep)
  }
  const basis: string[] = []
  const without: string[] = []
  for (const id of recipe.basis) {
    const now = isOwn(id) ? (gone.has(id) ? null : id) : flags.has(id) ? (flags.get(id) ?? null) : place(id)
    if (now === null) without.push(id)
    else if (!basis.includes(now)) basis.push(now)
  }
  const possible = basis.length > 0
  const mixed = possible && recipe.method.kind === 'mixed' && !basis.some(isCategory)
  return {
    recipe: possible
      ? {
          ...recipe,
          own,
          cleaning,
          basis: basis as FeatureId[],
          method: rules || mixed ? defaultMethods.auto : recipe.method
        }
      : null,
    leftOut: { basis: without, own: [...gone].map((id) => id.slice('own:'.length)), steps, rules, mixed }
  }
}

interface FittedOwn {
  readonly own: OwnFeature[]
  /** By identity: those that lack something, and those that are worked out from them. */
  readonly gone: ReadonlySet<string>
}

function fitOwn(all: readonly OwnFeature[], known: Known, place: (id: string) => string | null): FittedOwn {
  const formulas = formulasOf(all)
  const names = catalogueNames([...known.numbers, ...known.categories])
  const here = new Map([...names].map(([id, name]) => [fold(name), id]))
  const ownByName = new Map(all.map(({ name }) => [fold(name), ownFeatureId(name) as string]))
  const gone = new Set(all.map(({ name }) => ownFeatureId(name) as string).filter((id) => place(id) === null))
  /** What a formula's word is called here; `null` where it was left out. */
  const renamed = (name: string): string | null => {
    if (ownByName.has(fold(name)) || here.has(fold(name))) return name
    const id = place(namedInFormulas(name))
    return id === null ? null : (names.get(id) ?? name)
  }
  let changed = true
  while (changed) {
    changed = false
    for (const [name, formula] of formulas) {
      const id = ownFeatureId(name)
      if (gone.has(id)) continue
      const lacks = [...fieldsUsed(formula).features].some(
        (one) => renamed(one) === null || gone.has(ownByName.get(fold(one)) ?? '')
      )
      if (!lacks) continue
      gone.add(id)
      changed = true
    }
  }
  const own = all
    .filter(({ name }) => !gone.has(ownFeatureId(name)))
    .map((one) => {
      const formula = formulas.get(one.name)
      const other = formula && [...fieldsUsed(formula).features].some((word) => renamed(word) !== word)
      return other ? { ...one, formula: formulaToText(withNames(formula, renamed)) } : one
    })
  return { own, gone }
}

function withNames(formula: Formula, renamed: (name: string) => string | null): Formula {
  const change = (part: Expression): Expression => {
    switch (part.kind) {
      case 'feature':
        return { ...part, name: renamed(part.name) ?? part.name }
      case 'negate':
        return { ...part, of: change(part.of) }
      case 'chain':
        return {
          ...part,
          first: change(part.first),
          rest: part.rest.map(({ operator, of }) => ({ operator, of: change(of) }))
        }
      case 'call':
        return { ...part, args: part.args.map(change) }
      default:
        return part
    }
  }
  return change(formula)
}
