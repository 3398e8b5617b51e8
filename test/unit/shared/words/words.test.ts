import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { locales, texts } from '#shared/i18n/texts.ts'
import { belongingInWords } from '#shared/words/belonging.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureValueInWords, listInWords } from '#shared/words/features.ts'
import { formatMeasure, formatMoney, formatNumber, formatShare } from '#shared/words/format.ts'
import { leftOutInWords, noteInWords } from '#shared/words/notes.ts'
import { foundInWords, mostValuable, recipeInWords, revenueInWords } from '#shared/words/run.ts'
import {
  generatedNameInWords,
  segmentAdvice,
  segmentMeaning,
  segmentName,
  segmentSentence
} from '#shared/words/segments.ts'
import { stabilityInWords, stableEnough } from '#shared/words/stability.ts'
import { everyRun, rulesRun } from '#test/fixtures/chartRuns.ts'
import {
  autoRun,
  crowdsRun,
  looseCrowdsRun,
  mapRun,
  mixedRun,
  mixtureRun,
  partitionRun,
  treeRun
} from '#test/fixtures/methodRuns.ts'
import { mallRun, rfmRun, shopRun } from '#test/fixtures/runView.ts'

const t = wordsIn('en')
/** Numbers and their signs stand together by spaces that do not break; here they are plain. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const first = shopRun.segmentList[0]!
const cutByHand: RunView = {
  ...treeRun,
  choice: null,
  recipe: { ...treeRun.recipe, method: { kind: 'hierarchical', linkage: 'ward', cut: { by: 'height', height: 34.2 } } }
}
const withStats = (changes: Partial<Segment>, stats: Segment['stats'] = {}): Segment => ({
  ...first,
  ...changes,
  stats: { ...first.stats, ...stats }
})
const recency = (median: number, difference: number) => ({
  recency: { ...first.stats['recency']!, median, difference }
})

describe('a segment in one sentence', () => {
  const sentence = (segment: Segment, view: RunView = shopRun) => plain(segmentSentence(view, segment, t, 'en'))

  test('says size, value, when, how often and how much, from its own figures', () => {
    expect(sentence(first)).toBe(
      '612 customers (14 %) who bring 62 % of revenue; half of them ordered within the last 10 days, typically 11 orders and £4,213 each.'
    )
  })
  test('is right for one customer', () => {
    expect(sentence(withStats({ size: 1, share: 1 / 4338, revenueShare: 0.25 }, recency(1, 0)))).toBe(
      '1 customer (< 0.1 %) who brings 25 % of revenue; the last order was at most a day ago, typically 11 orders and £4,213 each.'
    )
  })
  test('rounds days so that it stays true: up for "within", down for "not for"', () => {
    expect(sentence(withStats({}, recency(22.1, 0)))).toContain('within the last 23 days')
    expect(sentence(withStats({}, recency(0.2, 0)))).toContain('within the last day')
    expect(sentence(withStats({}, recency(204.7, 1.1)))).toContain('have not ordered for 204 days or more')
  })
  test('says that returns outweigh purchases instead of a negative share', () => {
    expect(sentence(withStats({ revenueShare: -0.01 }))).toContain('whose returns outweigh what they bought')
  })
  test('speaks of typical values where there are no orders, the farthest from everyone first', () => {
    expect(sentence(mallRun.segmentList[0]!, mallRun)).toBe(
      '39 customers (20 %). Typical values: Spending Score (1-100) 83 (everyone 50), Annual Income (k$) 79 (everyone 61.5) and Age 32 (everyone 36).'
    )
  })
  test('leaves money out where there is none', () => {
    const segment = withStats({ revenue: null, revenueShare: null })
    expect(sentence(segment)).toBe(
      '612 customers (14 %); half of them ordered within the last 10 days, typically 11 orders each.'
    )
  })
})

test('what to do speaks of staying away only where the sentence does', () => {
  const winBack = t('names.adviceByTraits.winBack')
  const valuable = { monetary: { ...first.stats['monetary']!, difference: 0.8 } }
  expect(segmentAdvice(withStats({}, { ...recency(76, 0.24), ...valuable }), t)).toBe(t('names.adviceByTraits.keep'))
  expect(segmentAdvice(withStats({}, { ...recency(180, 0.9), ...valuable }), t)).toBe(winBack)
})

test('numbers below zero have a minus of their own, and a rounded zero has none', () => {
  expect(formatNumber(-2431.7, 'en')).toBe('\u22122,432')
  expect(formatMoney(-2_100_000, 'en', '£')).toBe('\u2212£2.1M')
  expect(formatMoney(-17.5, 'de', 'EUR')).toBe('\u221217,50\u00a0€')
  expect(formatShare(-0.38, 'de')).toBe('\u221238\u00a0%')
  expect(formatMeasure(-0.0004, 'en', 2)).toBe('0.00')
})

describe('names', () => {
  const name = (traits: [string, 'high' | 'low'][], number: number | null = null) =>
    generatedNameInWords(
      { kind: 'traits', traits: traits.map(([feature, level]) => ({ feature: feature as never, level })), number },
      t
    )
  test('read as a phrase whatever the order of traits', () => {
    expect(
      name([
        ['monetary', 'high'],
        ['frequency', 'high'],
        ['recency', 'low']
      ])
    ).toBe('Recent, frequent, big spenders')
    expect(
      name([
        ['frequency', 'low'],
        ['recency', 'high']
      ])
    ).toBe('Lapsed, occasional customers')
    expect(name([['attribute:Annual Income', 'high']])).toBe('High Annual Income')
    const words = [{ feature: 'category:Contract' as const, word: 'Two year' }]
    expect(generatedNameInWords({ kind: 'traits', traits: words, number: null }, t)).toBe('Contract: Two year')
    expect(name([])).toBe('Close to the average')
    expect(name([['recency', 'low']], 2)).toBe('Recent customers (2)')
  })
  test("the user's own name wins", () => {
    expect(segmentName({ ...first, name: 'Loyal gift buyers' }, t)).toBe('Loyal gift buyers')
  })
})

describe('what was found', () => {
  test('names the fewest segments that bring half the revenue', () => {
    expect(mostValuable(shopRun.segmentList).map(({ letter }) => letter)).toEqual(['A'])
    expect(plain(revenueInWords(shopRun, t, 'en'))).toBe(
      '“Recent, frequent, big spenders” brings 62 % of revenue with 14 % of the customers.'
    )
    const shares = [0.3, 0.25, 0.2, 0.15, 0.1]
    const even = { ...shopRun, segmentList: shopRun.segmentList.map((s, i) => ({ ...s, revenueShare: shares[i]! })) }
    expect(plain(revenueInWords(even, t, 'en'))).toContain('bring 55 % of revenue with 38 % of the customers')
    const list = even.segmentList.map((s, i) => ({
      ...s,
      noise: i === 4,
      revenueShare: [0.2, 0.15, 0.1, 0.05, 0.5][i]!
    }))
    expect(plain(revenueInWords({ ...even, segmentList: list }, t, 'en'))).toContain(
      'The unusual customers bring 50 % of revenue'
    )
  })
  test.each([
    [0.6, 'clearly apart'],
    [0.5, 'soft borders'],
    [0.25, 'no clear natural groups'],
    [null, 'fall into 5 segments.']
  ])('a silhouette of %s is told as "%s"', (silhouette, words) => {
    expect(plain(foundInWords({ ...shopRun, quality: { ...shopRun.quality, silhouette } }, t, 'en'))).toContain(words)
  })
  test('is said without money by size and by what sets segments apart most', () => {
    expect(plain(foundInWords(mallRun, t, 'en'))).toBe(
      '200 customers fall into 5 segments that are clearly apart. The largest, “Close to the average”, holds 41 %; what sets the segments apart most is Annual Income (k$).'
    )
  })
})

test('the recipe in words states every choice of the run', () => {
  expect(recipeInWords(shopRun, t, 'en')).toBe(
    'k-means with 5 groups, chosen from 2 to 10, on “Days since the last order”, “Orders” and “Total spent”; logarithm of “Orders” and “Total spent”; standardised by mean and standard deviation; as of 10 Dec 2011, 12:50; returns left out; seed\u00a01.'
  )
  const net = { ...rfmRun, recipe: { ...rfmRun.recipe, returns: 'net' as const } }
  expect(recipeInWords(net, t, 'en')).toBe(
    'RFM rules: scores from 1 to 5 for recency, frequency and money; as of 10 Dec 2011, 12:50; returns subtracted.'
  )
})

describe('how customers were grouped', () => {
  const way = (view: RunView) => plain(recipeInWords(view, t, 'en')).split('; logarithm')[0]
  test.each([
    ['a tree', treeRun, 'Tree of merges (Ward), cut into 5 groups, chosen from 2 to 8, on '],
    ['a cut by hand', cutByHand, 'Tree of merges (Ward), cut at a height of 34.2 into 5 groups on '],
    ['crowds', crowdsRun, 'DBSCAN with crowds of 12 within a distance of 0.41, proposed from the data, on '],
    ['loose crowds', looseCrowdsRun, 'HDBSCAN with at least 65 customers a group and crowds of 65 on '],
    ['a mixture', mixtureRun, 'Gaussian mixture (full covariance) of 5 groups, chosen from 2 to 8, on '],
    ['a map', mapRun, 'Self-organising map of 8 × 10 cells, joined into 5 groups, chosen from 2 to 8, on '],
    ['words', mixedRun, 'k-prototypes with 5 groups, chosen from 2 to 8, on ']
  ])('%s is told with every number that matters to it', (_, view, words) => {
    expect(way(view)!.slice(0, words.length)).toBe(words)
  })
  test('words among the features are named with the numbers', () => {
    expect(way(mixedRun)).toContain('“Total spent” and “Country”; a differing word weighs 0.62')
  })
  test('says that Tessera picked the way, and from how many resamples stability comes', () => {
    expect(recipeInWords(autoRun, t, 'en')).toContain('picked by Tessera')
    expect(recipeInWords(autoRun, t, 'en')).toContain('stability from 100 resamples; seed\u00a01.')
    expect(recipeInWords(treeRun, t, 'en')).not.toContain('picked')
  })
})

describe('natural groups', () => {
  test('that there are none is said first, whatever the silhouette, and rules say why they took over', () => {
    expect(foundInWords(partitionRun, t, 'en')).toMatch(/^No natural groups; here is a useful partition/)
    expect(foundInWords(rulesRun, t, 'en')).toMatch(
      /^There are no natural groups in this data, so rules divide it\. By /
    )
  })
  test('are not called unclear for a silhouette that cannot see their shape', () => {
    const shapes = { ...autoRun, quality: { ...autoRun.quality, silhouette: 0.1 } }
    expect(plain(foundInWords(shapes, t, 'en'))).toMatch(/^4,338 customers fall into 5 segments\./)
  })
  test('are not said to have soft borders beside a verdict that says they are there', () => {
    expect(autoRun.structure!.natural).toBe(true)
    expect(foundInWords(autoRun, t, 'en')).not.toMatch(/soft borders|clearly apart/)
  })
  test('that there is only one is said, and nothing of the largest or of what sets them apart', () => {
    const noise = crowdsRun.segmentList.at(-1)!
    const one = { ...crowdsRun, segmentList: [{ ...crowdsRun.segmentList[0]!, size: 4125, share: 0.951 }, noise] }
    expect(plain(foundInWords(one, t, 'en'))).toBe(
      '4,125 customers form a single group: no border was found between them. 213 unusual customers (4.9 %) belong to no group.'
    )
  })
  test('are not named after those who belong to none, even where they are the most', () => {
    const noise = { ...crowdsRun.segmentList.at(-1)!, size: 4000, share: 0.92 }
    const loose = { ...crowdsRun, revenue: null, segmentList: [...crowdsRun.segmentList.slice(0, -1), noise] }
    const words = plain(foundInWords(loose, t, 'en'))
    expect(words).toContain('4,000 customers (92 %) belong to no group: most of them stand too loosely')
    expect(words).not.toContain('Unusual customers')
  })
  test('leave out those who belong to none, who are counted after them', () => {
    expect(plain(foundInWords(crowdsRun, t, 'en'))).toMatch(
      /^4,125 customers fall into 4 segments\. 213 unusual customers \(4\.9 %\) belong to no group\./
    )
  })
})

test('belonging is told with its probability where there is one', () => {
  const [loyal] = autoRun.segmentList
  const noise = crowdsRun.segmentList.at(-1)!
  expect(plain(belongingInWords({ ...loyal!, name: 'Loyal' }, 0.64, t, 'en'))).toBe('probably “Loyal”, 64 %')
  expect(belongingInWords({ ...loyal!, name: 'Loyal' }, null, t, 'en')).toBe('Loyal')
  expect(belongingInWords(noise, 0.9, t, 'en')).toBe('Unusual customers')
})

test('a segment may be acted on when it is found again in three resamples of four', () => {
  expect(crowdsRun.segmentList.map(({ stability }) => stability && stableEnough(stability))).toEqual([
    true,
    true,
    true,
    true,
    null
  ])
  expect(stabilityInWords(partitionRun.segmentList[1]!.stability!, t, 'en')).toBe('0.71, doubtful')
})

test('values carry their unit, with the plural that the number takes', () => {
  expect(featureValueInWords(1, 'days', t, 'en', null)).toBe('1 day')
  expect(featureValueInWords(1.5, 'orders', t, 'en', null)).toBe('1.5 orders')
  expect(featureValueInWords(3400, 'money', t, 'en', 'GBP')).toBe('£3,400')
  expect(featureValueInWords(1234, 'days', wordsIn('de'), 'de', null)).toBe('1.234 Tage')
})

test('the definition of spend follows the choice about returns', () => {
  expect(featureDefinition('monetary', t, 'en', { returns: 'net', own: [] })).toContain('returns subtracted')
  expect(featureDefinition('monetary', t, 'en', { returns: 'exclude', own: [] })).toContain('returns left out')
  expect(featureDefinition('attribute:Age', t, 'en', { returns: 'net', own: [] })).toContain('“Age”')
})

test('an own feature is defined by what its formula says, what becomes of returns, and the formula itself', () => {
  const own = [{ name: 'Gifts', formula: 'lines where category = "Gifts" | sum amount' }]
  const say = (returns: 'net' | 'exclude') => featureDefinition('own:Gifts', t, 'en', { returns, own })
  expect(say('net')).toBe(
    'Total amount of order lines where category is “Gifts”. Lines that are returns count with a minus sign. Your formula: lines where category = "Gifts" | sum amount'
  )
  expect(say('exclude')).toContain('Lines that are returns are left out.')
  expect(featureName('own:Gifts', t)).toBe('Gifts')
})

test('lists read as sentences', () => {
  expect(listInWords([], t)).toBe('')
  expect(listInWords(['a'], t)).toBe('a')
  expect(listInWords(['a', 'b', 'c'], t)).toBe('a, b and c')
})

test('a share that is not zero is never shown as zero', () => {
  expect(formatShare(0.00001, 'en')).toBe('<\u00a00.1\u00a0%')
  expect(formatShare(0.0006, 'en')).toBe('0.1\u00a0%')
  expect(formatShare(0, 'en')).toBe('0\u00a0%')
})

describe.each(locales)('in %s', (locale) => {
  const words = wordsIn(locale)
  test('no text of any run shows a key or an empty place', () => {
    const all = [shopRun, rfmRun, mallRun, ...everyRun.map(([, view]) => view)].flatMap((view) => [
      foundInWords(view, words, locale),
      recipeInWords(view, words, locale),
      ...view.notes.map((note) => noteInWords(note, words, locale)),
      ...view.rows.leftOut.map(({ reason }) => leftOutInWords(reason, words)),
      ...view.features.flatMap(({ id }) => [featureName(id, words), featureDefinition(id, words, locale, view.recipe)]),
      ...view.segmentList.flatMap((segment) => [
        segmentName(segment, words),
        segmentSentence(view, segment, words, locale),
        segmentAdvice(segment, words),
        segmentMeaning(segment, words) ?? 'none'
      ])
    ])
    for (const text of all) expect(text).not.toMatch(/\{\{|names\.|notes\.|undefined|NaN|^$/)
  })
  test('each of the eleven RFM names has a meaning and an advice', () => {
    const { rfm, meaning, advice } = texts[locale].names
    expect(Object.keys(rfm)).toHaveLength(11)
    expect(Object.keys(meaning)).toEqual(Object.keys(rfm))
    expect(Object.keys(advice)).toEqual(Object.keys(rfm))
  })
})
