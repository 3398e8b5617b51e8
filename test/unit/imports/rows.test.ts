import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { lineEndOf } from '#backend/imports/lineEnds.ts'
import { type Row, type RowOptions, readRows } from '#backend/imports/rows.ts'

const commas: RowOptions = { delimiter: ',', quote: '"' }
type Read = { rows: Omit<Row, 'json'>[]; blankLines: number }
/** Where a row stands as JSON depends on the chunks; the row does not. */
const read = (text: string, options = commas, size = text.length || 1): Read => {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
  const tally = { blankLines: 0 }
  const rows = Array.from(readRows(chunks, options, tally), ({ json, ...row }) => row)
  return { rows, blankLines: tally.blankLines }
}
const cellsOf = (text: string, options?: RowOptions, size?: number) =>
  read(text, options, size).rows.map(({ cells }) => cells)
const problems = (text: string) =>
  read(text).rows.flatMap(({ line, problem }) => (problem ? [{ row: line, ...problem }] : []))

interface Written {
  readonly rows: string[][]
  readonly delimiter: string
  readonly quote: string
  readonly lineEnd: string
  readonly finalEnd: boolean
}

const table: fc.Arbitrary<Written> = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const piece = fc.constantFrom('a', 'é', '漢', '😎', '1', ' ', '.', '"', "'", ',', ';', '\t', '|', '\n', '\r\n', '-')
  const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  // The first cell is never empty: a row of nothing is a blank line.
  const row = fc.array(cell, { minLength: width - 1, maxLength: width - 1 }).map((cells) => ['x', ...cells])
  return fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    quote: fc.constantFrom('"', "'"),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    finalEnd: fc.boolean()
  })
})

const write = ({ rows, delimiter, quote, lineEnd, finalEnd }: Written): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) =>
          cell.includes(quote) || cell.includes(delimiter) || /[\r\n]/.test(cell)
            ? quote + cell.replaceAll(quote, quote + quote) + quote
            : cell
        )
        .join(delimiter)
    )
    .join(lineEnd) + (finalEnd ? lineEnd : '')

describe('readRows', () => {
  test('gives back any table that was written by the rules, at any chunk size', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 20 }), (written, size) => {
        const text = write(written)
        // In a file of lone returns, line ends inside of quotes become line feeds.
        const plain = (cell: string) => (written.lineEnd === '\r' ? cell.replaceAll('\r\n', '\n') : cell)
        fc.pre(written.lineEnd !== '\r' || lineEndOf(text, written.quote) === 'CR')
        expect(cellsOf(text, written, written.lineEnd === '\r' ? text.length : size)).toEqual(
          written.rows.map((cells) => cells.map(plain))
        )
      }),
      { numRuns: 500 }
    )
  })

  test('reads what Papa Parse reads without complaint, and refuses nothing of it', () => {
    const piece = fc.constantFrom('a', 'b ', '"', '""', ',', '\n', '"x"', '"y,z"', '"p\nq"')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `h1,h2\n${pieces.join('')}`
        const papa = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true })
        fc.pre(papa.errors.length === 0 && papa.data.every((cells) => cells.length === 2))
        // Papa Parse takes a line of two quotes for a blank one.
        expect(cellsOf(text).filter((cells) => cells.length > 1 || cells[0] !== '')).toEqual(papa.data)
      }),
      { numRuns: 2000 }
    )
  })

  test('never merges rows and never loses a line: every line begins a row, is inside of one, or is counted', () => {
    const piece = fc.constantFrom('a', '"', '""', ',', '\n', '\n', 'b,c', '"x,y"', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        const text = `h1,h2\n${pieces.join('')}`
        const { rows, blankLines } = read(text)
        expect(read(text, commas, size)).toEqual({ rows, blankLines })
        const lines = text.endsWith('\n') ? text.split('\n').length - 1 : text.split('\n').length
        const inside = rows.map(({ cells, problem }) => (problem ? 1 : 1 + (cells.join('').match(/\n/g) ?? []).length))
        expect(inside.reduce((sum, count) => sum + count, 0) + blankLines).toBe(lines)
        expect(rows.map(({ line }) => line)).toEqual([...new Set(rows.map(({ line }) => line))].sort((a, b) => a - b))
        for (const { cells, problem } of rows) if (!problem) expect(cells).toHaveLength(2)
      }),
      { numRuns: 2000 }
    )
  })

  test('line numbers count the lines inside of quotes', () => {
    expect(read('a,b\n"x\ny",1\n\nz,2\n').rows.map(({ line }) => line)).toEqual([1, 2, 5])
    expect(read('a,b\r\n"x\r\ny",1\r\nz,2\r\n').rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  test('a row of another length is refused with both lengths; empty cells too many are none', () => {
    expect(problems('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n')).toEqual([
      { row: 2, code: 'length', got: 2, expected: 3 },
      { row: 3, code: 'length', got: 4, expected: 3 }
    ])
  })

  test('an unclosed quote costs its own line, not the rest of the file', () => {
    expect(problems('a,b\n1,"open\n2,x\n3,y\n')).toEqual([{ row: 2, code: 'unclosedQuote', line: 2 }])
    expect(problems('a,b\n1,"open\n2,"x"\n3,y\n')).toEqual([{ row: 2, code: 'textAfterQuote', line: 2 }])
    expect(problems('a,b\n1,"open\n2,x\n3","y"\n4,z\n')).toEqual([{ row: 2, code: 'unclosedQuote', line: 2 }])
  })

  test('an unclosed quote far from the end is given up after a megabyte', () => {
    const many = '2,x\n'.repeat(1_000_000)
    const { rows } = read(`a,b\n1,"open\n${many}`, commas, 1 << 20)
    expect(rows).toHaveLength(1_000_002)
    expect(rows.filter(({ problem }) => problem)).toMatchObject([
      { line: 2, problem: { code: 'unclosedQuote', line: 2 } }
    ])
  })

  test('a line of more than a megabyte is refused with its number, keeping little of it', () => {
    const { rows } = read(`a,b\n1,${'x'.repeat(3 << 20)}\n2,y`, commas, 1 << 20)
    expect(rows.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [1, undefined],
      [2, 'tooLong'],
      [3, undefined]
    ])
    expect(rows[1]?.cells[0]?.length).toBeLessThan(5000)
  })

  test('a quote inside an unquoted cell stays, and is pointed out', () => {
    expect(read('a,b\n17" screen,2\n').rows[1]).toMatchObject({
      cells: ['17" screen', '2'],
      problem: null,
      bareQuote: true
    })
  })

  test('blank lines are counted, and are empty cells in a file of one column', () => {
    expect(read('\na,b\n\n  \n1,2\n\n')).toMatchObject({ blankLines: 4, rows: [{ line: 2 }, { line: 5 }] })
    expect(cellsOf('a\n\nb\n')).toEqual([['a'], [''], ['b']])
  })

  test('passes over the line by which Excel names the delimiter', () => {
    expect(read('sep=;\na;b\n', { delimiter: ';', quote: '"' }).rows).toMatchObject([{ line: 2, cells: ['a', 'b'] }])
  })
})

test.each([
  ['LF', 'a\nb\n'],
  ['CRLF', 'a\r\nb\r\n'],
  ['CR', 'a\rb\r'],
  ['mixed', 'a\r\nb\nc\n'],
  ['mixed', 'a\rb\nc\r'],
  ['LF', 'a,"x\r\ny"\nb,c\n'],
  ['LF', 'no line end']
])('line ends are %s in %j', (kind, text) => expect(lineEndOf(text, '"')).toBe(kind))

test('mixed line ends all end rows', () => {
  expect(cellsOf('a,b\r\n1,2\n3,4\r5,6\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6']
  ])
})
