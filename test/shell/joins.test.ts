import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '#test/helpers/cli.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { ownFolders } from '#test/helpers/folders.ts'

const folders = ownFolders()
afterAll(folders.remove)
const run = (...args: string[]) => runCli(args, { env: folders.env, cwd: folders.folder })

const rows = (n: number, row: (i: number) => string): string => Array.from({ length: n }, (_, i) => row(i)).join('\n')
// The customer's number here, the address there: the list has both.
const files: Readonly<Record<string, string>> = {
  'orders.csv': `Customer ID,Order date,Order ID,Amount\n${rows(160, (i) => `${1000 + (i % 40)},2024-0${1 + (i % 8)}-1${i % 9},${i},${10 + ((i * 7) % 90)}`)}\n`,
  'customers.csv': `Customer ID,E-mail,City,Age\n${rows(40, (i) => `${1000 + i},p${i}@x.org,${i % 2 === 0 ? 'Ulm' : 'Bonn'},${20 + i}`)}\n`,
  'reviews.csv': `E-mail,Review,Rating\n${rows(30, (i) => `${i < 27 ? `P${i}` : `stranger${i}`}@x.org,it does work very well for me ${i},${1 + (i % 5)}`)}\n`
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folders.folder, name), text)

describe('several files are joined by customer', () => {
  test('and it is said how; the order in which they are given does not matter', async () => {
    const orders = [
      ['orders.csv', 'customers.csv', 'reviews.csv'],
      ['reviews.csv', 'customers.csv', 'orders.csv'],
      ['reviews.csv', 'orders.csv', 'customers.csv']
    ]
    const outcomes = []
    for (const [n, names] of orders.entries()) {
      const { status, stdout, stderr } = await run('segment', ...names, '--out', `out${n}`, '--method', 'rfm')
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/reviews\.csv +Reviews +30 rows +30 customers +90\s% of its authors are in /)
      expect(stdout).toMatch(
        /orders\.csv +Orders +160 rows +40 customers +100\s% of its customers are in customers\.csv/
      )
      const read = (name: string): string => readFileSync(join(folders.folder, `out${n}`, name), 'utf8')
      outcomes.push({
        stdout: stdout.replace(`out${n}`, 'out'),
        customers: read('customers.csv'),
        segments: JSON.parse(read('run.json')).segments,
        connections: JSON.parse(read('run.json')).connections.map((one: { name: string; knownElsewhere: unknown }) => [
          one.name,
          one.knownElsewhere
        ])
      })
    }
    expect(outcomes[0]).toMatchObject({
      connections: expect.arrayContaining([['reviews.csv', expect.objectContaining({ known: 27, of: 30 })]])
    })
    expect(outcomes[1]).toEqual(outcomes[0])
    expect(outcomes[2]).toEqual(outcomes[0])
  })

  test('--json says it as data, and so does inspect', async () => {
    const { stdout } = await run('inspect', 'reviews.csv', 'customers.csv', '--json')
    const { files: inspected, connections } = JSON.parse(stdout)
    expect(inspected.map(({ kind }: { kind: string }) => kind)).toEqual(['customers', 'reviews'])
    expect(connections).toMatchObject([
      { kind: 'customers', customers: 40, knownElsewhere: { known: 27, of: 40 } },
      { kind: 'reviews', customers: 30, knownElsewhere: { known: 27, of: 30 } }
    ])
  })

  test('a role is for the files that have its column; a column that no file has is named', async () => {
    const some = await run('inspect', 'reviews.csv', 'customers.csv', '--role', 'label=City', '--json')
    expect(some.status).toBe(0)
    const none = await run('inspect', 'reviews.csv', 'customers.csv', '--role', 'label=Town')
    expect(none.status).toBe(2)
    expect(none.stderr).toContain('Town')
  })
})

describe.skipIf(!hasData('telco'))('real files need no setting', () => {
  test('Telco: the 11 blank TotalCharges are reported, and no customer is lost', async () => {
    const { status, stdout } = await run('inspect', dataFile('telco/Telco-Customer-Churn.csv'), '--json')
    expect(status).toBe(0)
    const [file] = JSON.parse(stdout).files
    expect(file).toMatchObject({ kind: 'customers', rows: 7043, kept: 7043 })
    expect(file.problems).toContainEqual(
      expect.objectContaining({ code: 'missingValues', column: 'TotalCharges', rows: 11 })
    )
  })

  test.each(['excel/superstore.xls', 'marketing-campaign/marketing_campaign.csv'])('%s', async (path) => {
    mkdirSync(join(folders.folder, 'real'), { recursive: true })
    const { status, stderr } = await run(
      'segment',
      dataFile(path),
      '--out',
      'real',
      '--method',
      'kmeans',
      '--k',
      '3',
      '--bootstrap',
      '0',
      '--quiet'
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
