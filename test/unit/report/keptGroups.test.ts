import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { reportDocument } from '#report/document/document.ts'
import type { KeptGroup } from '#report/document/keptGroup.ts'
import { texts } from '#shared/i18n/texts.ts'
import { shopRun } from '#test/fixtures/runView.ts'

const group: KeptGroup = {
  kept: {
    id: 1,
    name: 'Christmas fair',
    keeps: 'rule',
    selection: { kind: 'range', feature: 'frequency', from: 5, to: null },
    customers: 40,
    of: null
  },
  found: { customers: 40, share: 0.1, revenue: 5000, revenueShare: 0.4 },
  against: {
    features: [
      { feature: 'frequency', selected: 9, rest: 2, difference: 2 },
      { feature: 'monetary', selected: 900, rest: 100, difference: 1 },
      { feature: 'averageOrder', selected: 20, rest: 20, difference: 0.9 },
      { feature: 'recency', selected: 20, rest: 21, difference: -0.1 }
    ]
  }
}
const factsOf = (kept: readonly KeptGroup[], locale: 'en' | 'de' = 'en') =>
  reportDocument(
    { view: shopRun, scatter: null, timeline: null, kept, project: 'Shop', version: '0', made: 0 },
    'A4',
    wordsIn(locale),
    locale,
    { sections: ['kept'], introduction: '' }
  ).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? [block.items] : [])))
const textOf = (items: ReturnType<typeof factsOf>[number] | undefined, term: string) =>
  items?.find((item) => item.term === term)?.text
const { keptGroups: en, selection } = texts.en

test('a kept group is set apart by what differs clearly, not by its own rule nor where the typical values are alike', () => {
  const [facts] = factsOf([group])
  expect(textOf(facts, en.apart)).toMatch(/^[^;]*£900 \(everyone else: £100\)$/)
  const alike = { ...group, against: { features: group.against!.features.slice(2) } }
  expect(textOf(factsOf([alike])[0], en.apart)).toBe(en.alike)
})

test('of few customers nothing is said that chance explains', () => {
  const { found, against } = group
  const features = against!.features.slice(1, 2).map((one) => ({ ...one, difference: 0.5 }))
  const said = (customers: number) =>
    textOf(factsOf([{ ...group, found: { ...found!, customers }, against: { features } }])[0], en.apart)
  // 2.576 standard errors are 0.5 of a standard deviation at 27 of 4,338 customers.
  expect(said(26)).toBe(en.alike)
  expect(said(27)).not.toBe(en.alike)
})

test('customers who are not in this run are counted, a rule it does not know is said, and nobody is nobody', () => {
  const chosen: KeptGroup = {
    ...group,
    kept: { ...group.kept, keeps: 'customers', selection: { kind: 'group', group: 1 }, of: 43 }
  }
  expect(textOf(factsOf([chosen])[0], en.who)).toBe(
    '43 customers, chosen and kept under this name. 40 of 43 are in this run.'
  )
  const unknown = { ...group, kept: { ...group.kept, customers: null }, found: null, against: null }
  expect(textOf(factsOf([unknown])[0], en.many)).toBe(selection.notInRun)
  const nobody = { ...group, found: { customers: 0, share: 0, revenue: 0, revenueShare: 0 }, against: null }
  expect(factsOf([nobody])[0]?.map(({ term }) => term)).toEqual([en.who, en.many])
})

test('without anything kept the report has no such part', () => {
  expect(factsOf([])).toEqual([])
})
