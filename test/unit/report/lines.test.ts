import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '#report/pdf/lines.ts'

/** Letters of one width. */
const widthOf = (line: string): number => line.length

test('lines have all letters in their order, and none is wider than its place', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '-', '山', '7'), minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
      const lines = linesOf(words.join(' '), width, widthOf)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
    })
  )
})

test('a line breaks at a space, after a hyphen between letters, and between Chinese characters', () => {
  expect(linesOf('Calinski-Harabasz index of all', 12, widthOf)).toEqual(['Calinski-', 'Harabasz', 'index of all'])
  expect(linesOf('2010-2011 sales', 7, widthOf)).toEqual(['2010-20', '11', 'sales'])
  expect(linesOf('顧客の名前', 3, widthOf)).toEqual(['顧客の', '名前'])
})

test('a short word does not stand alone on the last line where there are as many lines without that', () => {
  expect(linesOf('how thin the ground between them', 29, widthOf)).toEqual(['how thin the ground', 'between them'])
  expect(linesOf('incredible it', 11, widthOf)).toEqual(['incredible', 'it'])
})
