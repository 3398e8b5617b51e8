import { describe, expect, test } from 'vitest'
import { CompoundFile } from '#backend/imports/formats/cfb.ts'
import { fileOf, readFile } from '#test/helpers/tableFiles.ts'

/** A compound file ([MS-CFB]) with these streams, each in sectors of its own. */
function compound(streams: Readonly<Record<string, Buffer>>): Buffer {
  const sector = 512
  const free = 0xffffffff
  const last = 0xfffffffe
  const names = Object.keys(streams)
  const padded = names.map((name) => {
    // Shorter streams would go into the small ones' store.
    const length = Math.max(4096, streams[name]!.length)
    const bytes = Buffer.alloc(Math.ceil(length / sector) * sector)
    streams[name]!.copy(bytes)
    return bytes
  })
  const head = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(1, 44)
  head.writeUInt32LE(1, 48)
  head.writeUInt32LE(4096, 56)
  head.writeUInt32LE(last, 60)
  head.writeUInt32LE(last, 68)
  head.fill(0xff, 76)
  head.writeUInt32LE(0, 76)
  const table = Buffer.alloc(sector, 0xff)
  table.writeUInt32LE(0xfffffffd, 0)
  table.writeUInt32LE(last, 4)
  const directory = Buffer.alloc(sector)
  const entry = (n: number, name: string, type: number, start: number, size: number): void => {
    directory.write(name, n * 128, 'utf16le')
    directory.writeUInt16LE(name.length * 2 + 2, n * 128 + 64)
    directory[n * 128 + 66] = type
    directory.writeUInt32LE(start, n * 128 + 116)
    directory.writeUInt32LE(size, n * 128 + 120)
  }
  entry(0, 'Root Entry', 5, last, 0)
  let next = 2
  padded.forEach((bytes, n) => {
    const count = bytes.length / sector
    entry(n + 1, names[n]!, 2, next, Math.max(4096, streams[names[n]!]!.length))
    for (let i = 0; i < count; i++) table.writeUInt32LE(i + 1 < count ? next + i + 1 : last, (next + i) * 4)
    next += count
  })
  expect(next * 4).toBeLessThanOrEqual(sector)
  expect(free).toBe(table.readUInt32LE(sector - 4))
  return Buffer.concat([head, table, directory, ...padded])
}

const record = (kind: number, ...data: Buffer[]): Buffer => {
  const content = Buffer.concat(data)
  const head = Buffer.alloc(4)
  head.writeUInt16LE(kind)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}
const short = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [n, number] of numbers.entries()) bytes.writeUInt16LE(number, n * 2)
  return bytes
}
const long = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
const double = (number: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(number)
  return bytes
}
/** A text, one byte a character, or two where it needs them. */
const text = (value: string): Buffer =>
  [...value].every((character) => character <= 'ÿ')
    ? Buffer.concat([short(value.length), Buffer.from([0]), Buffer.from(value, 'latin1')])
    : Buffer.concat([short(value.length), Buffer.from([1]), Buffer.from(value, 'utf16le')])

const begin = (version = 0x600) => record(0x809, short(version, 5, 0, 0), long(0), long(0))
const end = record(0x0a)
const label = (row: number, column: number, value: string) => record(0x204, short(row, column, 0), text(value))
const shared = (row: number, column: number, n: number) => record(0xfd, short(row, column, 0), long(n))
const number = (row: number, column: number, value: number, style = 0) =>
  record(0x203, short(row, column, style), double(value))
const heads = (...names: string[]) => names.map((name, n) => label(0, n, name))

/** A workbook with one sheet of these records; `globals` stand before it. */
function workbook(records: readonly Buffer[], globals: readonly Buffer[] = [], version?: number): Buffer {
  const sheet = Buffer.concat([
    begin(version),
    record(0x200, long(0), long(records.length), short(0, 4, 0)),
    ...records,
    end
  ])
  const listed = (at: number) => record(0x85, long(at), Buffer.from([0, 0, 1, 0, 83]))
  const before = (at: number) => Buffer.concat([begin(version), ...globals, listed(at), end])
  return compound({ Workbook: Buffer.concat([before(before(0).length), sheet]) })
}
const read = (...parts: Parameters<typeof workbook>) => readFile(fileOf('book.xls', workbook(...parts))).table
const code = (bytes: Buffer): string => {
  try {
    readFile(fileOf('book.xls', bytes))
  } catch (error) {
    return (error as { code: string }).code
  }
  return ''
}

describe('a workbook of Excel 97', () => {
  const styles = [
    record(0x41e, short(164), text('dd/mm/yyyy hh:mm')),
    record(0xe0, short(0, 0, 0)),
    record(0xe0, short(0, 14, 0)),
    record(0xe0, short(0, 164, 0))
  ]

  test('gives numbers in each of their writings, truths, errors, and results of formulas', () => {
    const formula = (row: number, column: number, result: Buffer) =>
      record(0x06, short(row, column, 0), result, short(0), long(0), short(0))
    expect(
      read([
        ...heads('a', 'b', 'c', 'd'),
        record(0x27e, short(1, 0, 0), long(((-7 << 2) | 2) >>> 0)),
        record(0x27e, short(1, 1, 0), long((1050 << 2) | 3)),
        record(0xbd, short(1, 2), short(0), long((5 << 2) | 2), short(0), long(0x40590000), short(3)),
        number(2, 0, 1.1),
        record(0x205, short(2, 1, 0), Buffer.from([1, 0])),
        record(0x205, short(2, 2, 0), Buffer.from([0x2a, 1])),
        formula(2, 3, double(2.5)),
        formula(3, 0, Buffer.from('000000000000ffff', 'hex')),
        record(0x4bc, short(0)),
        record(0x207, text('a text')),
        formula(3, 1, Buffer.from('010001000000ffff', 'hex')),
        formula(3, 2, Buffer.from('020007000000ffff', 'hex')),
        label(3, 3, 'é漢')
      ])
    ).toEqual([
      ['a', 'b', 'c', 'd'],
      ['-7', '10.5', '5', '100'],
      ['1.1', 'TRUE', '#N/A', '2.5'],
      ['a text', 'TRUE', '#DIV/0!', 'é漢']
    ])
  })

  test('gives dates, counted from 1904 where it says so', () => {
    const rows = [
      ...heads('when', 'n'),
      number(1, 0, 42682, 1),
      number(1, 1, 1),
      number(2, 0, 42682.5, 2),
      number(2, 1, 2)
    ]
    const days = (globals: readonly Buffer[]) =>
      read(rows, globals)
        .slice(1)
        .map(([day]) => day)
    expect(days(styles)).toEqual(['2016-11-08', '2016-11-08 12:00:00'])
    expect(days([record(0x22, short(1)), ...styles])).toEqual(['2020-11-09', '2020-11-09 12:00:00'])
  })

  test('joins shared texts that go on in the next record, there in other characters, and drops their looks', () => {
    const rich = Buffer.concat([short(4), Buffer.from([8]), short(1), Buffer.from('rich'), long(0)])
    const table = [
      record(0xfc, long(3), long(3), rich, text('whole'), short(6), Buffer.from([0]), Buffer.from('one')),
      record(0x3c, Buffer.from([1]), Buffer.from('漢é!', 'utf16le'))
    ]
    expect(read([...heads('a', 'b', 'c'), shared(1, 0, 0), shared(1, 1, 1), shared(1, 2, 2)], table)[1]).toEqual([
      'rich',
      'whole',
      'one漢é!'
    ])
  })

  test('repeats merged texts, never numbers, and is not ended by a chart inside of it', () => {
    expect(
      read([
        ...heads('customer', 'amount', 'item'),
        label(1, 0, 'Ann'),
        number(1, 1, 30),
        label(1, 2, 'x'),
        label(2, 2, 'y'),
        Buffer.concat([begin(), record(0x203, short(9, 9, 0), double(1)), end]),
        record(0xe5, short(2, 1, 2, 0, 0, 1, 2, 1, 1))
      ]).slice(1)
    ).toEqual([
      ['Ann', '30', 'x'],
      ['Ann', '', 'y']
    ])
  })

  const rows = [...heads('a', 'b'), number(1, 0, 1), number(1, 1, 2)]
  test.each<[string, () => Buffer, string]>([
    ['is read', () => workbook(rows), ''],
    ['with a password', () => workbook(rows, [record(0x2f, short(1, 1, 1))]), 'passwordProtected'],
    [
      'new, with a password',
      () => compound({ EncryptionInfo: Buffer.alloc(9), EncryptedPackage: Buffer.alloc(9) }),
      'passwordProtected'
    ],
    ['of Excel 95', () => workbook(rows, [], 0x500), 'notATable'],
    ['that is a text document', () => compound({ WordDocument: Buffer.alloc(9) }), 'notATable'],
    ['with a cell twice', () => workbook([...rows, number(1, 1, 3)]), 'fileDamaged'],
    ['with a text that is not there', () => workbook([...rows, shared(2, 0, 7)]), 'fileDamaged'],
    ['cut before its end', () => workbook(rows).subarray(0, 1600), 'fileDamaged']
  ])('one %s', (_, bytes, expected) => expect(code(bytes())).toBe(expected))

  test('a chain of sectors that goes round is damage, and soon found', () => {
    const bytes = workbook(rows)
    bytes.writeUInt32LE(2, 512 + 5 * 4)
    expect(() => new CompoundFile(bytes).read('Workbook')).toThrow('chain of sectors')
  })
})
