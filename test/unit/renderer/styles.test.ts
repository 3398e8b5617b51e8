import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../../src/renderer/src')

/** Classes that a component asks of a sheet of its own and that stand nowhere in it: TypeScript does not see them. */
function missing(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'$/gm)].flatMap(([, name, path]) => {
    const sheet = readFileSync(join(dirname(file), path!), 'utf8')
    const there = new Set([...sheet.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, style]) => style))
    const asked = [...code.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))].map(([, style]) => style!)
    return asked.filter((style) => style !== 'module' && !there.has(style))
  })
}

test('every class that a component asks for stands in its style sheet', () => {
  const files = globSync('**/*.tsx', { cwd: source })
  expect(files.length).toBeGreaterThan(100)
  const found = files.map((file) => [file, missing(join(source, file))] as const)
  expect(found.filter(([, styles]) => styles.length > 0)).toEqual([])
})
