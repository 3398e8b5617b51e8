import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { lettersIn } from '#report/document/letters.ts'
import { reportPdf } from '#report/pdf/pdf.ts'
import { copies, unpacked } from '#scripts/copyFonts.ts'
import type { RunView } from '#shared/api/segments.ts'
import { scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'
import { overlapping, wordsOf } from './pdfWords.ts'

const font = (name: string) => readFileSync(new URL(`../../../resources/fonts/${name}`, import.meta.url))
const face = (name: string) => ({
  regular: font(`${name}-Regular.ttf`),
  semiBold: font(`${name}-SemiBold.ttf`)
})
const emoji = font('NotoEmoji-Regular.ttf')
const fonts = {
  ...face('Inter'),
  others: { hebrew: face('NotoSansHebrew'), arabic: face('NotoSansArabic'), emoji: { regular: emoji, semiBold: emoji } }
}

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
if (!hasPoppler) console.warn('skipped: pdftotext is not installed, the text of the PDF is not read back')
/** Without the marks of direction that poppler puts around words. */
const read = (bytes: Uint8Array, ...args: string[]): string =>
  spawnSync('pdftotext', [...args, '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1e8 }).stdout.replaceAll(
    /[\u200e\u200f\u202a-\u202e]/g,
    ''
  )

const docOf = (view: RunView) =>
  reportDocument(
    { view, scatter: scatterOf(view, 800), timeline: timelineFor(view), project: 'Shop', version: '1', made: 0 },
    'A4',
    wordsIn('en'),
    'en'
  )
const named = (names: readonly string[]): RunView => ({
  ...shopRun,
  segmentList: shopRun.segmentList.map((segment, i) => ({ ...segment, name: names[i]! }))
})

describe('names in letters of the world', () => {
  const names = [
    'לקוחות נאמנים (2026)',
    'عملاء مخلصون جدا',
    'Fans 😀❤️👨‍👩‍👧👍🏽 of us',
    'Αγαπημένοι Любимые',
    '山田太郎 Yamada'
  ]
  let bytes: Uint8Array
  let text: string
  beforeAll(async () => {
    bytes = await reportPdf(docOf(named(names)), fonts)
    text = hasPoppler ? read(bytes) : ''
  })

  test.skipIf(!hasPoppler)('are read back as they are written, what no font has as well', () => {
    const wanted = ['לקוחות נאמנים', 'عملاء مخلصون جدا', '😀❤', '👍', 'Αγαπημένοι Любимые', 'Yamada']
    expect(wanted.filter((one) => !text.includes(one))).toEqual([])
    expect(text.replaceAll(/\s/g, '')).toContain('山田太郎')
  })

  test.skipIf(!hasPoppler)('stand from right to left where they are read so, figures and brackets as they are', () => {
    // On the segment's page the name is the title: its letters, seen from left to right.
    const turned = (word: string): string => [...word].reverse().join('')
    const title = wordsOf(read(bytes, '-bbox'))[2]!.filter(({ y1, y0 }) => y1 - y0 > 22)
    expect(title.toSorted((a, b) => a.x0 - b.x0).map(({ word }) => word)).toEqual([
      '(2026)',
      turned('נאמנים'),
      turned('לקוחות')
    ])
  })

  test.skipIf(!hasPoppler)('lie on nothing else', () => {
    const pages = wordsOf(read(bytes, '-bbox'))
    expect(pages.flat().length).toBeGreaterThan(300)
    expect(pages.flatMap(overlapping)).toEqual([])
  })

  test('are never drawn as the glyph of a font that does not have them', () => {
    const unembedded = Buffer.from(bytes).toString('latin1')
    const embedded = [...unembedded.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map((match) => match[1]!)
    expect(new Set(embedded)).toEqual(
      new Set([
        'Inter-Regular',
        'Inter-SemiBold',
        'NotoSansHebrew-Regular',
        'NotoSansHebrew-SemiBold',
        'NotoSansArabic-Regular',
        'NotoSansArabic-SemiBold',
        'NotoEmoji-Regular'
      ])
    )
    expect(bytes.length).toBeLessThan(600_000)
  })
})

test('a font is loaded for those letters alone that a report has', () => {
  expect(lettersIn(docOf(shopRun))).toEqual([])
  expect(lettersIn(docOf(named(['שלום', 'a', 'b', 'c', 'd'])))).toEqual(['hebrew'])
  expect(lettersIn(docOf(named(['🙂', 'مرحبا', 'b', 'c', 'd'])))).toEqual(['arabic', 'emoji'])
})

test.skipIf(!hasPoppler)('a letter that no font was given for stands as a box, and is read as what it is', async () => {
  const bytes = await reportPdf(docOf(named(['客', 'a', 'b', 'c', 'd'])), face('Inter'))
  expect(read(bytes)).toContain('客')
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/FontFile2/g)
  ).toHaveLength(2)
})

test('the fonts are those of the packages', () => {
  for (const [name, file] of Object.entries(copies)) expect(font(name).equals(unpacked(file))).toBe(true)
})
