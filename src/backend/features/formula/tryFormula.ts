import type { Database } from 'better-sqlite3'
import type { Output } from '#shared/api/contract.ts'
import { formulasOf } from '#shared/formula/checkOwn.ts'
import { fieldsUsed } from '#shared/formula/fieldsUsed.ts'
import { fold } from '#shared/formula/fold.ts'
import { type OwnFeature, ownFeatureId } from '#shared/model/ownFeatures.ts'
import { type CleanChoices, readCleanTable } from '../../cleaning/readCleanTable.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import { summarise } from '../summarise.ts'
import type { FeatureColumn, FeatureTable } from '../table.ts'

export interface TryChoices extends CleanChoices {
  readonly feature: OwnFeature
}

type Tried = Output<'features.tryFormula'>

/** As many customers as are shown. */
const shown = 10

/** Works a formula out as the catalogue would, with only those of the other own features that it needs. */
export function* tryFormula(db: Database, { feature, own, ...choices }: TryChoices): Generator<TaskProgress, Tried> {
  const others = own.filter(({ name }) => fold(name) !== fold(feature.name))
  const needed = neededFor(feature, others)
  const { table, problems } = yield* readCleanTable(db, { ...choices, own: [...needed, feature] })
  const problem = problems.find(({ name }) => name === feature.name)
  if (problem) return { kind: 'faulty', problems: [problem.problem] }
  const column = table.columns.find(({ id }) => id === ownFeatureId(feature.name))
  if (!column) throw new Error('what has no problem has a column')
  const customers = table.ids.length
  return {
    kind: 'tried',
    unit: column.unit,
    customers,
    summary: summarise(column, customers),
    preview: preview(db, table, column)
  }
}

/** Other own features that this one is worked out from, and those that they need. */
function neededFor(feature: OwnFeature, others: readonly OwnFeature[]): OwnFeature[] {
  const formulas = formulasOf([...others, feature])
  const needed = new Set<OwnFeature>()
  const visit = (name: string): void => {
    const formula = formulas.get(name)
    if (!formula) return
    for (const used of fieldsUsed(formula).features) {
      const other = others.find((one) => fold(one.name) === fold(used))
      if (!other || needed.has(other)) continue
      needed.add(other)
      visit(other.name)
    }
  }
  visit(feature.name)
  return [...needed]
}

/** Customers at even steps through the values, so that one sees what small and large ones are. */
function preview(
  db: Database,
  { ids }: FeatureTable,
  { values }: FeatureColumn
): Extract<Tried, { kind: 'tried' }>['preview'] {
  const places = Array.from(ids.keys())
    .filter((place) => !Number.isNaN(values[place]))
    .sort((a, b) => values[b]! - values[a]! || a - b)
  const n = Math.min(shown, places.length)
  const find = db.prepare<[number], { key: string; name: string | null }>('SELECT key, name FROM customer WHERE id = ?')
  return Array.from({ length: n }, (_, i) => {
    const place = places[n === 1 ? 0 : Math.round((i * (places.length - 1)) / (n - 1))]!
    const { key, name } = find.get(ids[place]!)!
    return { customer: key, name, value: values[place]! }
  })
}
