import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
let result: ICruiseResult

beforeAll(async () => {
  const { output } = await cruise(
    ['src'],
    { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } },
    config.options.enhancedResolveOptions
  )
  result = output as ICruiseResult
}, 60_000)

test('the rooms import only what the architecture allows', () => {
  expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
})

// With a TypeScript it does not know, the cruiser sees no modules and finds nothing wrong.
test('every module was looked at, with what it imports', () => {
  const seen = new Set(result.modules.map(({ source }) => source))
  const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
  expect(files.filter((file) => !seen.has(file))).toEqual([])
  const dispatch = result.modules.find(({ source }) => source === 'src/backend/dispatch.ts')
  expect(dispatch?.dependencies.map(({ resolved }) => resolved)).toContain('src/shared/api/contract.ts')
})
