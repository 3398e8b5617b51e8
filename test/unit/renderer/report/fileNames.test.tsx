import { expect, test } from 'vitest'
import type { Translate } from '#shared/i18n/texts.ts'
import { fileSize } from '../../../../src/renderer/src/components/fileSize.ts'
import { exportName } from '../../../../src/renderer/src/screens/report/exportName.ts'

const t: Translate = (key) => key.split('.').at(-1) ?? ''

test('a file name holds no character that a file system refuses', () => {
  expect(exportName('A/B: "shop" <2011>|?*', 'customersCsv', t)).toBe('A B shop 2011 customersCsv.csv')
  expect(exportName('Läden & Söhne', 'pdf', t)).toBe('Läden & Söhne pdf.pdf')
})

test('sizes are said in the unit that leaves few digits', () => {
  expect([0, 999, 182_345, 2_400_000].map((bytes) => fileSize(bytes, 'en'))).toEqual([
    '0 bytes',
    '999 bytes',
    '182 kB',
    '2.4 MB'
  ])
  expect(fileSize(2_400_000, 'de')).toBe('2,4 MB')
})
