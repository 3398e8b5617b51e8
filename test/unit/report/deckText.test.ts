import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DeckText, fitSize, overBoxes } from '#report/deck/deckText.ts'

const words = fc
  .array(fc.stringMatching(/^[a-zäöüß]{1,12}$/), { minLength: 1, maxLength: 300 })
  .map((all) => all.join(' '))
const texts: fc.Arbitrary<DeckText[]> = fc.array(
  fc.record({ text: words, kind: fc.constantFrom('heading', 'text', 'muted', 'item') }),
  { maxLength: 12 }
)

test('texts are divided over boxes without losing a word, and no box is empty', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const boxes = overBoxes(all, 400, 300, 12)
      const said = (list: readonly DeckText[]): string => list.map(({ text }) => text).join(' ')
      expect(boxes.map(said).join(' ')).toBe(said(all))
      for (const box of boxes) expect(box.length).toBeGreaterThan(0)
    }),
    { numRuns: 30 }
  )
})

test('a longer text is written smaller, never below what can be read', () => {
  const sizes = [10, 60, 200, 5000].map((n) => fitSize('word '.repeat(n), 860, 44, 16, 9))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(sizes[0]).toBe(16)
  expect(sizes[3]).toBe(9)
})
