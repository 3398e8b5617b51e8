import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '#test/helpers/cli.ts'
import { ownFolders } from '#test/helpers/folders.ts'

const folders = ownFolders()
afterAll(folders.remove)
const run = (...args: string[]) => runCli(args, { env: folders.env, cwd: folders.folder })

const orders = `Order ID,Customer ID,Order Date,Amount\n${Array.from(
  { length: 60 },
  (_, i) =>
    `A${i},C${i % 25},${i === 7 ? '2999-01-01' : `2024-0${1 + (i % 5)}-1${i % 9}`},${i % 10 === 3 ? -5 : 10 + i}`
).join('\n')}\n`
writeFileSync(join(folders.folder, 'orders.csv'), orders)

test('inspect tells the problems of a file, what is worst first, its columns, and what it can answer', async () => {
  const { status, stdout, stderr } = await run('inspect', 'orders.csv')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const order = [
    'orders.csv: 60 rows',
    'Changes the result: Impossible dates in “Order Date”, 1 row (line 9)',
    'May sway the result: Negative amounts in “Amount”, 6 rows (lines 5, 15, 25, 35, 45, …)',
    'Order Date   dates',
    'What this data can answer',
    'Lifetime value needs repeat buyers over a year; you have 4 months.'
  ].map((words) => stdout.indexOf(words))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})
test('--json prints one document; nothing is left behind', async () => {
  const before = readdirSync(folders.folder)
  const { status, stdout } = await run('inspect', 'orders.csv', '--json')
  expect(status).toBe(0)
  const { files, verdict } = JSON.parse(stdout)
  expect(files).toMatchObject([
    {
      name: 'orders.csv',
      kind: 'orders',
      rows: 60,
      kept: 59,
      problems: [
        { code: 'impossibleDate', column: 'Order Date', rows: 1, lines: [9] },
        { code: 'negativeAmount', column: 'Amount', rows: 6 }
      ]
    }
  ])
  expect(files[0].columns.map(({ name }: { name: string }) => name)).toEqual([
    'Order ID',
    'Customer ID',
    'Order Date',
    'Amount'
  ])
  expect(verdict.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toContain('lifetimeValue no')
  expect(readdirSync(folders.folder)).toEqual(before)
})
test('speaks German where asked to', async () => {
  const { stdout } = await run('inspect', 'orders.csv', '--locale', 'de')
  expect(stdout).toContain('Ändert das Ergebnis: Unmögliche Daten in „Order Date“, 1 Zeile (Zeile 9)')
  expect(stdout).toContain('vorhanden: 4 Monate')
})
test('no file is wrong use, a file that is not there a failure', async () => {
  expect(await run('inspect')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Which file') })
  expect(await run('inspect', 'no.csv')).toMatchObject({ status: 1, stdout: '' })
  expect(existsSync(join(folders.folder, 'no.csv'))).toBe(false)
})
