import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { margin, type Paper, paperSizes } from '#report/document/reportDoc.ts'
import { reportPdf } from '#report/pdf/pdf.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import { mallRun, rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'

const font = (name: string) => readFileSync(new URL(`../../../resources/fonts/${name}.ttf`, import.meta.url))
const fonts = { regular: font('Inter-Regular'), semiBold: font('Inter-SemiBold') }
const made = Date.UTC(2026, 10, 22, 12)

function pdfOf(view: RunView, paper: Paper, locale: Locale, project = 'Online retail 2011'): Promise<Uint8Array> {
  const scatter = view.method.kind === 'kmeans' ? scatterOf(view, 5000) : null
  const doc = reportDocument({ view, scatter, project, version: '0.1.0', made }, paper, wordsIn(locale), locale)
  return reportPdf(doc, fonts)
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Contents of all compressed streams, to look at operators. */
function streams(bytes: Uint8Array): string[] {
  const text = latin(bytes)
  return [...text.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)].map((match) => {
    const start = match.index + match[0].length
    return inflateSync(Buffer.from(bytes.subarray(start, start + Number(match[1])))).toString('latin1')
  })
}

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
if (!hasPoppler) console.warn('skipped: pdftotext is not installed, the text of the PDF is not read back')

const folder = mkdtempSync(join(tmpdir(), 'tessera-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

function poppler(bytes: Uint8Array, ...args: string[]): string {
  const file = join(folder, 'report.pdf')
  writeFileSync(file, bytes)
  return spawnSync('pdftotext', [...args, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout
}

const longName = 'Customers who came back after the summer sale and bought more than we had thought they would'
const long: RunView = {
  ...rfmRun,
  segmentList: rfmRun.segmentList.map((segment, i) => ({
    ...segment,
    name: i % 2 ? longName : 'Donaudampfschifffahrtsgesellschaftskapitänsmützenträgerinnen'
  })),
  sources: Array.from({ length: 12 }, (_, i) => ({
    ...shopRun.sources[0]!,
    name: `orders-of-the-year-${2000 + i}-as-exported.csv`
  }))
}
const manyFeatures: RunView = {
  ...mallRun,
  features: Array.from({ length: 40 }, (_, i) => ({
    ...mallRun.features[i % 3]!,
    id: `attribute:Column ${i}` as const
  })),
  segmentList: mallRun.segmentList.map((segment) => ({
    ...segment,
    stats: Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`attribute:Column ${i}`, Object.values(segment.stats)[i % 3]!])
    )
  }))
}

describe.each<[string, RunView, Paper, Locale]>([
  ['a shop on A4', shopRun, 'A4', 'en'],
  ['RFM on Letter, in German', rfmRun, 'Letter', 'de'],
  ['a list without money on Letter', mallRun, 'Letter', 'en'],
  ['long names, eleven segments, many sources', long, 'A4', 'en'],
  ['many features', manyFeatures, 'A4', 'de']
])('the report of %s', (_, view, paper, locale) => {
  let bytes: Uint8Array
  let text: string
  const t = wordsIn(locale)
  beforeAll(async () => {
    bytes = await pdfOf(view, paper, locale, view === long ? longName : undefined)
    text = latin(bytes)
  })

  test('is tagged, in its language, with a title that is shown and an outline', () => {
    expect(text).toContain('/MarkInfo')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toContain(`/Lang (${locale === 'en' ? 'en-GB' : 'de-DE'})`)
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('/Outlines')
    expect(text.match(/\/S \/H1/g)).toHaveLength(view.segmentList.length + 4)
    expect(text).toMatch(/\/S \/TH[\s\S]*?\/Scope \/Column/)
  })

  test('every figure has words in its place', () => {
    const figures = [...text.matchAll(/\/S \/Figure\n([\s\S]*?)>>\nendobj/g)].map((match) => match[1]!)
    expect(figures).toHaveLength(view.segmentList.length + 3)
    for (const figure of figures) expect(figure).toMatch(/\/Alt \(/)
  })

  test('what is drawn is tagged or marked as decoration', () => {
    const pages = streams(bytes).filter((stream) => stream.includes(' Tf\n'))
    let drawn = 0
    for (const content of pages) {
      let depth = 0
      for (const line of content.split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth++
        if (line === 'EMC') depth--
        if (!/\b(TJ|Tj|f|S|B)$/.test(line)) continue
        drawn++
        expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
    }
    expect(pages.length).toBeGreaterThanOrEqual(view.segmentList.length + 4)
    expect(drawn).toBeGreaterThan(500)
  })

  test('its fonts are embedded subsets that can be read as text', () => {
    const names = new Set([...text.matchAll(/\/BaseFont \/([\w+-]+)/g)].map((match) => match[1]!))
    expect([...names].every((name) => /^[A-Z]{6}\+Inter-(Regular|SemiBold)$/.test(name))).toBe(true)
    expect(text.match(/\/FontFile2/g)).toHaveLength(2)
    expect(text.match(/\/ToUnicode/g)).toHaveLength(2)
  })

  test('the same document gives the same bytes, of at most 2 MB', async () => {
    const again = await pdfOf(structuredClone(view), paper, locale, view === long ? longName : undefined)
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0)
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  test.skipIf(!hasPoppler)('its text can be read and names every segment', () => {
    const read = poppler(bytes, '-raw').replaceAll(/\s+/g, ' ')
    for (const segment of view.segmentList)
      expect(read.replaceAll(' ', '')).toContain(segmentName(segment, t).replaceAll(' ', ''))
    expect(read).toContain(view.sources[0]!.sha256.slice(0, 32))
  })

  test.skipIf(!hasPoppler)('no word lies beyond the margins', () => {
    const [width, height] = paperSizes[paper]
    const words = [
      ...poppler(bytes, '-bbox').matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g)
    ]
    expect(words.length).toBeGreaterThan(200)
    const beyond = words.filter(([, x0, y0, x1, y1]) => {
      const foot = Number(y0) > height - margin
      return (
        Number(x0) < margin - 1 ||
        Number(x1) > width - margin + 1 ||
        Number(y0) < margin - 4 ||
        Number(y1) > height - (foot ? 20 : margin - 4)
      )
    })
    expect(beyond.map((word) => word[5])).toEqual([])
  })

  test.skipIf(!hasPoppler)('no page is left with a line or two', () => {
    const pages = poppler(bytes, '-layout').split('\f').slice(0, -1)
    const filled = pages.map((page) => page.split('\n').filter((line) => line.trim() !== '').length)
    expect(filled.filter((count) => count < 5)).toEqual([])
  })
})

test('only the date differs between reports made at different times', async () => {
  const t = wordsIn('en')
  const at = (moment: number) =>
    reportDocument({ view: shopRun, scatter: null, project: 'x', version: '0.1.0', made: moment }, 'A4', t, 'en')
  const { made: a, foot: footA, sections: sectionsA, ...restA } = at(made)
  const { made: b, foot: footB, sections: sectionsB, ...restB } = at(made + 86_400_000)
  expect(restA).toEqual(restB)
  expect([a, footA]).not.toEqual([b, footB])
  expect(sectionsA.slice(1)).toEqual(sectionsB.slice(1))
})
