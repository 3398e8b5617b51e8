import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { languagesOf } from '#engine/text/detectLanguage.ts'
import { distinctiveWords } from '#engine/text/distinctiveWords.ts'
import { coherenceOf, postingsOf } from '#engine/text/topics/coherence.ts'
import { factorise, lossOf } from '#engine/text/topics/factorise.ts'
import { findTopics } from '#engine/text/topics/findTopics.ts'
import { nndsvd } from '#engine/text/topics/nndsvd.ts'
import { tfIdf, vocabularyOf } from '#engine/text/topics/tfIdf.ts'
import { truncatedSvd } from '#engine/text/topics/truncatedSvd.ts'
import { hasData } from '#test/helpers/data.ts'
import { alexaReviews } from './realReviews.ts'
import { textTopicsOracle as oracle } from './textTopicsOracle.ts'
import { themedTexts } from './themedTexts.ts'

const { texts, themes } = themedTexts()
const vocabulary = complete(vocabularyOf(texts, { minTexts: 3, maxShare: 0.5, maxTerms: 60 }))
const v = complete(tfIdf(texts, vocabulary))

test("weights of terms are those of scikit-learn's TfidfVectorizer", () => {
  expect(vocabulary.terms).toEqual(oracle.terms)
  oracle.idf.forEach((idf, j) => {
    expect(vocabulary.idf[j]).toBeCloseTo(idf, 12)
  })
  expect(v.values).toHaveLength(oracle.values)
  oracle.firstRow.forEach(([column, value], p) => {
    expect(v.columns[p]).toBe(column)
    expect(v.values[p]).toBeCloseTo(value ?? 0, 12)
  })
  expect(v.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(oracle.sum, 9)
})

test("singular values are LAPACK's", () => {
  const svd = complete(truncatedSvd(v, 6, 1))
  oracle.singular.forEach((value, t) => {
    expect(svd.values[t]).toBeCloseTo(value, 7)
  })
})

test.each([2, 3, 4, 6] as const)(
  "%i topics leave what scikit-learn's NMF leaves, with the same words, as coherent",
  (k) => {
    const factors = complete(factorise(v, nndsvd(complete(truncatedSvd(v, 6, 1)), k), { maxPasses: 500 }))
    const expected = oracle.topics[k]
    expect(lossOf(v, factors)).toBeCloseTo(expected.loss, 4)
    expect(coherenceOf(factors, postingsOf(v), v.n)).toBeCloseTo(expected.coherence, 9)
    expected.firstW.forEach((weight, t) => {
      expect(factors.w[t]).toBeCloseTo(weight, 2)
    })
    expected.words.forEach((words, t) => {
      const order = vocabulary.terms
        .map((_, j) => j)
        .sort((a, b) => (factors.ht[b * k + t] ?? 0) - (factors.ht[a * k + t] ?? 0))
      expect(order.slice(0, 6).map((j) => vocabulary.terms[j])).toEqual(words)
    })
  }
)

test('words that set themes apart have the z and the log odds of the equations of Monroe, Colaresi and Quinn', () => {
  const words = [...new Set(texts.flat())].sort()
  const groups = oracle.distinctive.map(() => new Float64Array(words.length))
  texts.forEach((text, i) => {
    for (const word of text) {
      const counts = groups[themes[i] ?? 0] ?? new Float64Array()
      const at = words.indexOf(word)
      counts[at] = (counts[at] ?? 0) + 1
    }
  })
  const found = distinctiveWords({ words, groups })
  oracle.distinctive.forEach((best, theme) => {
    best.forEach(([word, z, logOdds], at) => {
      expect(found[theme]?.[at]?.word).toBe(word)
      expect(found[theme]?.[at]?.z).toBeCloseTo(Number(z), 9)
      expect(found[theme]?.[at]?.logOdds).toBeCloseTo(Number(logOdds), 9)
    })
  })
})

test.skipIf(!hasData('reviews'))(
  'Alexa reviews are about music, sound, setting up and other things that people name',
  () => {
    const { texts } = alexaReviews()
    const { languages } = complete(languagesOf(texts))
    const { k, topics, described } = complete(findTopics(texts, languages, 'en', { seed: 1 }))
    expect(k).toBeGreaterThanOrEqual(5)
    expect(described).toBeGreaterThan(2700)
    const names = topics.map(({ words }) => words.slice(0, 3).map(({ word }) => word))
    for (const subject of ['music', 'sound', 'set', 'device', 'echo']) {
      expect(names.filter((name) => name.includes(subject))).toHaveLength(1)
    }
  }
)
