import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { accentColour, audiences, type Composition, wholeReport } from '#shared/api/reports.ts'
import { texts } from '#shared/i18n/texts.ts'
import { wordsRun } from '#test/fixtures/chartRuns.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { timelineFor } from '#test/fixtures/timeline.ts'

const t = wordsIn('en')
const docOf = (composition?: Composition, view = shopRun) =>
  reportDocument(
    { view, scatter: null, timeline: timelineFor(view), project: 'Shop', version: '0', made: 0 },
    'A4',
    t,
    'en',
    composition
  )
const titles = (composition?: Composition): string[] => docOf(composition).sections.map(({ title }) => title)

test('a report has the parts that were chosen, in their order', () => {
  const { reports } = texts.en
  expect(titles({ sections: ['overview'], introduction: '' })).toEqual([reports.overview.title])
  const turned = titles({ sections: ['time', 'overview', 'cover'], introduction: '' })
  expect(turned).toEqual([reports.time.title, reports.overview.title, reports.kind])
  expect(titles({ sections: ['segments'], introduction: '' })).toHaveLength(shopRun.segmentList.length)
})

test('without a choice it is whole; the statistician gets the same, the team and the owner less', () => {
  const of = (sections: Composition['sections']) => titles({ sections: [...sections], introduction: '' })
  expect(titles()).toEqual(of([...wholeReport]))
  expect(of([...audiences.statistician])).toEqual(titles())
  expect(of([...audiences.owner])).toHaveLength(1)
})

test('words of one’s own stand on the first page, a paragraph each, and nothing else changes', () => {
  const sections = [...wholeReport]
  const plain = docOf({ sections, introduction: '' })
  const own = docOf({ sections, introduction: 'For the board.\n\nPlease read page two.\n' })
  const added = own.sections[0]!.blocks.filter(
    (block) => !plain.sections[0]!.blocks.some((one) => JSON.stringify(one) === JSON.stringify(block))
  )
  expect(added).toEqual([
    { kind: 'paragraph', text: 'For the board.' },
    { kind: 'paragraph', text: 'Please read page two.' }
  ])
  expect(own.sections.slice(1)).toEqual(plain.sections.slice(1))
})

test('signs that cannot be drawn or written to an office file are in no part of a report', () => {
  const bad = 'Line\u000bone\ttwo\u0007\r\nthree\ud800\u2028four'
  const named = { ...shopRun, segmentList: shopRun.segmentList.map((segment) => ({ ...segment, name: bad })) }
  const sections = ['cover' as const, { title: 'Own', text: bad }, ...wholeReport.slice(1)]
  const doc = docOf({ sections, introduction: bad, client: bad }, named)
  expect(JSON.stringify(doc)).not.toMatch(/\\u000b|\\u0007|\\ud800|\\t|\\r|\u2028/)
  expect(doc.sections[1]!.blocks[1]).toEqual({ kind: 'paragraph', text: 'Line\none two\nthree\ufffd\nfour' })
})

test('what a run does not have is left out', () => {
  const list = { ...wordsRun, asOf: null }
  const all = reportDocument(
    { view: list, scatter: null, timeline: null, project: 'Shop', version: '0', made: 0 },
    'A4',
    t,
    'en'
  )
  expect(all.sections.map(({ title }) => title)).not.toContain(texts.en.reports.time.title)
})

test('own words stand among the parts as a section with their title, where they were put', () => {
  const own = { title: 'What we agreed', text: 'Call them in May.\n\nThen meet again.' }
  expect(titles({ sections: ['overview', own, 'time'], introduction: '' })[1]).toBe(own.title)
  const [, section] = docOf({ sections: ['overview', own, 'time'], introduction: '' }).sections
  expect(section!.blocks.slice(1)).toEqual([
    { kind: 'paragraph', text: 'Call them in May.' },
    { kind: 'paragraph', text: 'Then meet again.' }
  ])
})

test('the client is named on the cover and their colour is used where nothing means a segment', () => {
  const plain = docOf()
  const own = docOf({ sections: [...wholeReport], introduction: '', client: 'Rose & Sons', accent: '#7a1f5c' })
  expect(own.sections[0]!.blocks).toContainEqual({ kind: 'eyebrow', text: 'Made for Rose & Sons' })
  expect([plain.accent, own.accent]).toEqual(['#0f6b6b', '#7a1f5c'])
  expect(docOf({ sections: [...wholeReport], introduction: '' })).toEqual(plain)
})

test('a colour that cannot be read on white paper is refused', () => {
  expect(accentColour.safeParse('#7a1f5c').success).toBe(true)
  for (const colour of ['#ffee88', '#999999', 'red', '#ABC']) expect(accentColour.safeParse(colour).success).toBe(false)
})
