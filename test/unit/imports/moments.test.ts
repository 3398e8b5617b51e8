import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MomentEvidence } from '#backend/imports/momentEvidence.ts'
import { type DateOrder, parseMoment } from '#backend/imports/moments.ts'

const iso = (ms: number) => (Number.isNaN(ms) ? 'none' : new Date(ms).toISOString().replace('.000Z', ''))
const decide = (...column: string[]) => {
  const evidence = new MomentEvidence()
  for (const cell of column) evidence.add(cell)
  return evidence.decide()
}

describe('parseMoment', () => {
  test.each<[string, DateOrder, string]>([
    ['2010-12-01', 'ymd', '2010-12-01T00:00:00'],
    ['2010-12-01 08:26:00', 'ymd', '2010-12-01T08:26:00'],
    ['2010-12-01T08:26:00', 'ymd', '2010-12-01T08:26:00'],
    ['2010-12-01T08:26:30.250Z', 'ymd', '2010-12-01T08:26:30.250Z'],
    ['2010-12-01T23:26:00+02:00', 'ymd', '2010-12-01T23:26:00'],
    ['2023-05-04 10:11:12 +0000', 'ymd', '2023-05-04T10:11:12'],
    ['2023-05-04 10:11:12 UTC', 'ymd', '2023-05-04T10:11:12'],
    ['2010/12/1', 'ymd', '2010-12-01T00:00:00'],
    ['2010.12.01', 'ymd', '2010-12-01T00:00:00'],
    ['20101201', 'ymd', '2010-12-01T00:00:00'],
    ['20101201 08:26', 'ymd', '2010-12-01T08:26:00'],
    ['20101201082600', 'ymd', '2010-12-01T08:26:00'],
    ['01.12.2010', 'dmy', '2010-12-01T00:00:00'],
    ['1.12.10', 'dmy', '2010-12-01T00:00:00'],
    ['1/12/70', 'dmy', '1970-12-01T00:00:00'],
    ['1/12/69', 'dmy', '2069-12-01T00:00:00'],
    ['01.12.2010, 08:26 Uhr', 'dmy', '2010-12-01T08:26:00'],
    ['12/1/2010 8:26', 'mdy', '2010-12-01T08:26:00'],
    ['12/1/2010 8:26 PM', 'mdy', '2010-12-01T20:26:00'],
    ['12/1/2010 12:05:07 AM', 'mdy', '2010-12-01T00:05:07'],
    ['12/1/2010 12:05 p.m.', 'mdy', '2010-12-01T12:05:00'],
    ['12/1/2010 8 PM', 'mdy', '2010-12-01T20:00:00'],
    ['01 Dec 2010', 'dmy', '2010-12-01T00:00:00'],
    ['1-Dec-10', 'mdy', '2010-12-01T00:00:00'],
    ['01Dec2010', 'dmy', '2010-12-01T00:00:00'],
    ['Dec 1, 2010', 'dmy', '2010-12-01T00:00:00'],
    ['December 1st, 2010 08:26', 'mdy', '2010-12-01T08:26:00'],
    ['Wed, 01 Dec 2010 08:26:00 GMT', 'dmy', '2010-12-01T08:26:00'],
    ['1. Dezember 2010', 'dmy', '2010-12-01T00:00:00'],
    ['3. März 2011', 'dmy', '2011-03-03T00:00:00'],
    ['1 décembre 2010', 'dmy', '2010-12-01T00:00:00'],
    ['1 de diciembre de 2010', 'dmy', '2010-12-01T00:00:00'],
    ['2010-Dec-01', 'ymd', '2010-12-01T00:00:00'],
    ['1291191960', 'unix', '2010-12-01T08:26:00'],
    ['1291191960500', 'unixMs', '2010-12-01T08:26:00.500Z'],
    ['29/2/2012', 'dmy', '2012-02-29T00:00:00'],
    ['1970-01-01', 'ymd', '1970-01-01T00:00:00'],
    ['2100-12-31 23:59:59', 'ymd', '2100-12-31T23:59:59']
  ])('%s in order %s', (text, order, expected) => expect(iso(parseMoment(text, order))).toBe(expected))

  test.each<[string, DateOrder]>([
    ['31/2/2010', 'dmy'],
    ['29/2/2011', 'dmy'],
    ['2010-13-01', 'ymd'],
    ['2010-00-10', 'ymd'],
    ['13/1/2010', 'mdy'],
    ['1/13/2010', 'dmy'],
    ['1969-12-31', 'ymd'],
    ['2101-01-01', 'ymd'],
    ['01/12/2010', 'ymd'],
    ['2010-12-01', 'dmy'],
    ['2010-12-01 24:00', 'ymd'],
    ['2010-12-01 08:60', 'ymd'],
    ['2010-12-01 13:00 PM', 'ymd'],
    ['2010-12-01 soon', 'ymd'],
    ['2010-12', 'ymd'],
    ['12', 'dmy'],
    ['', 'ymd'],
    ['tomorrow', 'dmy'],
    ['1 Foo 2010', 'dmy'],
    ['1.5', 'dmy'],
    ['123456', 'ymd'],
    ['9999999999', 'unix'],
    ['12', 'unix']
  ])('%j is no moment in order %s', (text, order) => expect(parseMoment(text, order)).toBeNaN())

  test('reads back any moment in every order', () => {
    const moment = fc.date({ min: new Date(0), max: new Date('2100-12-31T23:59:59Z'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.constantFrom('/', '-', '.'), (date, mark) => {
        const ms = Math.floor(date.getTime() / 1000) * 1000
        const text = new Date(ms).toISOString()
        const [year, month, day] = text.slice(0, 10).split('-')
        const time = text.slice(11, 19)
        expect(parseMoment(text, 'ymd')).toBe(ms)
        expect(parseMoment(`${[year, month, day].join(mark)} ${time}`, 'ymd')).toBe(ms)
        expect(parseMoment(`${[day, month, year].join(mark)} ${time}`, 'dmy')).toBe(ms)
        expect(parseMoment(`${[Number(month), Number(day), year].join(mark)} ${time}`, 'mdy')).toBe(ms)
        expect(parseMoment(String(ms / 1000), 'unix')).toBe(ms / 1000 >= 100_000 ? ms : Number.NaN)
      })
    )
  })
})

describe('MomentEvidence', () => {
  test.each<[string, string[], DateOrder | null, boolean]>([
    ['a day above 12 anywhere decides', ['1/2/2010', '3/4/2010', '13/4/2010'], 'dmy', false],
    ['and so for months first', ['1/2/2010', '4/13/2010'], 'mdy', false],
    ['without one nobody knows', ['1/2/2010', '3/4/2010'], null, true],
    ['dots are day first', ['1.2.2010', '3.4.2010'], 'dmy', false],
    ['names of months say it themselves', ['1 Feb 2010'], 'dmy', false],
    ['year first', ['2010-01-02'], 'ymd', false],
    ['digits alone', ['20100102'], 'ymd', false],
    ['seconds', ['1291191960'], 'unix', false],
    ['milliseconds', ['1291191960000'], 'unixMs', false],
    ['no dates', ['a', 'b'], null, false],
    ['repeated moments count', ['13/4/2010', '13/4/2010', '4/13/2010'], 'dmy', false]
  ])('%s', (_, column, order, ambiguous) => expect(decide(...column)).toMatchObject({ order, ambiguous }))

  test('says how many are moments, and whether zones were passed over', () => {
    expect(decide('2010-01-02', 'x').share).toBe(0.5)
    expect(decide('2010-01-02T00:00:00Z').zones).toBe(true)
    expect(decide('2010-01-02 10:00').zones).toBe(false)
  })
})
