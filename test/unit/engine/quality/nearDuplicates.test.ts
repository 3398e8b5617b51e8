import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '#engine/quality/editDistance.ts'
import { fingerprint } from '#engine/quality/fingerprint.ts'
import { nearDuplicates } from '#engine/quality/nearDuplicates.ts'

const found = (...values: string[]) =>
  nearDuplicates(values.map((value, i) => ({ value, rows: i === 0 ? 100 : 20 - i }))).map((same) =>
    same.map(({ value }) => value)
  )

describe('fingerprint', () => {
  test.each([
    ['VIC ', 'vic.'],
    ['Café  Müller', 'Muller, CAFE'],
    ['Straße', 'STRASSE'],
    ['New York', 'york new York']
  ])('%j and %j are one', (a, b) => expect(fingerprint(a)).toBe(fingerprint(b)))
  test('figures keep their marks: 1.5 is not 15', () => expect(fingerprint('1.5 kg')).not.toBe(fingerprint('15 kg')))
  test('a fingerprint is its own fingerprint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fingerprint(fingerprint(text)) === fingerprint(text))
    )
  })
})

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['', 'abc', 3],
    ['same', 'same', 0]
  ])('%s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance)
    expect(editDistance(b, a, 9)).toBe(distance)
  })
  test('says only that it is more than what was asked for', () => expect(editDistance('kitten', 'sitting', 1)).toBe(2))
})

describe('nearDuplicates', () => {
  test('finds spellings, slips of the keyboard and abbreviations, the most frequent first', () => {
    expect(found('Victoria', 'Vic', 'VIC', 'Queensland', 'Tasmania')).toEqual([['Victoria', 'Vic', 'VIC']])
    expect(found('Germany', 'France', 'Germny', 'Spain')).toEqual([['Germany', 'Germny']])
    expect(found('New York', 'Boston', 'NewYork')).toEqual([['New York', 'NewYork']])
  })
  test('lets be what differs rightly', () => {
    expect(found('Edmonds', 'Redmond')).toEqual([])
    expect(found('Paris', 'Bedford', 'Bedfort')).toEqual([])
    expect(found('Male', 'Female')).toEqual([])
    expect(found('Plan 1', 'Plan 2', 'Plan 12')).toEqual([])
    expect(found('Austria', 'Australia', 'Iran', 'Iraq')).toEqual([])
    expect(found('No', 'Yes', 'No phone service', 'No internet service')).toEqual([])
    expect(found('Mar', 'Marches', 'Married')).toEqual([])
    expect(found('-1', '1', '1.0')).toEqual([])
  })
  test('every value comes at most once, and only values that were given', () => {
    const word = fc.stringMatching(/^[A-Ca-c ]{0,6}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), (words) => {
        const all = found(...words).flat()
        expect(new Set(all).size).toBe(all.length)
        for (const one of all) expect(words).toContain(one)
      })
    )
  })
})
