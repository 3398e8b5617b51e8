import { describe, expect, test } from 'vitest'
import { checkFile } from '#backend/imports/checkFile.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { databases } from '#test/helpers/databases.ts'
import { finish, readFile } from '#test/helpers/tableFiles.ts'

const fileAt = (path: string) => ({ path: dataFile(path), name: path.split('/').at(-1)! })

describe('texts that are no table with parted columns are refused, with what to do', () => {
  test.skipIf(!hasData('cdnow')).each(['CDNOW_master.txt', 'CDNOW_sample.txt'])('%s', (name) => {
    expect(() => readFile(fileAt(`cdnow/${name}`))).toThrow(expect.objectContaining({ code: 'fixedWidth' }))
  })
  test.skipIf(!hasData('groceries'))('a basket a line', () => {
    expect(() => readFile(fileAt('groceries/groceries.csv'))).toThrow(expect.objectContaining({ code: 'baskets' }))
  })
})

describe.skipIf(!hasData('completejourney'))('Complete Journey, gzipped as it is published', () => {
  test('its transactions are orders, each line of them kept or left out with a reason', () => {
    const file = fileAt('completejourney/transactions_sample.csv.gz')
    const { mapping } = readFile(file).preview
    expect(mapping.kind).toBe('orders')
    const { counts } = finish(checkFile({ file, mapping }, databases))
    expect(counts).toMatchObject({ rows: 75_000, customers: 2373 })
    expect(counts.kept + counts.leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(75_000)
  })
  test('its households are customers', () => {
    const { preview, rows } = readFile(fileAt('completejourney/demographics.csv.gz'))
    expect(preview.mapping.kind).toBe('customers')
    expect(rows).toHaveLength(801)
  })
})

test.skipIf(!hasData('marketing-campaign'))('Marketing Campaign needs no setting', () => {
  const file = fileAt('marketing-campaign/marketing_campaign.csv')
  const { mapping } = readFile(file).preview
  expect(mapping).toMatchObject({ kind: 'customers', dialect: { delimiter: ';', header: true } })
  const roles = Object.fromEntries(mapping.columns.map(({ name, role }) => [name, role]))
  expect(roles).toMatchObject({ ID: 'customer', Income: 'attribute', Education: 'label', MntWines: 'attribute' })
  const { counts } = finish(checkFile({ file, mapping }, databases))
  expect(counts).toMatchObject({ rows: 2240, kept: 2240, customers: 2240, leftOut: [] })
})
