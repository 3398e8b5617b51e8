import { describe, expect, test } from 'vitest'
import { chooseSheets } from '#cli/chooseSheets.ts'
import type { Client } from '#cli/client.ts'
import { segmentOptions } from '#cli/segmentOptions.ts'
import type { Preview } from '#shared/api/imports.ts'
import { shopMapping, shopPreview } from '#test/fixtures/shopFile.ts'

const tables = ['Orders', 'Returns', 'Customers'].map((name) => ({ name, rows: 10, columns: 3 }))

/** A client that knows one file. */
const clientOf = (preview: Preview): Client => ({
  call: ((_: string, { table }: { table?: string }) =>
    Promise.resolve({
      ...preview,
      mapping: { ...preview.mapping, ...(table === undefined ? {} : { table }) }
    })) as Client['call'],
  run: () => Promise.reject(new Error('nothing is run')),
  cancel: () => {}
})
const book = clientOf({ ...shopPreview, format: 'xlsx', tables, mapping: { ...shopMapping, table: 'Orders' } })
const chosen = async (client: Client, ...sheets: string[]) =>
  (await chooseSheets(client, 'file-1', 'shop.xlsx', sheets)).map(({ mapping }) => mapping.table)

describe('--sheet', () => {
  test('may be given several times, beside any files', () => {
    const options = segmentOptions(['a.xlsx', '--out', 'o', '--sheet', 'One', '--sheet', 'Two'])
    expect(options).toMatchObject({ sheets: ['One', 'Two'] })
  })
  test('takes each of the sheets that the file has, in any case; without it the proposed one', async () => {
    expect(await chosen(book)).toEqual(['Orders'])
    expect(await chosen(book, 'returns', 'Customers', 'Elsewhere')).toEqual(['Returns', 'Customers'])
  })
  test('is no matter to text', async () => {
    expect(await chosen(clientOf(shopPreview), 'Orders')).toEqual([undefined])
  })
  test('that the file has not is wrong use, with those it has', async () => {
    await expect(chosen(book, 'Prices')).rejects.toMatchObject({
      key: 'cli.usage.noSheet',
      params: { file: 'shop.xlsx', sheet: 'Prices', sheets: 'Orders, Returns, Customers' }
    })
  })
})
