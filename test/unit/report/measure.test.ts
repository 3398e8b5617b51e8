import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { fitText, measureInter, wrapText } from '#report/scenes/measure.ts'

const pdf = new PDFDocument({ font: '' })
const fonts = { 400: 'Inter-Regular', 600: 'Inter-SemiBold' } as const

describe.each([400, 600] as const)('Inter at weight %d', (weight) => {
  const file = readFileSync(new URL(`../../../resources/fonts/${fonts[weight]}.ttf`, import.meta.url))
  const drawn = (text: string, features: 'tnum'[] = []) =>
    pdf
      .font(file as never)
      .fontSize(100)
      .widthOfString(text, { features })

  test('every letter of Europe has the width that the font file gives it', () => {
    const codes = [...Array(1120 - 32).keys()]
      .map((i) => i + 32)
      .filter((code) => code < 127 || (code >= 160 && code < 383) || code >= 880)
      // What Inter does not have counts a whole em.
      .filter((code) => code < 880 || measureInter(String.fromCharCode(code), 100, weight) !== 100)
    expect(codes.length).toBeGreaterThan(500)
    for (const code of codes) {
      const letter = String.fromCharCode(code)
      const width = /\d/.test(letter) ? Math.max(drawn(letter), drawn(letter, ['tnum'])) : drawn(letter)
      expect(measureInter(letter, 100, weight)).toBeCloseTo(width, 1)
    }
  })
  test('no text is measured narrower than it is drawn', () => {
    for (const text of [
      '“Recent, frequent” – 62 % of 8.911.407,90 €',
      'AVATAR Ty. 1,234 − 5…',
      'Größe ≥ 11 → fünf',
      'Αγαπημένοι, Любимые',
      '顧客 Ж'
    ])
      expect(measureInter(text, 100, weight)).toBeGreaterThanOrEqual(drawn(text) - 0.5)
  })
})

const texts = fc.array(
  fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !/\s/.test(word)),
  { maxLength: 12 }
)

test('a text that is fitted or wrapped is never wider than its place, and whole where it has room', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
      const text = words.join(' ')
      const lines = wrapText(text, width, 9, 400, measureInter, most)
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of [...lines, fitText(text, width, 9, 400, measureInter)])
        expect(measureInter(line, 9, 400)).toBeLessThanOrEqual(width)
      if (measureInter(text, 9, 400) <= width) expect(lines.join(' ')).toBe(text)
    })
  )
})
