import i18next from 'i18next'
import { expect, test } from 'vitest'
import { type Translate, texts } from '#shared/i18n/texts.ts'
import { axisInWords } from '../../../../src/renderer/src/screens/explore/axisInWords.ts'

const words = i18next.createInstance()
void words.init({ lng: 'en', initAsync: false, resources: { en: { translation: texts.en } } })
const t: Translate = (key, params) => words.t(key, params ?? {}) as string

test('an axis is named by what grows along it, the heaviest first', () => {
  const axis = [
    { feature: 'frequency', loading: 0.63 },
    { feature: 'monetary', loading: 0.61 },
    { feature: 'recency', loading: -0.48 }
  ] as const
  expect(axisInWords([...axis], 1, t)).toBe('Orders more often, spends more, ordered more recently →')
})

test('what weighs little beside the heaviest is not named', () => {
  const axis = [
    { feature: 'recency', loading: 0.87 },
    { feature: 'monetary', loading: 0.41 }
  ] as const
  expect(axisInWords([...axis], 2, t)).toBe('Longer since the last order →')
})

test('a column of the customers’ list keeps its own name as it is written', () => {
  const axis = [
    { feature: 'recency', loading: 0.7 },
    { feature: 'attribute:Age', loading: -0.7 }
  ] as const
  expect(axisInWords([...axis], 1, t)).toBe('Longer since the last order, less Age →')
})

test('an axis that nothing drives is numbered', () => {
  expect(axisInWords([{ feature: 'recency', loading: 0 }], 2, t)).toBe('Direction 2')
  expect(axisInWords(undefined, 1, t)).toBe('Direction 1')
})
