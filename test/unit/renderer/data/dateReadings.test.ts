import { expect, test } from 'vitest'
import { dateReadings } from '../../../../src/renderer/src/screens/data/dateReadings.ts'

test('the first date that the two orders read differently is the example, without its time', () => {
  expect(dateReadings(['', '5/5/2011 8:26', '25/3/2011', '3/4/2011 8:26'], 'en')).toEqual({
    text: '3/4/2011',
    dmy: '3 April',
    mdy: '4 March'
  })
})

test('it is said in the reader’s language', () => {
  expect(dateReadings(['03-04-11'], 'de')).toEqual({ text: '03-04-11', dmy: '3. April', mdy: '4. März' })
})

test('no example is better than a wrong one', () => {
  expect(dateReadings(['2011-03-04', '5/5/2011', '13/2/2011', 'n/a', '0/1/2011'], 'en')).toBeNull()
})
