import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { changesInWords } from '#shared/words/choices.ts'

const t = wordsIn('en')
const having = (...own: Recipe['own']): Recipe => ({ ...defaultRecipe, own })
const said = (before: Recipe, after: Recipe) => changesInWords(before, after, t, 'en')

test('what becomes of an own feature is a line of the history', () => {
  const gifts = { name: 'Gifts', formula: 'orders | count' }
  const now = { ...gifts, formula: 'lines | count' }
  expect(said(having(), having(gifts))).toEqual(['Own feature “Gifts”: orders | count'])
  expect(said(having(gifts), having(now))).toEqual(['Own feature “Gifts” is now: lines | count'])
  expect(said(having(now), having())).toEqual(['Own feature “Gifts” taken away'])
  expect(said(having(now), having(now))).toEqual([])
})
