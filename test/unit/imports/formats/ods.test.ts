import fc from 'fast-check'
import { writeOds } from 'hucre/ods'
import { describe, expect, test } from 'vitest'
import { fileOf, packZip, readFile } from '#test/helpers/tableFiles.ts'

const book = (tables: string, more: Record<string, string> = {}): Buffer =>
  packZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more
  })
const text = (value: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`
const number = (value: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>shown</text:p></table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const sheet = (name: string, ...rows: string[]) => `<table:table table:name="${name}">${rows.join('')}</table:table>`
const rest =
  '<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'

describe('a workbook of OpenDocument', () => {
  test('gives texts, numbers, dates and truths as they are', () => {
    const date = (value: string) => `<table:table-cell office:value-type="date" office:date-value="${value}"/>`
    const { table, preview } = readFile(
      fileOf(
        'book.ods',
        book(
          sheet(
            'S',
            row(text('text'), text('number'), text('date'), text('other')),
            row(
              text('a<text:s text:c="2"/>b</text:p><text:p>c &amp; d'),
              number('1.1000000000000001'),
              date('2016-11-08'),
              '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
            ),
            row(
              text('x<office:annotation><text:p>a remark</text:p></office:annotation>'),
              number('1.5E-3'),
              date('2016-11-08T14:30:00'),
              '<table:table-cell office:value-type="time" office:time-value="PT09H05M00S"/>'
            ),
            rest
          )
        )
      )
    )
    expect(table).toEqual([
      ['text', 'number', 'date', 'other'],
      ['a  b\nc & d', '1.1', '2016-11-08', 'TRUE'],
      ['x', '0.0015', '2016-11-08 14:30:00', '09:05:00']
    ])
    expect(preview).toMatchObject({ format: 'ods', tables: [{ name: 'S', rows: 3, columns: 4 }] })
  })

  test('gives repeated rows and cells as often as they are there', () => {
    const { rows } = readFile(
      fileOf(
        'repeated.ods',
        book(
          sheet(
            'S',
            row(text('a'), text('b'), text('c')),
            `<table:table-row table:number-rows-repeated="2">${text('x')}${number('7', ' table:number-columns-repeated="2"')}</table:table-row>`,
            '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>',
            row(text('y'), '<table:table-cell/>', number('8')),
            rest
          )
        )
      )
    )
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'x', '7', '7'],
      [3, 'x', '7', '7'],
      [7, 'y', '', '8']
    ])
  })

  test('repeats merged texts on each of their rows, and never numbers', () => {
    const covered = '<table:covered-table-cell/>'
    const { table } = readFile(
      fileOf(
        'merged.ods',
        book(
          sheet(
            'S',
            row(text('customer'), text('amount'), text('item')),
            row(
              text('Ann', ' table:number-rows-spanned="2"'),
              number('30', ' table:number-rows-spanned="2"'),
              text('x')
            ),
            row(covered, covered, text('y')),
            row(text('Bob'), number('7'), text('z'))
          )
        )
      )
    )
    expect(table.slice(1)).toEqual([
      ['Ann', '30', 'x'],
      ['Ann', '', 'y'],
      ['Bob', '7', 'z']
    ])
  })

  test('gives the sheet that was chosen, with nothing of its neighbours', () => {
    const file = fileOf(
      'two.ods',
      book(
        sheet('One', row(text('a'), text('b')), row(number('1'), number('2'))) +
          sheet('None', rest) +
          sheet('Two', row(text('c'), text('d')), row(number('3'), number('4')))
      )
    )
    expect(readFile(file, { table: 'Two' }).table).toEqual([
      ['c', 'd'],
      ['3', '4']
    ])
    expect(readFile(file, { table: 'One' }).preview.tables.map(({ name }) => name)).toEqual(['One', 'Two'])
  })

  test.each<[string, Buffer, string]>([
    [
      'a ciphered one',
      book('', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
      'passwordProtected'
    ],
    [
      'a text document',
      packZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'notATable'
    ],
    [
      'a cell repeated beyond all',
      book(sheet('S', row(number('1', ' table:number-columns-repeated="99999999"')))),
      'fileDamaged'
    ],
    ['a row repeated never', book(sheet('S', '<table:table-row table:number-rows-repeated="0"/>')), 'fileDamaged'],
    ['one of nothing', book(sheet('S', rest)), 'noTables']
  ])('%s is named', (_, bytes, code) => {
    expect(() => readFile(fileOf('book.ods', bytes))).toThrow(expect.objectContaining({ code }))
  })

  test('is the same table that another program wrote', async () => {
    const word = fc.stringMatching(/^[a-zé漢&<>"']{0,8}x$/u)
    const cell = fc.oneof(
      word.map((value) => [value, value] as const),
      fc.integer().map((value) => [value, String(value)] as const),
      fc.boolean().map((value) => [value, value ? 'TRUE' : 'FALSE'] as const)
    )
    const rows = fc.array(fc.tuple(word, cell, cell), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const written = table.map(([first, ...cells]) => [first, ...cells.map(([value]) => value)])
        const bytes = await writeOds({ sheets: [{ name: 'S', rows: [['a', 'b', 'c'], ...written] }] })
        expect(readFile(fileOf('random.ods', bytes), { header: true }).table.slice(1)).toEqual(
          table.map(([first, ...cells]) => [first, ...cells.map(([, shown]) => shown)])
        )
      }),
      { numRuns: 60, seed: 4 }
    )
  })
})
