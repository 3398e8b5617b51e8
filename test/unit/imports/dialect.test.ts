import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectDialect } from '#backend/imports/dialect.ts'

describe('detectDialect', () => {
  test.each([
    ['a,b\n1,2\n', ',', '"', true],
    ['a;b\n1,5;2,5\n', ';', '"', true],
    ['1,5;2,5\n3,5;4,5\n', ';', '"', false],
    ['a\tb\n1\t2\n', '\t', '"', true],
    ['a|b\n1|2\n', '|', '"', true],
    ['a,b\n"x,y",2\n"z;w",3\n', ',', '"', true],
    ["a,b\n'x,y',2\n'p,q',3\n", ',', "'", true],
    ['a,b\n"two\nlines",2\n', ',', '"', true],
    ['name\nAnna\nBob, the second\n', ',', '"', true],
    ['2010-12-01,x\n2010-12-02,y\n', ',', '"', false],
    ['a@b.org,x\nc@d.org,y\n', ',', '"', false],
    ['sep=;\na;b\n1;2\n', ';', '"', true],
    ['a,b\r1,2\r3,4\r', ',', '"', true],
    ['', ',', '"', true]
  ])('%j', (text, delimiter, quote, header) => expect(detectDialect(text, true)).toEqual({ delimiter, quote, header }))

  test('what is given is kept', () => {
    expect(detectDialect('a;b,c\n1;2,3\n', true, { delimiter: ',', header: false })).toEqual({
      delimiter: ',',
      quote: '"',
      header: false
    })
  })

  test('a row cut by the end of the sample does not count', () => {
    expect(detectDialect('a,b,c\n1,2,3\n4,"5', false)).toMatchObject({ delimiter: ',', quote: '"' })
  })

  test('finds the delimiter of any table of words and numbers', () => {
    const cell = fc.oneof(
      fc.constantFrom('Anna', 'two words', '12', '3.5', '"quoted, with | and ; in it"'),
      fc.integer({ min: 0, max: 99999 }).map(String)
    )
    const rows = (width: number) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 2, max: 6 }).chain(rows),
        (delimiter, table) => {
          const header = table[0]!.map((_, i) => `column${i}`)
          const text = [header, ...table].map((cells) => cells.join(delimiter)).join('\n')
          expect(detectDialect(text, true)).toEqual({ delimiter, quote: '"', header: true })
        }
      )
    )
  })
})
