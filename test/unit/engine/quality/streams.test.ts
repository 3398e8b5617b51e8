import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EvenSample } from '#engine/quality/evenSample.ts'
import { HyperLogLog } from '#engine/quality/hyperLogLog.ts'
import { SeenBefore } from '#engine/quality/seenBefore.ts'
import { textHash } from '#engine/quality/textHash.ts'

test.each([10, 1000, 30_000, 100_000, 1_000_000])('%i different values are estimated within 3 %%', (n) => {
  const sketch = new HyperLogLog()
  for (let i = 0; i < n; i++) sketch.add(textHash(`customer ${i}`))
  for (let i = 0; i < 1000; i++) sketch.add(textHash(`customer ${i % n}`))
  // Four standard errors of 0.8 %.
  expect(Math.abs(sketch.estimate() - n) / n).toBeLessThan(0.0325)
})

test('a hash is a whole number below 2^53, and half a million texts that are alike share none', () => {
  const seen = new Set<number>()
  for (let i = 0; i < 500_000; i++) {
    const hash = textHash(`["C${i}","2011-01-01"]`)
    if (!Number.isSafeInteger(hash) || hash < 0) throw new Error(`not a whole number: ${hash}`)
    seen.add(hash)
  }
  expect(seen.size).toBe(500_000)
})

test('SeenBefore answers as a Set does', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(20), fc.maxSafeNat()), { maxLength: 200 }), (hashes) => {
      const table = new SeenBefore(hashes.length)
      const set = new Set<number>()
      for (const hash of hashes.map((one) => Math.min(one, Number.MAX_SAFE_INTEGER - 1))) {
        expect(table.note(hash)).toBe(set.has(hash))
        set.add(hash)
      }
    })
  )
})

test('EvenSample keeps all while they are few, then every 2nd, 4th, … from the first on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 40 }), (n, most) => {
      const sample = new EvenSample(most)
      for (let i = 0; i < n; i++) sample.add(i)
      const values = [...sample.values()]
      expect(values.length).toBeLessThanOrEqual(most)
      const stride = values[1] ?? 1
      expect(Number.isInteger(Math.log2(stride))).toBe(true)
      expect(values).toEqual(Array.from({ length: Math.ceil(n / stride) }, (_, i) => i * stride))
      expect(sample.whole).toBe(n <= most)
    })
  )
})
