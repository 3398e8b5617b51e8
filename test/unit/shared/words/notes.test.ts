import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { texts } from '#shared/i18n/texts.ts'
import { noteInWords } from '#shared/words/notes.ts'

const folder = new URL('../../../../src/backend/segments/', import.meta.url)
const given = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/noteOf\('(\w+)'/g)])
  .map((match) => match[1]!)

test('every footnote that a run can carry has words', () => {
  expect(given.length).toBeGreaterThan(10)
  const known = Object.keys(texts.en.notes).map((key) => key.replace(/_(one|other)$/, ''))
  expect([...new Set(given)].filter((code) => !known.includes(code))).toEqual([])
})

test('numbers in a footnote are written as the reader writes them, features by their names, plurals by the count', () => {
  const note = { code: 'weakGroups', params: { k: 5, silhouette: 0.34123 } }
  expect(noteInWords(note, wordsIn('de'), 'de')).toContain('Silhouette 0,341')
  const same = { code: 'correlated', params: { feature: 'frequency', featureB: 'attribute:Age', r: 0.912 } }
  expect(noteInWords(same, wordsIn('en'), 'en')).toContain('“Orders” and “Age” say nearly the same (correlation 0.912)')
  const one = { code: 'gapStandIn', params: { n: 1 } }
  expect(noteInWords(one, wordsIn('en'), 'en')).toMatch(/^1 customer has only one order/)
  const many = { code: 'gapStandIn', params: { n: 1493 } }
  expect(noteInWords(many, wordsIn('en'), 'en')).toMatch(/^1,493 customers have only one order/)
})
