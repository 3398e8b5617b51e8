import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import type { RuleCondition } from '#shared/api/segmentRules.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { durationInWords } from '#shared/words/portrait.ts'
import { isRough, measureInWords, ruleInWords } from '#shared/words/rules.ts'
import { ownSentence, segmentSentence } from '#shared/words/segments.ts'
import { shopRun } from '#test/fixtures/runView.ts'

const en = { t: wordsIn('en'), locale: 'en', currency: 'GBP' } as const
const de = { t: wordsIn('de'), locale: 'de', currency: 'EUR' } as const

const number = (
  feature: string,
  unit: Extract<RuleCondition, { kind: 'number' }>['unit'],
  above: number | null,
  upTo: number | null
): RuleCondition => ({ kind: 'number', feature, unit, above, upTo })

const fromThere: RuleCondition = { kind: 'words', feature: 'category:Country', words: ['France', 'Spain', 'Italy'] }

describe('a rule in words', () => {
  test.each([
    [
      [number('recency', 'days', null, 60), number('frequency', 'orders', 5, null)],
      'Last order within 60 days and more than 5 orders',
      'Letzte Bestellung vor höchstens 60 Tagen und mehr als 5 Bestellungen'
    ],
    [[number('recency', 'days', 30, 90)], 'Last order 31 to 90 days ago', 'Letzte Bestellung vor 31 bis 90 Tagen'],
    [
      [number('recency', 'days', 300, null), number('frequency', 'orders', 0, 1)],
      'No order for more than 300 days and exactly 1 order',
      'Letzte Bestellung vor mehr als 300 Tagen und genau 1 Bestellung'
    ],
    [
      [number('frequency', 'orders', 1, 6), number('monetary', 'money', 250, null)],
      '2 to 6 orders and spent more than £250 in all',
      '2 bis 6 Bestellungen und insgesamt mehr als 250\u00a0€ ausgegeben'
    ],
    [
      [number('averageOrder', 'money', 2.5, 12_000)],
      'More than £2.50 and at most £12,000 an order on average',
      'Im Schnitt mehr als 2,50\u00a0€ und höchstens 12.000\u00a0€ je Bestellung'
    ],
    [[number('gap', 'days', null, 14)], 'At most 14 days between orders', 'Im Abstand von höchstens 14 Tagen bestellt'],
    [
      [number('weekendShare', 'share', 0.35, null)],
      '“Orders at weekends” more than 35\u00a0%',
      '„Bestellungen am Wochenende“ über 35\u00a0%'
    ],
    [
      [number('attribute:born', 'number', 1960, 1985)],
      '“born” more than 1960 and at most 1985',
      '„born“ über 1960 und höchstens 1985'
    ],
    [[fromThere], '“Country” is “France”, “Spain” or “Italy”', '„Country“ ist „France“, „Spain“ oder „Italy“']
  ] as const)('%#', (conditions, english, german) => {
    expect(ruleInWords({ conditions: [...conditions] }, en)).toBe(english)
    expect(ruleInWords({ conditions: [...conditions] }, de)).toBe(german)
  })

  test('tells how often it is right and how much it finds, and where it picks nobody', () => {
    expect(measureInWords({ matched: 50, hits: 44, members: 110 }, 'one', en)).toBe(
      'Of those whom it picks, 88\u00a0% are of the segment; it finds 40\u00a0% of the segment.'
    )
    expect(measureInWords({ matched: 0, hits: 0, members: 110 }, 'one', en)).toBe(
      'It picks nobody among the customers set aside.'
    )
  })

  test('is called rough below an F1 of .6', () => {
    expect(isRough({ matched: 100, hits: 60, members: 100 })).toBe(false)
    expect(isRough({ matched: 100, hits: 59, members: 100 })).toBe(true)
  })
})

test.each([
  [0.4, '1 day', '1 Tag'],
  [23.4, '23 days', '23 Tagen'],
  [59.6, '60 days', '60 Tagen'],
  [61, '2 months', '2 Monaten'],
  [425, '14 months', '14 Monaten'],
  [913, '2.5 years', '2,5 Jahren']
])('%d days are said as %s', (days, english, german) => {
  expect(durationInWords(days, en.t, 'en')).toBe(english)
  expect(durationInWords(days, de.t, 'de')).toBe(german)
})

describe('a segment’s sentence', () => {
  const view: RunView = { ...shopRun, currency: 'GBP' }
  const segment: Segment = {
    ...view.segmentList[0]!,
    size: 412,
    share: 0.095,
    revenueShare: 0.38,
    portrait: [
      { kind: 'number', feature: 'tenure', unit: 'days', median: 425, everyone: 200, superiority: 0.9 },
      { kind: 'number', feature: 'gap', unit: 'days', median: 23.2, everyone: 70, superiority: 0.2 },
      { kind: 'word', feature: 'category:Country', word: 'France', share: 0.62, everyone: 0.2, superiority: 0.75 }
    ]
  }

  test('says what sets it apart, the rhythm first', () => {
    expect(ownSentence(view, segment, en.t, 'en')).toBe(
      '412 customers (9.5\u00a0%) who bring 38\u00a0% of revenue; typically, they order every 23 days, have been customers for 14 months and have Country “France” in 62\u00a0% of cases (everyone: 20\u00a0%).'
    )
    expect(ownSentence(view, segment, de.t, 'de')).toMatch(
      /; typisch: Sie bestellen im Abstand von 23 Tagen, sind seit 14 Monaten Kunden und haben zu 62\u00a0% Country „France“ \(alle: 20\u00a0%\)\.$/
    )
  })

  test('says so where nothing does', () => {
    expect(ownSentence(view, { ...segment, portrait: [] }, en.t, 'en')).toMatch(
      /revenue; in nothing clearly different from the others\.$/
    )
  })

  test('is the user’s own where they wrote one', () => {
    expect(segmentSentence(view, { ...segment, sentence: 'Our regulars.' }, en.t, 'en')).toBe('Our regulars.')
  })
})
