import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameByTraits, type WordApart } from '#backend/segments/generatedNames.ts'
import { numbersOfGroups } from '#backend/segments/numbersOfGroups.ts'
import { orderByValue } from '#backend/segments/orderByValue.ts'
import { wordsApart } from '#backend/segments/wordsApart.ts'
import type { FeatureId } from '#shared/model/recipe.ts'

const basis: FeatureId[] = ['recency', 'frequency', 'monetary']
const differences = (recency: number, frequency: number, monetary: number, tenure = 0, words: WordApart[] = []) => ({
  words,
  numbers: new Map<FeatureId, number>([
    ['recency', recency],
    ['frequency', frequency],
    ['monetary', monetary],
    ['tenure', tenure]
  ])
})

describe('names by traits', () => {
  test('tell the largest differences from everyone first, none below .3', () => {
    const [best, average] = nameByTraits([differences(-0.4, 1.5, 0.2), differences(0.1, -0.2, 0.29)], basis, ['tenure'])
    expect(best?.traits).toEqual([
      { feature: 'frequency', level: 'high' },
      { feature: 'recency', level: 'low' }
    ])
    expect(average).toEqual({ kind: 'traits', traits: [], number: null })
  })

  test('say the words that set a segment apart, by how far, and one word once', () => {
    const word = (feature: FeatureId, difference: number) => ({ feature, word: 'none', difference })
    const words = [
      word('category:Backup', 2),
      word('category:Security', 1.9),
      { feature: 'category:Tariff' as const, word: 'flat', difference: 0.2 },
      { feature: 'category:Payment' as const, word: 'cheque', difference: 0.4 }
    ]
    const ids = [...basis, ...words.map(({ feature }) => feature)]
    expect(nameByTraits([differences(-0.5, 1.5, 0, 0, words)], ids, [])[0]?.traits).toEqual([
      { feature: 'category:Backup', word: 'none' },
      { feature: 'frequency', level: 'high' },
      { feature: 'recency', level: 'low' }
    ])
  })

  test('take one more trait where two segments would share a name', () => {
    const names = nameByTraits([differences(0, 1, 0, 0.8), differences(0, 1.2, 0, -0.9)], basis, ['tenure'])
    expect(names.map(({ traits }) => traits.at(-1))).toEqual([
      { feature: 'tenure', level: 'high' },
      { feature: 'tenure', level: 'low' }
    ])
    expect(names.map(({ number }) => number)).toEqual([null, null])
  })

  test('are never the same within a run', () => {
    const values = fc.constantFrom(-1, -0.1, 0.1, 1)
    const segment = fc.tuple(values, values, values, values).map((all) => differences(...all))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 12 }), (segments) => {
        const names = nameByTraits(segments, basis, ['tenure']).map(({ traits, number }) =>
          JSON.stringify([traits.map((trait) => JSON.stringify(trait)).sort(), number])
        )
        expect(new Set(names).size).toBe(segments.length)
      })
    )
  })
})

describe('words that set a segment apart', () => {
  const plan = {
    id: 'category:Plan' as const,
    levels: ['basic', 'plus', null],
    table: [
      [1, 9, 0],
      [29, 1, 60]
    ]
  }

  test('are those of most of its customers, on the scale of standardised means', () => {
    // 9 of 10 have plus, of everyone 10 of 100: (.9 - .1) / sqrt(.1 * .9)
    expect(wordsApart([plan], 0)).toEqual([
      { feature: 'category:Plan', word: 'plus', difference: expect.closeTo(0.8 / 0.3, 12) }
    ])
    expect(wordsApart([plan], 1)).toEqual([])
  })
})

describe('the order of segments', () => {
  test('is by money a customer', () => {
    expect(orderByValue(Int32Array.of(0, 0, 0, 1, 2), Float64Array.of(10, 10, 10, 20, 5))).toEqual([1, 0, 2])
  })
  test('is by size without money, and where money is equal', () => {
    expect(orderByValue(Int32Array.of(0, 1, 1, 2, 2, 2), null)).toEqual([2, 1, 0])
    expect(orderByValue(Int32Array.of(0, 1, 1), Float64Array.of(5, 5, 5))).toEqual([1, 0])
  })
})

describe('numbers of groups to try', () => {
  test('go from 2 to 10, as far as different customers and two a group allow', () => {
    expect(numbersOfGroups('auto', 1000, 900)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(numbersOfGroups('auto', 1000, 4)).toEqual([2, 3, 4])
    expect(numbersOfGroups('auto', 9, 9)).toEqual([2, 3, 4])
  })
  test('include the one asked for', () => {
    expect(numbersOfGroups(12, 1000, 900)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])
    expect(numbersOfGroups(3, 5, 5)).toEqual([2, 3])
  })
})
