import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'

const root = new URL('../../../../', import.meta.url).pathname

/** Every code that a run may say something by, as the sources have it. */
function codesInSources(): string[] {
  const text = (pattern: string): string =>
    globSync(pattern, { cwd: root })
      .map((file) => readFileSync(root + file, 'utf8'))
      .join('\n')
  const backend = text('src/backend/segments/**/*.ts')
  const engine = text('src/engine/choose/*.ts')
  return [
    ...new Set(
      [
        ...backend.matchAll(/noteOf\(\s*'(\w+)'/g),
        ...backend.matchAll(/'(leastBic\w*)'/g),
        ...engine.matchAll(/(?:code: |note\(|add\('\w+', )'(\w+)'/g)
      ].map(([, code]) => code!)
    )
  ]
}

test.each(['en', 'de'] as const)('everything that a run says of itself has words in %s', (locale) => {
  const t = wordsIn(locale)
  const codes = codesInSources()
  expect(codes.length).toBeGreaterThan(30)
  const keys = (code: string): string[] =>
    ['', 'structure.', 'picked.'].flatMap((room) => ['', '_other'].map((form) => `notes.${room}${code}${form}`))
  const has = (code: string): boolean => keys(code).some((key) => t(key as never, { count: 2 }) !== key)
  expect(codes.filter((code) => !has(code))).toEqual([])
})
