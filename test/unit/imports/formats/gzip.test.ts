import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headOf, readContent } from '#backend/imports/fileText.ts'
import { fileOf, readFile, xlsxOf } from '#test/helpers/tableFiles.ts'

const unpacked = (bytes: Uint8Array): Buffer =>
  Buffer.concat([...readContent(fileOf('x.gz', bytes), { done: 0, total: 0 })].map((piece) => Buffer.from(piece)))
const orders = `customer,date,amount\n${Array.from({ length: 500 }, (_, n) => `C${n % 7},2024-01-${10 + (n % 20)},${n}.5`).join('\n')}\n`

describe('a gzipped file', () => {
  test('gives the bytes that were packed, at any level', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        expect(unpacked(gzipSync(bytes, { level })).equals(Buffer.from(bytes))).toBe(true)
      }),
      { numRuns: 100, seed: 4 }
    ))

  test('gives all of several members', () => {
    expect(unpacked(Buffer.concat([gzipSync('one\n'), gzipSync(''), gzipSync('two\n')])).toString()).toBe('one\ntwo\n')
  })

  test('may have a name and a remark in its head', () => {
    const plain = gzipSync('content')
    const named = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 65, 66]),
      Buffer.from('name.csv\0remark\0'),
      plain.subarray(10)
    ])
    expect(unpacked(named).toString()).toBe('content')
  })

  test('is read as what is in it: text, a workbook', () => {
    expect(readFile(fileOf('orders.csv.gz', gzipSync(orders))).preview).toMatchObject({
      format: 'text',
      mapping: { kind: 'orders' }
    })
    const row = '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>'
    const book = xlsxOf({ sheets: { S: `<sheetData>${row}<row><c><v>1</v></c><c><v>2</v></c></row></sheetData>` } })
    expect(readFile(fileOf('book.gz', gzipSync(book))).table).toEqual([
      ['a', 'b'],
      ['1', '2']
    ])
  })

  test('is refused where it is cut, and never gives another content where one of its bits is another', () => {
    const whole = gzipSync(orders)
    const refused = (bytes: Uint8Array): unknown => {
      try {
        return unpacked(bytes).toString() === orders ? 'the same' : 'another'
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    for (let to = 10; to < whole.length; to += 31) expect(refused(whole.subarray(0, to))).toBe('fileDamaged')
    // Some bits mean nothing; none may give another content. The first three bytes say that it is gzip.
    for (let at = 3; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1 << (at % 8)
      expect(refused(bytes)).not.toBe('another')
    }
  })

  test('is given up where it grows out of all proportion', () => {
    const bomb = gzipSync(Buffer.alloc(100 << 20))
    expect(() => unpacked(bomb)).toThrow(expect.objectContaining({ code: 'unpacksTooLarge' }))
  })

  test('is unpacked no further than is asked for', () => {
    const file = fileOf('long.csv.gz', gzipSync(Buffer.alloc(40 << 20, 'abcdefghij,')))
    const started = performance.now()
    expect(headOf(file, 100)).toHaveLength(100)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
