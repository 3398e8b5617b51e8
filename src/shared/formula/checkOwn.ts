import type { OwnFeature } from '../model/ownFeatures.ts'
import { type Checked, checkFormula } from './check.ts'
import { orderOfFormulas } from './dependencies.ts'
import { fieldsUsed } from './fieldsUsed.ts'
import { fold } from './fold.ts'
import type { Formula, Span } from './model.ts'
import { parseFormula } from './parse.ts'
import type { Vocabulary } from './vocabulary.ts'
import { walkExpression } from './walk.ts'

export interface CheckedOwn extends Checked {
  /** `null` where it cannot be read. */
  readonly formula: Formula | null
}

/** Formulas that can be read, by the names of their features. */
export function formulasOf(own: readonly OwnFeature[]): Map<string, Formula> {
  const formulas = new Map<string, Formula>()
  for (const { name, formula } of own) {
    const parsed = parseFormula(formula)
    if (parsed.formula) formulas.set(name, parsed.formula)
  }
  return formulas
}

/** What one knows of a formula among other own features: can it be read, does all it speaks of exist, does it end? */
export function checkOwn(one: OwnFeature, others: readonly OwnFeature[], vocabulary: Vocabulary): CheckedOwn {
  const { formula, problems } = parseFormula(one.formula)
  if (!formula) return { formula: null, problems, hints: [] }
  const own = [...others, one].map(({ name }) => ({ name, label: name }))
  const checked = checkFormula(formula, { ...vocabulary, features: [...own, ...vocabulary.features] })
  const readable = formulasOf(others.filter(({ name }) => fold(name) !== fold(one.name)))
  const { circle } = orderOfFormulas(new Map([[one.name, formula], ...readable]))
  if (!circle || fold(circle[0]!) !== fold(one.name)) return { formula, ...checked }
  const list = circle.map((name) => `“${name}”`).join(' → ')
  return {
    formula,
    problems: [
      ...checked.problems,
      { code: 'circle', at: placeOf(formula, circle[1]!), params: { list }, suggestion: null }
    ],
    hints: checked.hints
  }
}

/** Where a formula names a feature first. */
function placeOf(formula: Formula, name: string): Span {
  const places: Span[] = []
  walkExpression(formula, (part) => {
    if (part.kind === 'feature' && fold(part.name) === fold(name)) places.push(part.at)
  })
  return places[0] ?? formula.at
}

/** Own features that need this one: to be looked at before it goes. */
export const neededBy = (name: string, own: readonly OwnFeature[]): string[] =>
  [...formulasOf(own)]
    .filter(([, formula]) => [...fieldsUsed(formula).features].some((used) => fold(used) === fold(name)))
    .map(([one]) => one)
