import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { languageOf } from '#engine/text/detectLanguage.ts'

/** Messages of the TypeScript compiler of six words or more, as its translators wrote them: text that nobody made for us. */
const messages = (folder: string): readonly string[] => {
  const path = `../../../node_modules/typescript/lib/${folder}/diagnosticMessages.generated.json`
  const all: Record<string, string> = JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'))
  return Object.values(all).filter((message) => message.split(' ').length >= 6)
}

test.each([
  ['de', 'de', 0.98],
  ['fr', 'fr', 0.96],
  ['es', 'es', 0.92],
  ['it', 'it', 0.96],
  ['pt-br', 'pt', 0.94]
] as const)('the language of messages in %s is found, and hardly ever taken for another', (folder, language, least) => {
  const found = messages(folder).map(languageOf)
  expect(found.length).toBeGreaterThan(1000)
  expect(found.filter((one) => one === language).length / found.length).toBeGreaterThan(least)
  expect(found.filter((one) => one !== language && one !== 'unknown').length / found.length).toBeLessThan(0.01)
})

test.each([
  ['pl', 0.05],
  ['cs', 0.15],
  ['tr', 0.06],
  ['ru', 0.02]
] as const)('messages in %s, which is not read, are seldom taken for a language that is', (folder, most) => {
  const found = messages(folder).map(languageOf)
  expect(found.filter((one) => one !== 'unknown').length / found.length).toBeLessThan(most)
})
