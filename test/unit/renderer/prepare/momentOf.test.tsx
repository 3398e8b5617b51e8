import { expect, test } from 'vitest'
import { momentOf } from '../../../../src/renderer/src/screens/prepare/momentOf.ts'

test('a date and a time are one moment; without a time it is midnight', () => {
  expect(momentOf('2011-12-10', '12:50')).toBe('2011-12-10T12:50')
  expect(momentOf('2011-12-10', '')).toBe('2011-12-10')
  expect(momentOf('2011-12-10', '00:00')).toBe('2011-12-10')
})

test('a date that is still being typed is none', () => {
  for (const date of ['', '0002-12-10', '0201-12-10', '12011-12-10']) expect(momentOf(date, '12:50')).toBeNull()
})
