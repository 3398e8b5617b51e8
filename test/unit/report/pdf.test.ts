import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { margin, type Paper, paperSizes, type ReportDoc } from '#report/document/reportDoc.ts'
import { reportPdf } from '#report/pdf/pdf.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import {
  dbscanRun,
  hierarchicalRun,
  rectangularSomRun,
  rulesRun,
  somRun,
  twelveSegments,
  wordsRun
} from '#test/fixtures/chartRuns.ts'
import { looseCrowdsRun, mixtureRun, partitionRun } from '#test/fixtures/methodRuns.ts'
import { mallRun, rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'
import { overlapping, type Word, wordsOf } from './pdfWords.ts'
import { elementsOf, structureTree } from './structureTree.ts'

const font = (name: string) => readFileSync(new URL(`../../../resources/fonts/${name}.ttf`, import.meta.url))
const fonts = { regular: font('Inter-Regular'), semiBold: font('Inter-SemiBold') }
const made = Date.UTC(2026, 10, 22, 12)

function docOf(view: RunView, paper: Paper, locale: Locale, project = 'Online retail 2011'): ReportDoc {
  const scatter = view.method.kind === 'rfm' ? null : scatterOf(view, 5000)
  const input = { view, scatter, timeline: timelineFor(view), project, version: '0.1.0', made }
  return reportDocument(input, paper, wordsIn(locale), locale)
}

const pdfOf = (...of: Parameters<typeof docOf>): Promise<Uint8Array> => reportPdf(docOf(...of), fonts)

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

/** What may stand within what (PDF/UA-1, ISO 32000-1 14.8.4); the others hold text or a picture alone. */
const within: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  Sect: ['H1', 'H2', 'P', 'L', 'Table', 'Figure'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD']
}

describe.each<[string, RunView, Paper, Locale]>([
  ['a shop on A4', shopRun, 'A4', 'en'],
  ['a shop on A4, in German', shopRun, 'A4', 'de'],
  ['a shop on Letter', shopRun, 'Letter', 'en'],
  ['a shop on Letter, in German', shopRun, 'Letter', 'de'],
  ['RFM on Letter, in German', rfmRun, 'Letter', 'de'],
  ['a list without money on Letter', mallRun, 'Letter', 'en'],
  ['long names, eleven segments, many sources', long, 'A4', 'en'],
  ['many features', manyFeatures, 'A4', 'de'],
  ['a tree on Letter, in German', hierarchicalRun, 'Letter', 'de'],
  ['crowds on A4', dbscanRun, 'A4', 'en'],
  ['loose crowds on Letter, in German', looseCrowdsRun, 'Letter', 'de'],
  ['a mixture on Letter', mixtureRun, 'Letter', 'en'],
  ['a map on A4, in German', somRun, 'A4', 'de'],
  ['a map of squares on Letter', rectangularSomRun, 'Letter', 'en'],
  ['words on A4, in German', wordsRun, 'A4', 'de'],
  ['no natural groups on Letter', partitionRun, 'Letter', 'en'],
  ['no natural groups on Letter, in German', partitionRun, 'Letter', 'de'],
  ['rules instead of groups on A4', rulesRun, 'A4', 'en'],
  ['twelve segments on A4', twelveSegments, 'A4', 'en']
])('the report of %s', (_, view, paper, locale) => {
  let bytes: Uint8Array
  let text: string
  let read: string
  let pages: Word[][]
  const t = wordsIn(locale)
  const doc = docOf(view, paper, locale, view === long ? longName : undefined)
  const figures = doc.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'scene'))
  beforeAll(async () => {
    bytes = await reportPdf(doc, fonts)
    text = latin(bytes)
    if (!hasPoppler) return
    read = poppler(bytes, '-raw')
    pages = wordsOf(poppler(bytes, '-bbox'))
  })

  test('is tagged, in its language, with a title that is shown and an outline; of at most 2 MB', () => {
    expect(text).toContain('/MarkInfo')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toContain(`/Lang (${locale === 'en' ? 'en-GB' : 'de-DE'})`)
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('/Outlines')
    expect(bytes.length).toBeLessThan(2_000_000)
  })

  test('its structure can be walked through: parts with one title, lists of items, tables with heads', () => {
    const tree = structureTree(text)
    const elements = elementsOf(tree)
    const misplaced = elements.flatMap(({ role, children }) =>
      children.filter((child) => !(within[role] ?? []).includes(child.role)).map((child) => `${child.role} in ${role}`)
    )
    expect(misplaced).toEqual([])
    expect(elements.filter((one) => one.contents === 0 && !(one.role in within)).map(({ role }) => role)).toEqual([])
    expect(tree.children).toHaveLength(doc.sections.length)
    for (const { children } of tree.children) {
      const heads = children.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role)
      expect([heads[0], heads.filter((role) => role === 'H1').length]).toEqual(['H1', 1])
    }
    for (const { children: rows } of elements.filter(({ role }) => role === 'Table')) {
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1)
      for (const head of rows[0]!.children) expect(head.source).toMatch(/\/S \/TH[\s\S]*\/Scope \/Column/)
    }
    // What the pages show as content is in the tree, every stretch once.
    const listed = [...text.matchAll(/\n {4}\d+ \[((?:\d+ 0 R ?)*)\]/g)].flatMap(
      (match) => match[1]!.match(/\d+ 0 R/g) ?? []
    )
    expect(listed.length).toBeGreaterThan(100)
    expect(elements.reduce((sum, { contents }) => sum + contents, 0)).toBe(listed.length)
  })

  test('every figure has words in its place', () => {
    const drawn = elementsOf(structureTree(text)).filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(view.segmentList.length + 3)
    expect(drawn).toHaveLength(figures.length)
    for (const { source } of drawn) expect(source).toMatch(/\/Alt \([\s\S]{20}[\s\S]*\/BBox \[/)
  })

  test('what is drawn is tagged or marked as decoration', () => {
    const contents = streams(bytes).filter((stream) => stream.includes(' Tf\n'))
    const untagged: string[] = []
    let drawn = 0
    for (const content of contents) {
      let depth = 0
      for (const line of content.split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth++
        if (line === 'EMC') depth--
        if (!/\b(TJ|Tj|f|S|B)$/.test(line)) continue
        drawn++
        if (depth !== 1) untagged.push(line)
      }
      expect(depth).toBe(0)
    }
    expect(untagged).toEqual([])
    expect(contents.length).toBeGreaterThanOrEqual(view.segmentList.length + 4)
    expect(drawn).toBeGreaterThan(500)
  })

  test('its fonts are embedded subsets of Inter that can be read as text', () => {
    const names = new Set([...text.matchAll(/\/BaseFont \/([\w+-]+)/g)].map((match) => match[1]!))
    expect([...names].every((name) => /^[A-Z]{6}\+Inter-(Regular|SemiBold)$/.test(name))).toBe(true)
    expect(text.match(/\/FontFile2/g)).toHaveLength(2)
    expect(text.match(/\/ToUnicode/g)).toHaveLength(2)
  })

  test.skipIf(!hasPoppler)('its text can be read and names every segment', () => {
    const run = read.replaceAll(/\s+/g, ' ')
    for (const segment of view.segmentList)
      expect(run.replaceAll(' ', '')).toContain(segmentName(segment, t).replaceAll(' ', ''))
    expect(run).toContain(view.sources[0]!.sha256.slice(0, 32))
  })

  test.skipIf(!hasPoppler)('no head or cell of a table is broken within a word', () => {
    const tables = doc.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    )
    const heads = tables.flatMap(({ columns }) => columns.map(({ head }) => head))
    // A name that is wider than any column has to be broken.
    const cells = view === long ? [] : tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text))
    const words = new Set([...heads, ...cells].flatMap((one) => one.match(/\p{L}+/gu) ?? []))
    expect(heads.length).toBeGreaterThan(20)
    expect([...words].filter((word) => !read.includes(word))).toEqual([])
  })

  test.skipIf(!hasPoppler)('no word lies beyond the margins, and none lies on another', () => {
    const [width, height] = paperSizes[paper]
    expect(pages.flat().length).toBeGreaterThan(200)
    const beyond = pages.flat().filter(({ x0, x1, y0, y1 }) => {
      const foot = y0 > height - margin
      return x0 < margin - 1 || x1 > width - margin + 1 || y0 < margin - 4 || y1 > height - (foot ? 20 : margin - 4)
    })
    expect(beyond).toEqual([])
    expect(pages.flatMap(overlapping)).toEqual([])
  })

  test.skipIf(!hasPoppler)('no page is left with a line or two, and none begins with the note of a table', () => {
    const filled = pages.map((words) => new Set(words.map(({ y0 }) => y0)).size)
    expect(filled.filter((count) => count < 5)).toEqual([])
    const notes = doc.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' && block.table.note ? [block.table.note] : []))
    )
    const first = pages.map((words) =>
      words
        .slice(0, 4)
        .map(({ word }) => word)
        .join(' ')
    )
    expect(first.filter((begin) => notes.some((note) => note.startsWith(begin)))).toEqual([])
  })
})

test.each<[string, RunView, Paper, Locale]>([
  ['a shop', shopRun, 'A4', 'en'],
  ['a map', somRun, 'Letter', 'de'],
  ['words', wordsRun, 'A4', 'de']
])('the same document of %s gives the same bytes', async (_, view, paper, locale) => {
  const [once, again] = await Promise.all([view, structuredClone(view)].map((one) => pdfOf(one, paper, locale)))
  expect(Buffer.compare(Buffer.from(once!), Buffer.from(again!))).toBe(0)
})

test('only the date differs between reports made at different times', async () => {
  const t = wordsIn('en')
  const at = (moment: number) =>
    reportDocument(
      { view: shopRun, scatter: null, timeline: null, project: 'x', version: '0.1.0', made: moment },
      'A4',
      t,
      'en'
    )
  const {
    made: a,
    foot: footA,
    definition: [, ...definitionA],
    sections: sectionsA,
    ...restA
  } = at(made)
  const {
    made: b,
    foot: footB,
    definition: [, ...definitionB],
    sections: sectionsB,
    ...restB
  } = at(made + 86_400_000)
  expect(restA).toEqual(restB)
  expect(definitionA).toEqual(definitionB)
  expect([a, footA]).not.toEqual([b, footB])
  expect(sectionsA.slice(1)).toEqual(sectionsB.slice(1))
})

describe('what a report says', () => {
  const read = async (view: RunView, locale: Locale = 'en') =>
    poppler(await pdfOf(view, 'A4', locale), '-raw').replaceAll(/\s+/g, ' ')

  test.skipIf(!hasPoppler)('of a tree: where it is cut, how faithful it is, and what it was built on', async () => {
    const text = await read(hierarchicalRun)
    expect(text).toContain('Every customer begins as a group of their own')
    expect(text).toContain('Five groups: the tree is cut at a height of 19.4')
    expect(text).toMatch(/Cophenetic correlation 0\.713/)
    expect(text).toContain('4,096 small groups of near-identical customers')
  })

  test.skipIf(!hasPoppler)('of each other way: its text, its figures and its chart', async () => {
    const crowds = await read(dbscanRun)
    expect(crowds).toContain('stand in a crowd; crowds that touch are one segment')
    expect(crowds).toContain('0.58 (0.58 proposed)')
    expect(crowds).toContain('In no segment 213 (4.9 %)')
    expect(await read(looseCrowdsRun)).toContain('those are kept that last longest')
    const mixture = await read(mixtureRun)
    expect(mixture).toContain('explain the data best for their number of parameters')
    expect(mixture).toContain('belong to it with a probability of 93 %')
    expect(await read(somRun)).toContain('0.312: mean distance of a customer from its cell')
    expect(await read(wordsRun)).toContain('0.84 for each word that differs')
  })

  test.skipIf(!hasPoppler)(
    'of trust: whether there are groups, with every test, and how surely each is found again',
    async () => {
      const text = await read(partitionRun)
      expect(text).toContain('There are no natural groups in this data.')
      for (const { threshold } of partitionRun.structure!.evidence) expect(text).toContain(String(threshold))
      expect(text).toContain('2 of 5 segments are found again when the data is resampled')
      for (const { stability } of partitionRun.segmentList)
        expect(text).toContain(`Found again when resampled 100 times: ${stability!.jaccard.toFixed(2)}`)
      for (const criterion of ['Silhouette', 'Gap', 'Prediction strength', 'Stability', 'Calinski-Harabasz'])
        expect(text).toContain(criterion)
      expect(await read(shopRun)).not.toContain('Found again')
      const { structure } = partitionRun
      const untested = structure!.evidence.map((one) => ({ ...one, pValue: null }))
      const [withP, without] = [text, await read({ ...partitionRun, structure: { ...structure!, evidence: untested } })]
      expect(withP).toContain('Needed p Speaks')
      expect(without).not.toContain('Needed p')
    }
  )

  test.skipIf(!hasPoppler)('of those who belong to no group: who they are, and no advice', async () => {
    const pages = poppler(await pdfOf(dbscanRun, 'A4', 'en'), '-layout').split('\f')
    const page = pages.find((one) => /^\s*–?\s*Unusual customers/.test(one))!
    expect(page).toContain('They belong to no group')
    expect(page).not.toContain('What to do')
    expect(pages.filter((one) => one.includes('What to do'))).toHaveLength(4)
  })

  test.skipIf(!hasPoppler)('of words: their shares in each segment and how far they go with it', async () => {
    const text = await read(wordsRun)
    expect(text).toContain('Association: 0.58 (0.51 to 0.66)')
    expect(text).toContain('Basic Family Premium')
    expect(text).toContain('By chance alone: p 0.870')
    expect(await read(shopRun)).not.toContain('What words say of them')
  })

  test.skipIf(!hasPoppler)(
    'of features: effect sizes with their intervals, and what is compared on a logarithm',
    async () => {
      const logged = {
        ...hierarchicalRun,
        features: hierarchicalRun.features.map((one) => (one.id === 'averageOrder' ? { ...one, logged: true } : one))
      }
      const text = (await read(logged)).replaceAll('\u00a0', ' ')
      expect(text).toContain('74 % (72 to 76 %)')
      expect(text).toContain('as it is; compared as log(1 + x)')
      expect(text).toContain('< 0.001')
      expect(text).not.toContain('the days since that order stand in')
      const gapForms = { ...logged, features: logged.features.map((one) => ({ ...one, basis: one.id === 'gap' })) }
      expect(await read(gapForms)).toContain('the days since that order stand in')
    }
  )
})

test.runIf(hasPoppler)('its properties say from what it was made and how it was composed', async () => {
  const file = join(folder, 'properties.pdf')
  writeFileSync(file, await pdfOf(shopRun, 'A4', 'de'))
  const said = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout
  for (const part of [shopRun.sources[0]!.sha256, '541.909', 'Teile: ', 'Überblick'])
    expect(said.split('\n').find((line) => line.startsWith('Subject'))).toContain(part)
})
