import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokens, words } from '#engine/text/tokens.ts'

// A letter beyond ASCII, apart from the rest, takes the text the general way.
const beyond = ' é'
const ascii = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'Bc',
      "'",
      '-',
      ' ',
      '1',
      '23',
      '.',
      ',',
      '!',
      '?',
      ';',
      ':',
      ':)',
      '<3',
      ':-D',
      '\n',
      '(',
      '/'
    ),
    fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code))
  ),
  maxLength: 60
})

test('texts in ASCII have the same tokens and words as the general way finds', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(tokens(text)).toEqual(tokens(text + beyond).slice(0, -1))
      expect(words(text)).toEqual(words(text + beyond).slice(0, -1))
    }),
    { numRuns: 2000, seed: 1 }
  )
})
