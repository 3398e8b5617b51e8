import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDeck } from '#report/deck/deck.ts'
import { reportDocument } from '#report/document/document.ts'
import type { KeptGroup } from '#report/document/keptGroup.ts'
import type { ReportDoc } from '#report/document/reportDoc.ts'
import { measureInter, wrapText } from '#report/scenes/measure.ts'
import type { Output } from '#shared/api/contract.ts'
import { type Composition, wholeReport } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import { type Locale, locales } from '#shared/i18n/texts.ts'
import { dbscanRun, rulesRun, twelveSegments } from '#test/fixtures/chartRuns.ts'
import { mallRun, rfmRun, scatterOf, shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'

const icon = new Uint8Array(readFileSync(new URL('../../../resources/icon.png', import.meta.url)))
const logo = { type: 'image/png', bytes: icon, width: 512, height: 256 } as const
const board = { title: 'Was wir vereinbart haben', text: 'Erster Absatz.\n\nEin zweiter, der länger ist. '.repeat(12) }
const composition: Composition = {
  sections: ['cover', board, ...wholeReport.slice(1), 'onePage'],
  introduction: 'Für den Vorstand.\n\nMit Dank an alle.',
  client: 'Müller & Söhne',
  accent: '#8a1c7c'
}

const group: KeptGroup = {
  kept: {
    id: 1,
    name: 'Everybody who was at the Christmas fair in the old town hall, with their families and friends',
    keeps: 'rule',
    selection: { kind: 'range', feature: 'frequency', from: 5, to: null },
    customers: 40,
    of: null
  },
  found: { customers: 40, share: 0.1, revenue: 5000, revenueShare: 0.4 },
  against: { features: [{ feature: 'monetary', selected: 900, rest: 100, difference: 1 }] }
}

const writtenBy = ({ segmentList }: RunView): Output<'texts.bySegment'> => ({
  read: 900,
  reviews: 900,
  topics: [],
  groups: segmentList.map((_, i) => ({
    reviews: 100 + i,
    sentiment: 0.25,
    sentimentError: 0.02,
    keywords: ['delivery', 'Geschenkverpackung', 'candle', 'slow', 'broken', 'thanks'].map((word) => ({ word })),
    topics: []
  })) as unknown as Output<'texts.bySegment'>['groups']
})

function docOf(view: RunView, locale: Locale, project = 'Shop'): ReportDoc {
  const scatter = view.method.kind === 'rfm' ? null : scatterOf(view, 500)
  const timeline = timelineFor(view)
  const input = { view, scatter, timeline, texts: writtenBy(view), kept: [group], project, version: '0', logo, made: 0 }
  return reportDocument(input, 'A4', wordsIn(locale), locale, composition)
}

interface Shape {
  /** In points. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly text: string
  readonly xml: string
}

const point = 12_700
const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([p]) =>
    plain([...p.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, t]) => t).join(''))
  )

function shapesOf(slide: string): Shape[] {
  return [...slide.matchAll(/<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs)].flatMap(([xml]) => {
    const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"/.exec(xml) ?? []
    const [, w, h] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
    if (x === undefined || w === undefined) return []
    const [left, top] = [Number(x) / point, Number(y) / point]
    const text = paragraphsOf(xml).join('\n')
    return [{ left, top, right: left + Number(w) / point, bottom: top + Number(h) / point, text, xml }]
  })
}

async function slidesOf(doc: ReportDoc): Promise<{ slides: Shape[][]; files: Record<string, Uint8Array> }> {
  const files = unzipSync(await reportDeck(doc))
  const number = (name: string): number => Number(/\d+/.exec(name)?.[0])
  const names = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  names.sort((a, b) => number(a) - number(b))
  return { slides: names.map((name) => shapesOf(strFromU8(files[name]!))), files }
}

/** Of a text box, what its letters take at the size that it has. */
function heightOfText({ xml, left, right }: Shape): number {
  const size = Number(/sz="(\d+)"/.exec(xml)?.[1] ?? 1800) / 100
  const indent = xml.includes('<a:buSzPct') || xml.includes('<a:buChar') ? 16 : 0
  return paragraphsOf(xml)
    .map((text) => wrapText(text, right - left - indent, size, 400, measureInter, 500).length * size * 1.2)
    .reduce((sum, each) => sum + each, 0)
}

const slack = 0.5
function faultsOf(shapes: readonly Shape[]): string[] {
  const name = ({ text, xml }: Shape): string => text.slice(0, 40) || xml.slice(0, 12)
  const outside = shapes.filter(
    ({ left, top, right, bottom }) => left < -slack || top < -slack || right > 960 + slack || bottom > 540 + slack
  )
  const over = shapes.flatMap((a, i) =>
    shapes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return across > slack && down > slack ? [`${name(a)} lies over ${name(b)}`] : []
    })
  )
  const tooLong = shapes.filter(
    (one) => one.xml.startsWith('<p:sp>') && heightOfText(one) > one.bottom - one.top + slack
  )
  return [
    ...outside.map((one) => `${name(one)} runs off the slide`),
    ...over,
    ...tooLong.map((one) => `${name(one)} is too long for its box`)
  ]
}

const longNames: RunView = {
  ...twelveSegments,
  segmentList: twelveSegments.segmentList.slice(0, 10).map((segment, i) => ({
    ...segment,
    name:
      i % 2 === 0
        ? 'Customers who came back after the summer sale and bought more than we had thought they would'
        : 'Donaudampfschifffahrtsgesellschaftskapitänsmützenträgerinnen'
  }))
}
const runs: Readonly<Record<string, RunView>> = { shopRun, longNames, rfmRun, mallRun, dbscanRun, rulesRun }

test.each(Object.keys(runs).flatMap((name) => locales.map((locale) => [name, locale] as const)))(
  'of %s in %s nothing lies over anything else or runs off its slide, and no slide is empty',
  async (name, locale) => {
    const project =
      name === 'longNames' ? 'A shop for presents, cards, candles and all that one needs for a party' : 'Shop'
    const { slides } = await slidesOf(docOf(runs[name]!, locale, project))
    expect(slides.flatMap((shapes, i) => faultsOf(shapes).map((fault) => `${i + 1}: ${fault}`))).toEqual([])
    // Beside title, foot and number.
    for (const shapes of slides.slice(1)) expect(shapes.length).toBeGreaterThan(3)
  }
)

test('slides have what the report was composed of: logo and words on the first, own texts, and what was over time', async () => {
  const doc = docOf(shopRun, 'de')
  const { slides, files } = await slidesOf(doc)
  const [cover = []] = slides
  expect(cover.filter(({ xml }) => xml.startsWith('<p:pic>'))).toHaveLength(1)
  expect(slides.flat().filter(({ xml }) => xml.startsWith('<p:pic>'))).toHaveLength(1)
  const [image] = Object.keys(files).filter((name) => name.startsWith('ppt/media/') && name.endsWith('.png'))
  expect(Buffer.from(files[image!]!).equals(Buffer.from(icon))).toBe(true)
  const said = (shapes: readonly Shape[]): string => shapes.map(({ text }) => text).join('\n')
  for (const words of ['Für den Vorstand.', 'Mit Dank an alle.', 'Müller & Söhne']) expect(said(cover)).toContain(words)
  expect(cover.some(({ xml }) => xml.includes('8A1C7C'))).toBe(true)
  for (const words of ['Erster Absatz.', group.kept.name, 'Geschenkverpackung'])
    expect(slides.map(said).join('\n')).toContain(words)
  const titles = slides.map((shapes) => said(shapes).split('\n'))
  expect(titles.filter((lines) => lines.includes('Im Lauf der Zeit'))).toHaveLength(2)
})

test('the charts over time say the numbers of the timeline', async () => {
  const timeline = timelineFor(shopRun)!
  const { files } = await slidesOf(docOf(shopRun, 'en'))
  const charts = Object.keys(files)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => strFromU8(files[name]!))
  const values = (xml: string): number[][] =>
    [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, one]) =>
      [...one!.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value))
    )
  const stacked = charts.find((xml) => xml.includes('<c:grouping val="stacked"/>'))!
  const revenue = timeline.segments.map((one) => one.revenue.map((value) => Math.max(0, Math.round(value))))
  expect(values(stacked)).toEqual(revenue)
  const [tenths] = values(charts.find((xml) => xml.includes('<c:lineChart>'))!)
  expect(tenths).toHaveLength(11)
  expect([tenths![0], tenths![10]]).toEqual([0, 1])
  expect(tenths).toEqual(tenths!.toSorted((a, b) => a - b))
})
