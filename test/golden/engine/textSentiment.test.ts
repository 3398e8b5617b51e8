import { describe, expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { languagesOf } from '#engine/text/detectLanguage.ts'
import { sentiments } from '#engine/text/sentiment/sentiment.ts'
import { hasData } from '#test/helpers/data.ts'
import { alexaReviews, flipkartReviews, type RealReviews } from './realReviews.ts'

/** The area under the ROC curve: how often a good review scores above a bad one, ties half (Mann & Whitney 1947). */
const areaUnderCurve = (scores: Float64Array, stars: readonly number[], badTo: number, goodFrom: number): number => {
  const bad = scores.filter((_, i) => (stars[i] ?? 0) <= badTo)
  const good = scores.filter((_, i) => (stars[i] ?? 0) >= goodFrom)
  let above = 0
  for (const a of good) for (const b of bad) above += a > b ? 1 : a === b ? 0.5 : 0
  return above / (good.length * bad.length)
}

const score = ({ texts }: RealReviews): Float64Array => {
  const { languages } = complete(languagesOf(texts))
  return complete(sentiments(texts, languages))
}

describe.skipIf(!hasData('reviews'))('sentiment against the stars that customers gave', () => {
  test('Alexa: 1 and 2 stars against 5 at least .88, up to 3 stars at least .84, blank reviews and other languages in', () => {
    const reviews = alexaReviews()
    const scores = score(reviews)
    expect(reviews.texts).toHaveLength(3150)
    expect(areaUnderCurve(scores, reviews.stars, 2, 5)).toBeGreaterThan(0.88)
    expect(areaUnderCurve(scores, reviews.stars, 3, 5)).toBeGreaterThan(0.84)
    expect(areaUnderCurve(scores, reviews.stars, 2, 4)).toBeGreaterThan(0.87)
  })

  test('Flipkart, laptops and monitors: 1 and 2 stars against 5 at least .93', () => {
    const reviews = flipkartReviews()
    const scores = score(reviews)
    expect(areaUnderCurve(scores, reviews.stars, 2, 5)).toBeGreaterThan(0.93)
  })

  test('nearly all Alexa reviews are in English, ten in Spanish, none in another language', () => {
    const { languages, main } = complete(languagesOf(alexaReviews().texts))
    const count = (language: string): number => languages.filter((found) => found === language).length
    expect(main).toBe('en')
    expect(count('es')).toBe(10)
    expect(count('en') + count('es') + count('unknown')).toBe(3150)
    expect(count('unknown')).toBeLessThan(100)
  })
})
