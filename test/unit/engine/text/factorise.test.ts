import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '#engine/progress.ts'
import { factorise, foldIn, lossOf } from '#engine/text/topics/factorise.ts'
import { nndsvd } from '#engine/text/topics/nndsvd.ts'
import { gram, type Sparse } from '#engine/text/topics/sparse.ts'
import { tfIdf, vocabularyOf } from '#engine/text/topics/tfIdf.ts'
import { truncatedSvd } from '#engine/text/topics/truncatedSvd.ts'

const document = fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 8 })
const documents = fc.array(document, { minLength: 6, maxLength: 40 })

const weighed = (texts: readonly (readonly string[])[]): Sparse =>
  complete(tfIdf(texts, complete(vocabularyOf(texts, { minTexts: 1, maxShare: 1, maxTerms: 10 }))))

test('texts have length 1, whatever their words', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      const { n, starts, values } = weighed(texts)
      for (let i = 0; i < n; i++) {
        const square = values.subarray(starts[i], starts[i + 1]).reduce((sum, value) => sum + value * value, 0)
        expect(square).toBeCloseTo(1, 12)
      }
    })
  )
})

test('singular vectors are orthonormal, and values fall, also where texts repeat each other', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      const v = weighed([...texts, ...texts])
      const k = Math.min(3, v.d)
      const { values, right } = complete(truncatedSvd(v, k, 1))
      const products = gram(right, k)
      for (let a = 0; a < k; a++) {
        if (a > 0) expect(values[a]).toBeLessThanOrEqual((values[a - 1] ?? 0) + 1e-9)
        if ((values[a] ?? 0) < 1e-6) continue
        for (let b = 0; b <= a; b++) expect(products[a * k + b]).toBeCloseTo(a === b ? 1 : 0, 6)
      }
    })
  )
})

test('topics are never negative, and more passes leave no more than fewer do', () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 4 }), (texts, wanted) => {
      const v = weighed(texts)
      const k = Math.min(wanted, v.n, v.d)
      const start = nndsvd(complete(truncatedSvd(v, k, 1)), k)
      const losses = [1, 3, 30].map((maxPasses) => {
        const factors = complete(factorise(v, start, { maxPasses, tolerance: 0 }))
        expect(Math.min(...factors.w, ...factors.ht)).toBeGreaterThanOrEqual(0)
        return lossOf(v, factors)
      })
      expect(losses[0]).toBeLessThanOrEqual(lossOf(v, start) + 1e-9)
      expect(losses[1]).toBeLessThanOrEqual((losses[0] ?? 0) + 1e-9)
      expect(losses[2]).toBeLessThanOrEqual((losses[1] ?? 0) + 1e-9)
    })
  )
})

test('texts that are described by given topics leave no more than they did when the topics were made', () => {
  fc.assert(
    fc.property(documents, (texts) => {
      const v = weighed(texts)
      const k = Math.min(2, v.n, v.d)
      const factors = complete(factorise(v, nndsvd(complete(truncatedSvd(v, k, 1)), k)))
      const again = { ...factors, w: complete(foldIn(v, factors)) }
      expect(lossOf(v, again)).toBeLessThanOrEqual(lossOf(v, factors) + 1e-3)
    })
  )
})
