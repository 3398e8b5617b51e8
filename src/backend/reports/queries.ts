import type { Database } from 'better-sqlite3'
import type { CustomersHave } from '#report/csv/customersCsv.ts'
import type { Mapping } from '#shared/api/imports.ts'

/** Is anything known of customers beside their number? Columns that would be empty are left out of exports. */
export function customersHave(db: Database): CustomersHave {
  const any = (column: 'name' | 'email'): boolean =>
    db.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM customer WHERE ${column} IS NOT NULL)`).pluck().get() === 1
  return { names: any('name'), emails: any('email') }
}

/** How each file was read. */
export const sourceMappings = (db: Database): { sha256: string; mapping: Mapping }[] =>
  db
    .prepare<[], { sha256: string; mapping: string }>('SELECT sha256, mapping FROM source ORDER BY id')
    .all()
    .map(({ sha256, mapping }) => ({ sha256, mapping: JSON.parse(mapping) as Mapping }))
