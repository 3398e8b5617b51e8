import { describe, expect, test } from 'vitest'
import { rfmName } from '#engine/rfm/names.ts'
import { type RfmMeasure, rfmScores } from '#engine/rfm/scores.ts'
import { hasData } from '#test/helpers/data.ts'
import { readColumns } from './oracle.ts'

const file = 'oracle/rfm_online_retail_gross.csv'
const measures: readonly (readonly [RfmMeasure, string, string])[] = [
  ['recency', 'recency_days', 'R_quantile_leq'],
  ['frequency', 'frequency', 'F_quantile_leq'],
  ['monetary', 'monetary', 'M_quantile_leq']
]

describe.skipIf(!hasData('oracle'))('Online Retail, 4,338 customers', () => {
  test.each(measures)('quintile scores of %s equal pandas for every customer', (measure, column, answer) => {
    const [values, wanted] = readColumns(file, [column, answer])
    const { scores, rule } = rfmScores(values!, measure)
    expect(values).toHaveLength(4338)
    expect(rule).toBe('quintiles')
    expect(Array.from(scores)).toEqual(Array.from(wanted!))
  })

  test('every customer has one of the names, and every name has customers', () => {
    const [r, f, m] = measures.map(([measure, column]) => rfmScores(readColumns(file, [column])[0]!, measure).scores)
    const names = Array.from(r!, (score, i) => rfmName(score, f![i]!, m![i]!))
    expect(new Set(names).size).toBe(11)
  })
})
