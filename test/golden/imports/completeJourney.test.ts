import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { importFile } from '#test/helpers/importFile.ts'

const names = [
  'coupon_redemptions',
  'campaigns',
  'transactions_sample',
  'products',
  'demographics',
  'campaign_descriptions'
]
const path = (name: string): string => dataFile(`completejourney/${name}.csv.gz`)

/** Rows by the names of their columns, read by what the format says and nothing of ours. */
function table(name: string): Record<string, string>[] {
  const [head, ...lines] = gunzipSync(readFileSync(path(name)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const cellsOf = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const columns = cellsOf(head!)
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [columns[index]!, cell])))
}

describe.skipIf(!hasData('completejourney'))('Complete Journey, all six tables joined as proposed', () => {
  let t: TestBackend
  let db: Database.Database
  beforeAll(async () => {
    t = await startTestBackend()
    const project = await t.createProject()
    for (const name of names) await importFile(t, path(name))
    db = new Database(project, { readonly: true, nativeBinding: findNativeBinding(undefined) })
  })
  afterAll(async () => {
    db?.close()
    await t?.close()
  })
  const one = (sql: string): number => db.prepare(sql).pluck().get() as number

  test('the sum of sales is the file’s total exactly, with products and campaigns joined', () => {
    const sales = table('transactions_sample').reduce(
      (sum, row) => sum + Math.round(Number(row['sales_value']) * 10_000),
      0
    )
    expect(sales).toBe(2_339_352_400)
    expect(one('SELECT sum(amount) FROM order_line')).toBe(sales)
    const joined = `SELECT sum(amount) FROM order_line LEFT JOIN product_fact USING (product) LEFT JOIN campaign_fact ON 0`
    expect(one(joined)).toBe(sales)
  })

  test('every household is there once, whichever of the tables name it', () => {
    const sold = (row: Record<string, string>): boolean => Math.round(Number(row['sales_value']) * 10_000) > 0
    const households = new Set([
      ...table('transactions_sample').flatMap((row) => (sold(row) ? [row['household_id']!] : [])),
      ...['demographics', 'campaigns', 'coupon_redemptions'].flatMap((name) =>
        table(name).map((row) => row['household_id']!)
      )
    ])
    const keys = db.prepare<[], string>('SELECT key FROM customer').pluck().all()
    expect(keys.length).toBe(new Set(keys).size)
    expect(new Set(keys)).toEqual(households)
    expect(one('SELECT count(*) FROM listed')).toBe(801)
  })

  test('no row is lost without a reason', async () => {
    for (const { name, counts } of await t.call('imports.sources', {})) {
      expect(counts.rows, name).toBe(table(name.replace('.csv', '')).length)
      expect(counts.kept + counts.leftOut.reduce((sum, { rows }) => sum + rows, 0), name).toBe(counts.rows)
    }
  })
})
