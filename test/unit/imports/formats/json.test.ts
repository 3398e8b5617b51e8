import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatten, parseRecord } from '#backend/imports/formats/flatten.ts'
import { jsonRecords } from '#backend/imports/formats/jsonRecords.ts'
import { fileOf, readFile } from '#test/helpers/tableFiles.ts'

const fields = (text: string): Record<string, string> => {
  const found: Record<string, string> = {}
  flatten(parseRecord(text) as object, (name, value) => {
    found[name] = value
  })
  return found
}
const read = (text: string, given = {}) => readFile(fileOf('data.json', text), given)
const code = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as { code: string }).code
  }
  return ''
}

describe('a record of JSON', () => {
  test('has nested fields by names with dots, lists of values in a cell, lists of objects as JSON', () => {
    expect(fields('{"a":{"b":{"c":1},"d":null},"e":["x",2,true],"f":[{"g":1}],"h":[],"i":{}}')).toEqual({
      'a.b.c': '1',
      'a.d': '',
      e: 'x, 2, true',
      f: '[{"g":1}]',
      h: ''
    })
  })

  test('keeps every digit of a number', () => {
    expect(fields('{"id":12345678901234567890,"n":1.50,"small":1e-7,"big":1E21}')).toEqual({
      id: '12345678901234567890',
      n: '1.5',
      small: '0.0000001',
      big: '1000000000000000000000'
    })
  })
})

describe('a JSON document', () => {
  test('gives its records, wherever the text is cut into pieces', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((one) => (JSON.stringify(one).includes('__proto__') ? null : one))
    const records = fc.array(fc.dictionary(fc.string({ maxLength: 4 }), value, { maxKeys: 4 }), {
      minLength: 1,
      maxLength: 5
    })
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 2), (list, size, indent) => {
        const text = JSON.stringify({ meta: { page: 1, tags: ['a'] }, found: list }, null, indent)
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
          text.slice(n * size, (n + 1) * size)
        )
        const found = [...jsonRecords(chunks)].filter((record) => record.list === 'found')
        expect(found.map((record) => JSON.parse(record.text))).toEqual(JSON.parse(JSON.stringify(list)))
      }),
      { numRuns: 300, seed: 4 }
    )
  })

  test('is a table with a column for each field that any record has', () => {
    const { preview, table } = read('[{"id":1,"who":{"mail":"a@b.de"}},\n{"id":2,"note":"late"}]')
    expect(table).toEqual([
      ['id', 'who.mail', 'note'],
      ['1', 'a@b.de', ''],
      ['2', '', 'late']
    ])
    expect(preview).toMatchObject({ format: 'json', tables: [{ name: '', rows: 2, columns: 3 }] })
  })

  test('lists its lists of records, and proposes the one that can be used', () => {
    const order = (n: number) => ({ customer_id: `C${n % 3}`, order_date: `2024-01-0${1 + (n % 9)}`, total: n })
    const text = JSON.stringify({
      shops: [{ id: 1, town: 'X' }],
      data: { orders: Array.from({ length: 30 }, (_, n) => order(n)) }
    })
    const { preview, rows } = read(text)
    expect(preview.tables).toEqual([
      { name: 'shops', rows: 1, columns: 2 },
      { name: 'data.orders', rows: 30, columns: 3 }
    ])
    expect(preview.mapping).toMatchObject({ kind: 'orders', table: 'data.orders' })
    expect(rows).toHaveLength(30)
    expect(read(text, { table: 'shops' }).rows).toHaveLength(1)
  })

  test('says of what is no record among records that it cannot be read', () => {
    const { rows } = read('[{"a":1},\n5,\n{"a":2}]')
    expect(rows.map(({ line, problem }) => [line, problem?.code ?? null])).toEqual([
      [1, null],
      [2, 'noRecord'],
      [3, null]
    ])
  })

  test.each([
    ['a cut one', '[{"a":1},{"a":'],
    ['one with a comma too many', '[{"a":1},]'],
    ['one with text behind it', '[{"a":1}] x'],
    ['one whose brackets do not fit', '{"a":[{"b":1}}]'],
    ['one that is cut behind a record', '{"a":[{"b":1}']
  ])('%s is refused, with its line', (_, text) => expect(code(text)).toBe('jsonBroken'))

  test('of no records is refused', () => expect(code('[1, 2, 3]')).toBe('noTables'))
})

describe('JSON lines', () => {
  test('are a record each, and a broken one harms no other', () => {
    const { preview, rows } = read('{"a":1,"b":"x"}\n{"a":2,\n\n{"a":3,"b":{"c":"y"}}\n')
    expect(preview.format).toBe('jsonLines')
    expect(rows.map(({ line, cells, problem }) => [line, problem?.code ?? cells])).toEqual([
      [1, ['1', 'x', '']],
      [2, 'noRecord'],
      [4, ['3', '', 'y']]
    ])
    expect(preview.problems).toContainEqual({ code: 'importNoRecord', params: { line: 2 } })
  })

  test('may be one line only, and may begin with a byte-order mark', () => {
    expect(read('\uFEFF{"customer":"A","date":"2024-01-01","amount":2.5}\n').table).toEqual([
      ['customer', 'date', 'amount'],
      ['A', '2024-01-01', '2.5']
    ])
  })

  test('nested without end are no records, and no trouble', () => {
    expect(code(`{"a":1}\n{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`)).toBe('')
  })
})
