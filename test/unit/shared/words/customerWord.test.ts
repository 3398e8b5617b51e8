import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { customerWord } from '#shared/words/customerWord.ts'

const [en, de] = [wordsIn('en'), wordsIn('de')]
const days = { id: 'category:@weekday' as const, levels: ['Monday', null] }
const many = { id: 'category:@country' as const, levels: [...Array.from({ length: 20 }, (_, i) => `Land ${i}`), null] }

test('a word is said in the reader’s language, and who has a rare one is not said to have none', () => {
  expect([customerWord(days, 'Monday', en), customerWord(days, 'Monday', de)]).toEqual(['Monday', 'Montag'])
  expect(customerWord(days, null, de)).toBe('–')
  expect(customerWord(many, null, en)).toBe('a rare one, or none')
  expect(customerWord(many, 'Land 3', de)).toBe('Land 3')
})
