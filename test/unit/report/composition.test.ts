import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import { audiences, type Composition, reportSections } from '#shared/api/reports.ts'
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
  expect(titles()).toEqual(of([...reportSections]))
  expect(of([...audiences.statistician])).toEqual(titles())
  expect(of([...audiences.owner])).toHaveLength(1)
})

test('words of one’s own stand on the first page, a paragraph each, and nothing else changes', () => {
  const sections = [...reportSections]
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
