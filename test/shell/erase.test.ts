import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '#test/helpers/cli.ts'
import { ownFolders } from '#test/helpers/folders.ts'

const folders = ownFolders()
afterAll(folders.remove)
const run = (...args: string[]) => runCli(args, { env: folders.env, cwd: folders.folder })

test('erase takes a customer out of a project once, and says whom it cannot find', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `C${i % 20},2024-0${1 + (i % 5)}-1${i % 9},${10 + i}`)
  writeFileSync(join(folders.folder, 'orders.csv'), `Customer ID,Order Date,Amount\n${rows.join('\n')}\n`)
  const made = await run('segment', 'orders.csv', '--method', 'rfm', '--out', 'out', '--project', 'shop.tessera')
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' })
  expect(await run('erase', 'shop.tessera', 'c7')).toEqual({
    status: 0,
    stdout: 'Erased, with 3 rows of the files.\n',
    stderr: ''
  })
  expect(await run('erase', 'shop.tessera', 'C7')).toMatchObject({ status: 1, stdout: '' })
  expect(await run('erase', 'shop.tessera')).toMatchObject({ status: 2, stdout: '' })
})
