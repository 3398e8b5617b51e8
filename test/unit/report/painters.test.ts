import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { margin, paperSizes } from '#report/document/reportDoc.ts'
import { reportPdf } from '#report/pdf/pdf.ts'
import { reportSvg } from '#report/pdf/svg.ts'
import { twelveSegments, wordsRun } from '#test/fixtures/chartRuns.ts'
import { partitionRun } from '#test/fixtures/methodRuns.ts'
import { mallRun, rfmRun, scatterOf } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'

const font = (name: string) => readFileSync(new URL(`../../../resources/fonts/${name}.ttf`, import.meta.url))
const fonts = { regular: font('Inter-Regular'), semiBold: font('Inter-SemiBold') }
const input = {
  view: partitionRun,
  scatter: scatterOf(partitionRun, 500),
  timeline: timelineFor(partitionRun),
  project: 'Gifts & more <2011>',
  version: '0',
  made: 0
}
const doc = reportDocument(input, 'A4', wordsIn('en'), 'en')

const owner = { sections: ['onePage' as const], introduction: 'A word before.', client: 'Rose & Sons' }

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
if (!hasPoppler) console.warn('skipped: pdftotext is not installed, the places of the PDF’s words are not read back')
const folder = mkdtempSync(join(tmpdir(), 'tessera-painters-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Word {
  readonly text: string
  readonly left: number
  readonly bottom: number
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The first word of every line on a page: where it begins, and its line. Lines within charts have a place of their own. */
function linesOf(svg: string): Word[] {
  const origins = [{ x: 0, y: 0, scale: 1 }]
  return [
    ...svg.matchAll(/<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)">|<\/g>|<text([^>]*)>([^<]*)</g)
  ].flatMap(([whole, x, y, scale, values, text]) => {
    const origin = origins.at(-1)!
    if (whole === '</g>') origins.pop()
    else if (x !== undefined)
      origins.push({
        x: origin.x + Number(x) * origin.scale,
        y: origin.y + Number(y) * origin.scale,
        scale: origin.scale * Number(scale)
      })
    if (values === undefined) return []
    const at = (name: string): number => Number(new RegExp(` ${name}="([^"]+)"`).exec(values)![1])
    const first = unescaped(text!).split(/[\s\u00a0]/)[0]!
    return [{ text: first, left: origin.x + at('x') * origin.scale, bottom: origin.y + at('y') * origin.scale }]
  })
}

function wordsOf(bytes: Uint8Array): Word[][] {
  const file = join(folder, 'report.pdf')
  writeFileSync(file, bytes)
  const read = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout
  return read
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.-]+)" yMin="[\d.-]+" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word/g)].map(
        (match) => ({
          text: unescaped(match[3]!),
          left: Number(match[1]),
          bottom: Number(match[2])
        })
      )
    )
}

test.skipIf(!hasPoppler)('every line of the preview stands where it stands in the PDF', async () => {
  const pages = reportSvg(doc, fonts)
  const printed = wordsOf(await reportPdf(doc, fonts))
  expect(pages).toHaveLength(printed.length)
  let compared = 0
  for (const [i, svg] of pages.entries())
    for (const line of linesOf(svg)) {
      compared++
      const found = printed[i]!.some(
        (word) =>
          (word.text.startsWith(line.text) || line.text.startsWith(word.text)) &&
          Math.abs(word.left - line.left) < 0.5 &&
          word.bottom - line.bottom > -0.5 &&
          word.bottom - line.bottom < 12
      )
      expect({ page: i, line, found }).toEqual({ page: i, line, found: true })
    }
  expect(compared).toBeGreaterThan(500)
})

test('the preview is well-formed, whatever names stand in it, and the same each time', () => {
  const pages = reportSvg(doc, fonts)
  expect(pages[0]).toContain('Gifts &amp; more &lt;2011&gt;')
  expect(reportSvg(doc, fonts)).toEqual(pages)
  for (const svg of pages) expect(svg.match(/<g /g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0)
})

const logo = {
  type: 'image/png',
  bytes: new Uint8Array([1, 2, 3]),
  width: 400,
  height: 120
} as const

test.each([
  ['two', 'de', 'A4', twelveSegments],
  ['rfm', 'de', 'Letter', rfmRun],
  ['five', 'en', 'Letter', partitionRun],
  ['words', 'de', 'A4', wordsRun],
  ['no money', 'en', 'Letter', mallRun]
] as const)('the owner’s report is one page: %s, %s, %s', (_, locale, paper, view) => {
  const one = reportDocument({ ...input, view, logo }, paper, wordsIn(locale), locale, owner)
  const pages = reportSvg(one, fonts)
  expect(pages).toHaveLength(1)
  const bottom = paperSizes[paper][1] - margin
  const within = linesOf(pages[0]!).filter(({ text }) => !/^(Gifts|\d+)$/.test(text))
  expect(within.length).toBeGreaterThan(20)
  expect(within.filter((line) => line.bottom > bottom + 1)).toEqual([])
  expect(pages[0]).toContain('data:image/png;base64,')
})

test('what is too long for one page goes on over several, each whole', () => {
  const long = { ...owner, introduction: 'Nobody says so much at once.\n\n'.repeat(130) }
  const pages = reportSvg(reportDocument({ ...input, view: rfmRun }, 'A4', wordsIn('en'), 'en', long), fonts)
  expect(pages.length).toBeGreaterThan(1)
  const [width, height] = paperSizes.A4
  for (const [i, svg] of pages.entries()) {
    const lines = linesOf(svg)
    const foot = lines.filter(({ text }) => text === String(i + 1)).at(-1)
    expect(foot?.bottom).toBeGreaterThan(height - margin)
    expect(svg.match(/<g /g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0)
    for (const line of lines) expect(line.left >= margin - 1 && line.left < width - margin).toBe(true)
  }
})
