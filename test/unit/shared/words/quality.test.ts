import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import type { ColumnQuality } from '#shared/api/quality.ts'
import { rangeInWords } from '#shared/words/quality.ts'

const column = (
  name: string,
  different: number,
  [min, median, max]: readonly [number, number, number]
): ColumnQuality => ({
  ...{ name, role: 'attribute', type: 'number', filled: 100, missing: 0, top: [], examples: [], histogram: null },
  distinct: { count: different, exact: true },
  range: { kind: 'number', min, median, mean: median, max }
})

test.each([
  ['Z_CostContact', 1, [3, 3, 3], 'always 3', 'immer 3'],
  ['newbie', 2, [0, 0, 1], '0 or 1', '0 oder 1'],
  ['Year_Birth', 59, [1940, 1970, 1996], '1940 to 1996, half up to 1970', '1940 bis 1996, die Hälfte bis 1970'],
  [
    'coupon_upc',
    491,
    [10000085320, 52100041050, 58978500076],
    '10000085320 to 58978500076',
    '10000085320 bis 58978500076'
  ],
  [
    'Income',
    99,
    [1730, 51381.5, 666666],
    '1,730 to 666,666, half up to 51,382',
    '1.730 bis 666.666, die Hälfte bis 51.382'
  ],
  ['Paid', 99, [5, 1500, 9000], '5 to 9,000, half up to 1,500', '5 bis 9.000, die Hälfte bis 1.500']
] as const)('what “%s” holds is said as a person would', (name, different, range, en, de) => {
  expect(rangeInWords(column(name, different, range), wordsIn('en'), 'en')).toBe(en)
  expect(rangeInWords(column(name, different, range), wordsIn('de'), 'de')).toBe(de)
})
