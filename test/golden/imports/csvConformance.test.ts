import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRows } from '#backend/imports/rows.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'

const there = hasData('csv-conformance')
const folder = dataFile('csv-conformance')
const cases = (suite: string, kind: string): string[] =>
  there ? readdirSync(`${folder}/${suite}/${kind}`).map((name) => name.replace(/\.\w+$/, '')) : ['(no data)']
const read = (path: string, columns?: number) => [
  ...readRows(
    [readFileSync(`${folder}/${path}`, 'utf8')],
    { delimiter: ',', quote: '"', ...(columns ? { columns } : {}) },
    { blankLines: 0 }
  )
]
const json = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))
const asObjects = (rows: readonly { readonly cells: readonly string[] }[]) =>
  rows.slice(1).map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [rows[0]?.cells[i], cell])))

describe.skipIf(!there)('csv-spectrum', () => {
  test.each(cases('csv-spectrum', 'csvs'))('%s reads as its JSON says', (name) => {
    const rows = read(`csv-spectrum/csvs/${name}.csv`)
    expect(rows.filter(({ problem, bareQuote }) => problem || bareQuote)).toEqual([])
    expect(asObjects(rows)).toEqual(json(`csv-spectrum/json/${name}.json`))
  })
})

describe.skipIf(!there)('csv-test-data', () => {
  test.each(cases('csv-test-data', 'json'))('%s reads as its JSON says', (name) => {
    const expected = json(`csv-test-data/json/${name}.json`)
    const isHeader = name.startsWith('header-')
    const rows = read(`csv-test-data/csv/${name}.csv`, isHeader ? 3 : expected[0].length)
    expect(rows.filter(({ problem, bareQuote }) => problem || bareQuote)).toEqual([])
    expect(isHeader ? asObjects(rows) : rows.map(({ cells }) => cells)).toEqual(expected)
  })

  const bad = there ? cases('csv-test-data', 'csv').filter((name) => /^bad-(?!header)/.test(name)) : ['(no data)']
  test.each(bad)('%s is refused or reported with its line', (name) => {
    const at = read(`csv-test-data/csv/${name}.csv`).filter(({ problem, bareQuote }) => problem || bareQuote)
    expect(at.map(({ line }) => line)).toEqual([2])
  })

  test.each([
    ['less-fields', 2],
    ['more-fields', 4]
  ])('bad-header-%s is refused with its line and both lengths', (name, got) => {
    expect(read(`csv-test-data/csv/bad-header-${name}.csv`)).toMatchObject([
      { problem: null },
      { line: 2, problem: { code: 'length', got, expected: 3 } }
    ])
  })
})
