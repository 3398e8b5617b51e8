import type { Database } from 'better-sqlite3'
import { attributeFeature } from '#shared/model/recipe.ts'
import { areYears } from '#shared/model/years.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

/** Names of the numeric columns of customer lists, as the lists have them. */
export const attributeNames = (db: Database): string[] =>
  db
    .prepare<[], string>('SELECT name FROM attribute GROUP BY name ORDER BY min(source_id), min(position), name')
    .pluck()
    .all()

/** More than two different values? Found out as soon as the third is seen. */
export const hasManyValues = (db: Database, name: string): boolean =>
  db
    .prepare<[string], number>(
      `SELECT count(*) FROM (SELECT DISTINCT value FROM attribute_value
       WHERE attribute_id IN (SELECT id FROM attribute WHERE name = ?) LIMIT 3)`
    )
    .pluck()
    .get(name) === 3

const batch = 20_000

/** A column that several lists have is one feature; where they differ, the list imported last is right. */
export function* readAttributes(
  db: Database,
  placeOf: Int32Array,
  n: number
): Generator<TaskProgress, FeatureColumn[]> {
  const columns = attributeNames(db).map((name) => ({ name, values: sharedFloats(n).fill(Number.NaN) }))
  const idsOf = db.prepare<[string], number>('SELECT id FROM attribute WHERE name = ? ORDER BY source_id').pluck()
  const valuesOf = db
    .prepare<[number, number], [customer: number, value: number]>(
      `SELECT customer_id, value FROM attribute_value WHERE attribute_id = ? AND customer_id > ?
       ORDER BY customer_id LIMIT ${batch}`
    )
    .raw()
  for (const [done, { name, values }] of columns.entries())
    for (const id of idsOf.all(name)) {
      for (let after = -1; ; ) {
        yield { phase: 'attributes', done, total: columns.length }
        const rows = valuesOf.all(id, after)
        for (const [customer, value] of rows) values[placeOf[customer]!] = value
        if (rows.length < batch) break
        after = rows.at(-1)![0]
      }
    }
  return columns.map(({ name, values }) => ({
    id: attributeFeature(name),
    unit: hasYears(name, values) ? 'year' : 'number',
    values
  }))
}

function hasYears(name: string, values: Float64Array | Float32Array): boolean {
  // Only of a name that says so are the values looked at.
  if (!areYears(name, firstYear, firstYear)) return false
  let known = false
  for (const value of values) {
    if (Number.isNaN(value)) continue
    if (!areYears(name, value, value)) return false
    known = true
  }
  return known
}

const firstYear = 2000
