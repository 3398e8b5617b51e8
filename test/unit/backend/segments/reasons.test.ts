import { describe, expect, test } from 'vitest'
import { doubtsAboutK, reasonForK } from '#backend/segments/reasonForK.ts'
import { wordsIn } from '#backend/words.ts'
import { type KRow, recommendK } from '#engine/cluster/chooseK.ts'
import { noteInWords } from '#shared/words/notes.ts'

const row = (k: number, silhouette: number, smallest = 100): KRow => ({
  k,
  inertia: 1,
  silhouette,
  silhouetteExact: true,
  silhouetteStandardError: 0,
  calinskiHarabasz: silhouette,
  daviesBouldin: 1 - silhouette,
  smallest,
  sizes: [1000 - smallest, smallest]
})
const found = (table: readonly KRow[], k?: number) => {
  const recommended = recommendK(table)
  return { k: k ?? recommended.k, table, recommended }
}
const codes = (likeness: ReturnType<typeof found>, asked = false) =>
  doubtsAboutK(likeness, asked).map(({ code }) => code)

describe('why this number of groups', () => {
  test('is the best silhouette of the useful, or that two are clearest, or that nothing else is possible', () => {
    expect(reasonForK(found([row(2, 0.5), row(3, 0.6)]), false).code).toBe('bestSilhouette')
    expect(reasonForK(found([row(2, 0.9), row(3, 0.6)]), false).code).toBe('twoAreClearest')
    expect(reasonForK(found([row(2, 0.6)]), false)).toEqual({ code: 'onlyPossible', params: { k: 2 } })
  })
  test('does not call two the clearest where more were only too small', () => {
    expect(reasonForK(found([row(2, 0.5), row(3, 0.8, 2)]), false).code).toBe('onlyTwoLargeEnough')
  })
  test('is that it was asked for, with its own silhouette', () => {
    expect(reasonForK(found([row(2, 0.5), row(3, 0.6)], 2), true)).toEqual({
      code: 'onlyChoice',
      params: { k: 2, silhouette: 0.5 }
    })
  })
})

describe('doubts about the number of groups', () => {
  test('are honest about structure: none up to .25, weak up to .5', () => {
    expect(codes(found([row(3, 0.25), row(4, 0.1), row(5, 0)]))).toContain('noNaturalGroups')
    expect(codes(found([row(3, 0.4), row(4, 0.1), row(5, 0)]))).toContain('weakGroups')
    expect(codes(found([row(3, 0.6), row(4, 0.1), row(5, 0)]))).toEqual([])
  })
  test('name numbers that are as good', () => {
    expect(doubtsAboutK(found([row(3, 0.6), row(4, 0.595), row(5, 0.61), row(6, 0.2)]), false)).toContainEqual({
      code: 'nearTie',
      params: { ks: '3, 4' }
    })
  })
  test('name the recommended number where another was asked for', () => {
    expect(codes(found([row(3, 0.6), row(4, 0.8), row(5, 0.1)], 3), true)).toEqual(['otherRecommended'])
  })
})

test.each(['en', 'de'] as const)('every note has words in %s, with nothing left to fill in', (locale) => {
  const t = wordsIn(locale)
  const notes = [
    { code: 'onlyPossible', params: { k: 2 } },
    { code: 'onlyTwoLargeEnough', params: { needed: 10 } },
    { code: 'onlyChoice', params: { k: 2, silhouette: 0.5 } },
    { code: 'otherRecommended', params: { k: 2, recommended: 3 } },
    { code: 'nearTie', params: { ks: '3, 4' } },
    { code: 'noNaturalGroups', params: { k: 3, silhouette: 0.2 } },
    { code: 'correlated', params: { feature: 'frequency', featureB: 'monetary', r: 0.85 } },
    { code: 'fewForFeatures', params: { n: 100, features: 3, needed: 210 } },
    { code: 'smallSegment', params: { name: 'C', n: 4 } },
    { code: 'smallSegment', params: { name: 'D', n: 1 } },
    { code: 'constantFeature', params: { feature: 'recency' } },
    { code: 'oneTimeBuyers', params: { percent: 64 } },
    { code: 'rfmFixedMoney', params: { feature: 'monetary', median: 250.5 } },
    { code: 'gapStandIn', params: { n: 3 } }
  ]
  for (const note of notes) {
    const words = noteInWords(note, t, locale)
    expect(words).not.toMatch(/\{\{|notes\.|attribute:/)
    expect(words.length).toBeGreaterThan(20)
  }
  const correlated = noteInWords(notes.find(({ code }) => code === 'correlated')!, t, locale)
  for (const feature of ['frequency', 'monetary'] as const) expect(correlated).toContain(t(`names.feature.${feature}`))
})
