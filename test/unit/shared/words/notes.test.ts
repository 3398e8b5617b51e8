import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import type { ChoiceCode, ChoiceNoteCode, Facts, MethodCode, StructureCode } from '#engine/choose/types.ts'
import { locales, texts } from '#shared/i18n/texts.ts'
import { defaultMethods, defaultRecipe } from '#shared/model/recipe.ts'
import { fixInWords, noteInWords, structureInWords, suitsInWords } from '#shared/words/notes.ts'

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

const row = { k: 5, silhouette: 0.41, smallest: 489, needed: 44 }
const support = { k: 5, agree: 4, of: 6 }

/** Codes of the engine with the facts that it gives them: a new one does not compile until it stands here. */
const choices: Record<ChoiceCode | ChoiceNoteCode, Facts> = {
  bestSilhouette: row,
  smallestOfNearTies: row,
  twoAreClearest: row,
  onlyTwoLargeEnough: row,
  allHaveTinySegments: row,
  onlyChoice: row,
  criteriaAgree: support,
  criteriaSplit: support,
  usefulPartition: support,
  criterionPrefers: { criterion: 'predictionStrength', k: 1 },
  atUpperEdge: { k: 10 },
  nearTie: { k: 5, ks: '6, 7' },
  silhouettePrefersTwo: { k: 5, silhouette: 0.43 },
  noNaturalGroups: { k: 5, silhouette: 0.21 },
  weakGroups: { k: 5, silhouette: 0.41 }
}
const measured = { valley: 0.03, density: 0.1, looked: 800, rows: 4338 }
const structures: Record<StructureCode, Facts> = {
  groupsApart: measured,
  denseParts: measured,
  groupsApartAndDense: measured,
  noNaturalGroups: measured,
  tooFewToTell: { needed: 24, got: 12 }
}
const methods: Record<MethodCode, Facts> = {
  noStructureSoRules: { n: 4338 },
  noStructureSoPartition: { n: 4338 },
  hasCategories: { categories: 2 },
  denseShapes: { misplaced: 0.14 },
  unequalSpread: { k: 5, shape: 'full', lead: 212.4, agreement: 0.81 },
  fewCustomers: { n: 80 },
  compactGroups: { n: 4338 },
  easiestToExplain: { n: 4338 }
}
const mixtures = { k: 5, covariance: 'tied', bic: 31_660.2 }

test.each(locales)('every reason of choice, structure and method is a sentence with all its facts (%s)', (locale) => {
  const t = wordsIn(locale)
  const sentences = [
    ...Object.entries(choices).map(([code, params]) => noteInWords({ code, params }, t, locale)),
    ...['leastBic', 'leastBicOfOne', 'leastBicDegenerate'].map((code) =>
      noteInWords({ code, params: mixtures }, t, locale)
    ),
    ...Object.entries(structures).map(([code, params]) =>
      structureInWords({ natural: false, reason: { code, params }, evidence: [], customers: 800 }, t, locale)
    ),
    ...Object.entries(methods).map(([code, params]) => suitsInWords({ code, params }, t, locale))
  ]
  for (const sentence of sentences) expect(sentence).toMatch(/^[“„\p{Lu}\d][^{}]+\.$/u)
  expect(sentences.filter((sentence) => /(notes|charts|segments)\./.test(sentence))).toEqual([])
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('what mends a doubt is named by what it changes', () => {
  const t = wordsIn('en')
  const recipe = { ...defaultRecipe, basis: ['recency', 'frequency', 'monetary', 'gap'] as const }
  const say = (fix: Parameters<typeof fixInWords>[0]) => fixInWords(fix, { ...recipe, basis: [...recipe.basis] }, t)
  expect(say({ basis: ['recency', 'monetary', 'gap'] })).toBe('Leave out “Orders” and run again')
  expect(say({ basis: ['monetary'] })).toBe('Use “Total spent” and run again')
  expect(say({ log: 'auto' })).toBe('Take logarithms and run again')
  expect(say({ log: 'none' })).toBe('Leave values as they are and run again')
  expect(say({ method: defaultMethods.hdbscan })).toBe('Try HDBSCAN')
  expect(say({})).toBe('Change and run again')
})
