import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { fileOf, packZip, readFile, xlsxOf } from '#test/helpers/tableFiles.ts'

const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const head = (...names: string[]) =>
  `<row r="1">${names.map((name, n) => inline(`${'ABCDEFGH'[n]}1`, name)).join('')}</row>`
const sheet = (rows: string, behind = '') => `<sheetData>${rows}</sheetData>${behind}`
const read = (parts: Parameters<typeof xlsxOf>[0], given = {}) => readFile(fileOf('book.xlsx', xlsxOf(parts)), given)
const styles = `<numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407];[Red]\\-#,##0.00&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`

describe('a workbook of Excel', () => {
  test('gives texts, numbers, dates, truths and errors as they are', () => {
    const { table } = read({
      styles,
      strings:
        '<si><t>one</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>a_x000D_b &amp; &lt;c&gt; &#228;</t></si>',
      sheets: {
        S: sheet(
          `${head('text', 'number', 'date', 'other')}
           <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.1000000000000001</v></c><c r="C2" s="1"><v>42682</v></c><c r="D2" t="b"><v>1</v></c></row>
           <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="3"><v>-1234.5</v></c><c r="C3" s="2"><v>42682.604166666664</v></c><c r="D3" t="e"><v>#N/A</v></c></row>
           <row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5"><v>1.5E-3</v></c><c r="C5" s="4"><v>0.5</v></c><c r="D5" t="str"><f>A1&amp;"x"</f><v>textx</v></c></row>
           <row r="6"><c t="s"><v>0</v></c><c><v>12345678901234567890</v></c><c t="d"><v>2020-02-29T00:00:00</v></c></row>`
        )
      }
    })
    expect(table).toEqual([
      ['text', 'number', 'date', 'other'],
      ['one', '1.1', '2016-11-08', 'TRUE'],
      ['rich text', '-1234.5', '2016-11-08 14:30:00', '#N/A'],
      ['a\rb & <c> ä', '0.0015', '12:00:00', 'textx'],
      ['one', '12345678901234567890', '2020-02-29', '']
    ])
  })

  test('counts days from 1904 where it says so, and without the 29th of February of 1900', () => {
    const dates = `${head('day', 'n')}${[1, 59, 61, 42682].map((day, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="1"><v>${day}</v></c><c r="B${n + 2}"><v>1</v></c></row>`).join('')}`
    const days = (workbook: string) =>
      read({ styles, workbook, sheets: { S: sheet(dates) } })
        .table.slice(1)
        .map(([day]) => day)
    expect(days('')).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2016-11-08'])
    expect(days('<workbookPr date1904="1"/>')).toEqual(['1904-01-02', '1904-02-29', '1904-03-02', '2020-11-09'])
  })

  test('begins below titles, leaves empty columns at its left, and numbers rows as the sheet does', () => {
    const row = (n: number) =>
      `<row r="${n}">${inline(`B${n}`, `c${n}`)}${inline(`C${n}`, '2024-01-05')}<c r="D${n}"><v>${n}</v></c></row>`
    const { preview, rows, table } = read({
      sheets: {
        S: sheet(
          `<row r="1">${inline('B1', 'Sales of January')}</row><row r="2"/><row r="3">${inline('B3', 'made by')}${inline('C3', '')}</row>
           <row r="4">${inline('B4', 'Customer')}${inline('C4', 'Date')}${inline('D4', 'Amount')}</row>${[5, 6, 7, 9].map(row).join('')}`
        )
      }
    })
    expect(table[0]).toEqual(['Customer', 'Date', 'Amount'])
    expect(rows.map(({ line }) => line)).toEqual([5, 6, 7, 9])
    expect(preview.problems).toContainEqual({ code: 'importTitleRows', params: { n: 2 } })
    expect(preview.mapping.columns.map(({ role }) => role)).toEqual(['customer', 'date', 'amount'])
  })

  test('repeats merged texts and dates on each of their rows, and never numbers', () => {
    const { table } = read({
      styles,
      sheets: {
        S: sheet(
          `${head('customer', 'date', 'amount', 'item')}
           <row r="2">${inline('A2', 'Ann')}<c r="B2" s="1"><v>42682</v></c><c r="C2"><v>30</v></c>${inline('D2', 'x')}</row>
           <row r="3"><c r="A3"/>${inline('D3', 'y')}</row><row r="4">${inline('D4', 'z')}</row>
           <row r="5">${inline('A5', 'Bob')}<c r="B5" s="1"><v>42683</v></c><c r="C5"><v>7</v></c>${inline('D5', 'x')}</row>`,
          '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B2:B4"/><mergeCell ref="C2:C4"/><mergeCell ref="D5:E5"/></mergeCells>'
        )
      }
    })
    expect(table.slice(1)).toEqual([
      ['Ann', '2016-11-08', '30', 'x'],
      ['Ann', '2016-11-08', '', 'y'],
      ['Ann', '2016-11-08', '', 'z'],
      ['Bob', '2016-11-09', '7', 'x']
    ])
  })

  test('lists its sheets with their sizes, and proposes the one that can be used', () => {
    const notes = `${head('a', 'b', 'c')}${Array.from({ length: 40 }, (_, n) => `<row r="${n + 2}">${inline(`A${n + 2}`, 'x')}${inline(`B${n + 2}`, 'y')}${inline(`C${n + 2}`, 'z')}</row>`).join('')}`
    const orders = `${head('Customer ID', 'Order date', 'Amount')}${[2, 3, 4].map((n) => `<row r="${n}">${inline(`A${n}`, `C${n}`)}${inline(`B${n}`, '2024-02-03')}<c r="C${n}"><v>5</v></c></row>`).join('')}`
    const file = fileOf(
      'three.xlsx',
      xlsxOf({
        sheets: { Notes: sheet(notes), Empty: sheet(''), Orders: `<dimension ref="A1:C4"/>${sheet(orders)}` }
      })
    )
    const { preview } = readFile(file)
    expect(preview).toMatchObject({
      format: 'xlsx',
      tables: [
        { name: 'Notes', rows: 41, columns: 3 },
        { name: 'Orders', rows: 4, columns: 3 }
      ],
      mapping: { kind: 'orders', table: 'Orders' }
    })
    const other = readFile(file, { table: 'Notes' })
    expect(other.table).toHaveLength(41)
    expect(other.preview.sha256).not.toBe(preview.sha256)
    expect(() => readFile(file, { table: 'Gone' })).toThrow(
      expect.objectContaining({ code: 'noSuchTable', params: { name: 'three.xlsx', table: 'Gone' } })
    )
  })

  test('has numbers with a point before their decimals, even where three follow it', () => {
    const rows = [41.914, 12.125, 7.5, 1234.567].map(
      (amount, n) =>
        `<row r="${n + 2}">${inline(`A${n + 2}`, `C${n}`)}${inline(`B${n + 2}`, '2024-01-05')}<c r="C${n + 2}"><v>${amount}</v></c></row>`
    )
    const { preview } = read({
      sheets: { S: `<dimension ref="A1:A1"/>${sheet(`${head('Customer', 'Date', 'Amount')}${rows.join('')}`)}` }
    })
    expect(preview.mapping.columns[2]).toMatchObject({ role: 'amount', marks: { decimal: '.', thousands: '' } })
    expect(preview.tables).toEqual([{ name: 'S', rows: 5, columns: 3 }])
  })

  test('is known by its content, whatever its ending says', () => {
    const file = fileOf(
      'orders.csv',
      xlsxOf({ sheets: { S: sheet(`${head('a', 'b')}<row r="2"><c r="A2"><v>1</v></c></row>`) } })
    )
    expect(readFile(file).preview.format).toBe('xlsx')
    expect(readFile(fileOf('orders.xlsx', 'a,b\n1,2\n')).preview.format).toBe('text')
  })

  test('reports cells outside of its table instead of dropping them', () => {
    const many = Array.from(
      { length: 1100 },
      (_, n) => `<row r="${n + 2}">${inline(`A${n + 2}`, 'x')}<c r="B${n + 2}"><v>1</v></c></row>`
    )
    const { rows } = read({
      sheets: { S: sheet(`${head('a', 'b')}${many.join('')}<row r="2000">${inline('H2000', 'far out')}</row>`) }
    })
    expect(rows).toHaveLength(1101)
    expect(rows.at(-1)).toMatchObject({ line: 2000, problem: { code: 'length', got: 8, expected: 2 } })
    expect(rows.at(-1)?.cells.at(-1)).toBe('far out')
  })

  test('is the same table that another program wrote', async () => {
    const text = fc.stringMatching(/^[a-zé漢😎&<>"' ]{0,8}x$/u)
    const cell = fc.oneof(
      text.map((value) => [value, value] as const),
      fc.integer().map((value) => [value, String(value)] as const),
      fc
        .double({ min: -1e9, max: 1e9, noNaN: true })
        .filter((value) => value === 0 || Math.abs(value) >= 1e-6)
        .map((value) => [value, String(value === 0 ? 0 : value)] as const),
      fc.boolean().map((value) => [value, value ? 'TRUE' : 'FALSE'] as const),
      fc
        .integer({ min: 0, max: 40_000 })
        .map((days) => new Date(Date.UTC(1970, 0, 1 + days)))
        .map((date) => [date, date.toISOString().slice(0, 10)] as const),
      fc.constant([null, ''] as const)
    )
    const table = fc.array(fc.tuple(text, cell, cell, cell), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await writeXlsx({
          sheets: [
            {
              name: 'S',
              rows: [
                ['a', 'b', 'c', 'd'],
                ...rows.map(([first, ...cells]) => [first, ...cells.map(([value]) => value)])
              ]
            }
          ]
        })
        const file = fileOf('random.xlsx', bytes)
        const got = readFile(file, { header: true }).table.slice(1)
        const wide = rows.map(([first, ...cells]) => [first, ...cells.map(([, shown]) => shown)])
        const width = got[0]!.length
        expect(got).toEqual(wide.map((cells) => cells.slice(0, width)))
        expect(wide.flatMap((cells) => cells.slice(width)).join('')).toBe('')
      }),
      { numRuns: 60, seed: 4 }
    )
  })
})

describe('what is no workbook, or a bad one, is named', () => {
  const refused = (name: string, bytes: Uint8Array) => {
    try {
      readFile(fileOf(name, bytes))
    } catch (error) {
      return (error as { code: string }).code
    }
    return null
  }
  const good = xlsxOf({ sheets: { S: sheet(`${head('a', 'b')}<row r="2"><c r="A2"><v>1</v></c></row>`) } })

  test.each<[string, () => Uint8Array, string]>([
    ['a cut one', () => good.subarray(0, good.length - 40), 'fileDamaged'],
    ['a document', () => packZip({ 'word/document.xml': '<a/>' }), 'notATable'],
    ['an archive', () => packZip({ 'orders.csv': 'a,b' }), 'isArchive'],
    ['a binary workbook', () => packZip({ 'xl/workbook.bin': 'x' }), 'notATable'],
    ['a web page', () => Buffer.from('\n<html><table><tr><td>1</td></tr></table></html>'), 'isWebPage'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'notATable'],
    ['a workbook of nothing', () => xlsxOf({ sheets: { S: sheet('') } }), 'noTables'],
    ['an unfinished sheet', () => xlsxOf({ sheets: { S: '<sheetData><row r="1"><c r="A1"><v>1</v>' } }), 'fileDamaged'],
    [
      'entities that grow',
      () => xlsxOf({ sheets: { S: `<!DOCTYPE x [<!ENTITY a "aaa">]>${sheet('')}` } }),
      'fileDamaged'
    ],
    [
      'a text that is not there',
      () => xlsxOf({ sheets: { S: sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') } }),
      'fileDamaged'
    ],
    [
      'rows that go back',
      () => xlsxOf({ sheets: { S: sheet('<row r="9"><c r="A9"><v>1</v></c></row><row r="3"/>') } }),
      'fileDamaged'
    ],
    [
      'a row beyond all',
      () => xlsxOf({ sheets: { S: sheet('<row r="1048577"><c r="A1"><v>1</v></c></row>') } }),
      'fileDamaged'
    ],
    [
      'a column beyond all',
      () => xlsxOf({ sheets: { S: sheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>') } }),
      'fileDamaged'
    ]
  ])('%s', (_, bytes, code) => expect(refused('book.xlsx', bytes())).toBe(code))

  test('one that grows out of all proportion, with little memory', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(3 << 20)
    const before = process.memoryUsage().rss
    expect(refused('bomb.xlsx', xlsxOf({ sheets: { S: sheet(rows) } }))).toBe('unpacksTooLarge')
    expect(process.memoryUsage().rss - before).toBeLessThan(1 << 29)
  })
})
