import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ColumnRole, Mapping } from '#shared/api/imports.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let t: TestBackend
beforeEach(async () => {
  t = await startTestBackend()
  await t.createProject('First')
})
afterEach(() => t.close())

const header = 'who,when,gross value,net value'
const month = (n: number): string => `${header}\nc1,2024-0${n}-05,11,10\nc2,2024-0${n}-06,22,20\n`

async function preview(text: string, anew = false) {
  const { id } = await t.grantText('export.csv', text)
  return { id, ...(await t.call('imports.preview', { file: id, anew })) }
}

async function importWith(text: string, roles: readonly ColumnRole[] | null): Promise<void> {
  const { id: file, mapping } = await preview(text)
  const columns = mapping.columns.map((column, index) => ({ ...column, role: roles?.[index] ?? column.role }))
  const chosen: Mapping = { ...mapping, kind: roles ? 'orders' : mapping.kind, columns }
  const job = await t.runJob('imports.start', { file, mapping: chosen, currency: null, replace: null })
  expect(job.state).toBe('done')
}

const mine: readonly ColumnRole[] = ['customer', 'date', 'none', 'amount']
const rolesIn = ({ mapping }: { mapping: Mapping }) => mapping.columns.map(({ role }) => role)

test('a file with the same header is mapped as the user mapped it last, in any project, and says so', async () => {
  const before = await preview(month(1))
  expect(rolesIn(before)).not.toEqual(mine)
  await importWith(month(1), mine)
  await t.createProject('Second')
  const after = await preview(month(2))
  expect(rolesIn(after)).toEqual(mine)
  expect(after.mapping.kind).toBe('orders')
  expect(after.columns.map(({ why }) => why.code)).toEqual(['lastTime', 'lastTime', 'lastTime', 'lastTime'])
  expect(after.problems.filter(({ code }) => code.startsWith('missingRole'))).toEqual([])
})

test('the proposal can be had anew, and once it is used it is what is proposed', async () => {
  await importWith(month(1), mine)
  await t.createProject('Second')
  const anew = await preview(month(2), true)
  expect(rolesIn(anew)).not.toEqual(mine)
  expect(anew.columns.map(({ why }) => why.code)).not.toContain('lastTime')
})

test('what was imported as proposed is not remembered, and names of columns are not written down', async () => {
  const orders = (n: number): string => `Customer ID,Order date,Order ID,Amount\nc1,2024-01-0${n},${n},10\n`
  await importWith(orders(1), null)
  const file = join(t.folder, 'data', 'mappings.json')
  expect(() => readFileSync(file)).toThrow()
  await importWith(month(1), mine)
  expect(readFileSync(file, 'utf8')).not.toContain('gross')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1)
})
