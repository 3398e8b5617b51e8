import { expect, test } from 'vitest'
import { languages, wordLists } from '#engine/text/language.ts'
import { stemOf } from '#engine/text/stems.ts'
import { termsOf } from '#engine/text/terms.ts'
import { tokens, words } from '#engine/text/tokens.ts'
import { list } from '#engine/text/words/wordLists.ts'

test('words keep accents and inner apostrophes, whichever sign was used', () => {
  expect(words("Don’t you LOVE l'été? Größe 38, 2x")).toEqual(["don't", 'you', 'love', "l'été", 'größe', '2x'])
})

test('composed and decomposed letters are the same word', () => {
  expect(words('caf\u0065\u0301')).toEqual(words('café'))
})

test('emoji with joiners, flags and skin tones are one sign each; emoticons stand alone', () => {
  const found = tokens('Top 👍🏽 👩‍👧 🇩🇪 :-) size 8) http://x.org').map(({ kind, text }) => [kind, text])
  expect(found.filter(([kind]) => kind === 'emoji').map(([, text]) => text)).toEqual(['👍🏽', '👩‍👧', '🇩🇪'])
  expect(found.filter(([kind]) => kind === 'emoticon').map(([, text]) => text)).toEqual([':-)'])
})

test('terms are the words that say what a text is about, without articles before an apostrophe', () => {
  expect(termsOf("L'emballage de l'article était abîmé", 'fr').map(({ form }) => form)).toEqual([
    'emballage',
    'article',
    'abîmé'
  ])
  expect(termsOf("The delivery wasn't fast, the driver's late", 'en').map(({ form }) => form)).toEqual([
    'delivery',
    'fast',
    'driver',
    'late'
  ])
})

test.each([
  ['en', 'delivery deliveries', 'deliver'],
  ['de', 'lieferung lieferungen', 'leute'],
  ['fr', 'continuellement continuelle', 'contenu'],
  ['es', 'rápida rápidas rápidos', 'rato'],
  ['it', 'abbandonata abbandonato', 'abbaglio'],
  ['pt', 'quilométricas quilométricos', 'quilo'],
  ['nl', 'lichamelijke lichamelijk', 'licht']
] as const)('forms of a word in %s share a stem that another word has not', (language, forms, otherWord) => {
  const stems = new Set(forms.split(' ').map((form) => stemOf(form, language)))
  expect(stems.size).toBe(1)
  expect(stems).not.toContain(stemOf(otherWord, language))
})

test.each(languages)('the lists of %s are in lower case, and a word stands in them once', (language) => {
  for (const words of Object.values(wordLists[language])) {
    const all = list(words)
    expect(all.filter((word) => word !== word.toLowerCase() || word.includes('’'))).toEqual([])
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  }
})
