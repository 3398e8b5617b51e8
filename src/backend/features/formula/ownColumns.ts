import type { Database } from 'better-sqlite3'
import { catalogueNames } from '#shared/formula/catalogueNames.ts'
import { checkOwn, formulasOf } from '#shared/formula/checkOwn.ts'
import { orderOfFormulas } from '#shared/formula/dependencies.ts'
import type { OwnField, Source } from '#shared/formula/fields.ts'
import { type FieldsUsed, fieldsUsed } from '#shared/formula/fieldsUsed.ts'
import { fold } from '#shared/formula/fold.ts'
import type { Formula } from '#shared/formula/model.ts'
import type { Problem } from '#shared/formula/problem.ts'
import { formulaUnit } from '#shared/formula/unit.ts'
import { featureNamed } from '#shared/formula/vocabulary.ts'
import { locales } from '#shared/i18n/texts.ts'
import { dayMs } from '#shared/model/moment.ts'
import { type OwnFeature, ownFeatureId } from '#shared/model/ownFeatures.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { featureName } from '#shared/words/features.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import { wordsIn } from '../../words.ts'
import type { Moment } from '../moment.ts'
import { placesOf } from '../readTable.ts'
import { absences, type FeatureColumn, type FeatureTable, sharedFloats } from '../table.ts'
import type { FormulaData, FormulaRows } from './data.ts'
import { evaluateFormula } from './evaluate.ts'
import { readRows } from './readRows.ts'

/** An own feature that cannot be worked out from this data, and why. */
export interface OwnProblem {
  readonly name: string
  readonly problem: Problem
}

export interface OwnColumns {
  readonly columns: readonly FeatureColumn[]
  readonly problems: readonly OwnProblem[]
}

/** The values of own features beside those of a table; those that do not fit the data are told and left out. */
export function* ownColumns(
  db: Database,
  table: FeatureTable,
  own: readonly OwnFeature[],
  returns: Recipe['returns'],
  moment: Moment | null
): Generator<TaskProgress, OwnColumns> {
  if (own.length === 0) return { columns: [], problems: [] }
  const known = catalogueOf(table)
  const problems = problemsOf(own, known)
  const faulty = new Set(problems.map(({ name }) => name))
  const formulas = formulasOf(own.filter(({ name }) => !faulty.has(name)))
  const { order } = orderOfFormulas(formulas)
  if (!order) throw new Error('circles are problems of their own')
  const asOf = moment?.asOf ?? dayMs
  const { rows, orderOfLine } = yield* readRows(
    db,
    sourcesOf([...formulas.values()]),
    { asOf, returns },
    placesOf(table.ids),
    table.ids.length
  )
  const done = new Map<string, FeatureColumn>()
  const columnOf = (name: string): FeatureColumn | undefined =>
    done.get(fold(name)) ?? featureNamed(name, known)?.column
  const data: FormulaData = {
    customers: table.ids.length,
    rows,
    orderOfLine,
    undatedSeen: moment?.fromTheEnd ?? true,
    feature: (name) => columnOf(name)?.values
  }
  for (const name of order) {
    yield { phase: 'formulas', done: done.size, total: order.length }
    const formula = formulas.get(name)!
    const values = sharedFloats(table.ids.length)
    values.set(evaluateFormula(formula, data, asOf))
    forget(values, table, fieldsUsed(formula).sources, rows)
    done.set(fold(name), { id: ownFeatureId(name), unit: formulaUnit(formula, (one) => columnOf(one)?.unit), values })
  }
  return { columns: own.flatMap(({ name }) => done.get(fold(name)) ?? []), problems }
}

/** Who came later was no customer yet, unless something that the formula looks at was known already. */
function forget(
  values: Float64Array,
  { without }: FeatureTable,
  used: FieldsUsed['sources'],
  rows: FormulaData['rows']
): void {
  if (used.size === 0) return
  const looked = [...used.keys()].flatMap((source): FormulaRows[] => (rows[source] ? [rows[source]] : []))
  const later = 1 + absences.indexOf('afterAsOf')
  for (let place = 0; place < values.length; place++)
    if (without[place] === later && looked.every(({ starts }) => starts[place] === starts[place + 1]))
      values[place] = Number.NaN
}

type Known = { readonly name: string; readonly label: string; readonly column: FeatureColumn }

/** Features as formulas may name them: in any language of the screens. */
function catalogueOf({ columns }: FeatureTable): Known[] {
  const names = catalogueNames(columns.map(({ id }) => id))
  const words = locales.map(wordsIn)
  return columns.flatMap((column) =>
    words.map((t) => ({ name: names.get(column.id) ?? column.id, label: featureName(column.id, t), column }))
  )
}

/** Those with a problem of their own, and those that need one of them. */
function problemsOf(own: readonly OwnFeature[], features: readonly Known[]): OwnProblem[] {
  const found: OwnProblem[] = []
  for (let fitting = own; ; ) {
    const problems = fitting.flatMap((one) => {
      const others = fitting.filter((other) => other !== one)
      const [problem] = checkOwn(one, others, { language: 'en', sources: [], features, words: {} }).problems
      return problem ? [{ name: one.name, problem }] : []
    })
    if (problems.length === 0) return found
    found.push(...problems)
    const faulty = new Set(problems.map(({ name }) => name))
    fitting = fitting.filter(({ name }) => !faulty.has(name))
  }
}

function sourcesOf(formulas: readonly Formula[]): FieldsUsed['sources'] {
  const together = new Map<Source, Set<OwnField>>()
  for (const formula of formulas)
    for (const [source, fields] of fieldsUsed(formula).sources)
      together.set(source, new Set([...(together.get(source) ?? []), ...fields]))
  return together
}
