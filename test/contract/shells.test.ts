import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { ReportFormat } from '#shared/api/reports.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { runCli } from '#test/helpers/cli.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { openClient, shellTransports, writeSmallShop } from '#test/helpers/shellClients.ts'

/** One suite over the three shells: what one can do, the others can, and they answer the same. */
type Exports = Readonly<Record<'report.pdf' | 'customers.csv' | 'segments.csv' | 'run.json', Buffer>>

const recipe: Recipe = { ...defaultRecipe, method: { kind: 'kmeans', k: 4 }, seed: 7 }
const formats: Readonly<Record<keyof Exports, ReportFormat>> = {
  'report.pdf': { kind: 'pdf', paper: 'A4' },
  'segments.csv': { kind: 'segmentsCsv', style: 'comma' },
  'customers.csv': { kind: 'customersCsv', style: 'comma' },
  'run.json': { kind: 'runJson' }
}
const folders = ownFolders()
const orders = join(folders.folder, 'orders.csv')
const all: Partial<Record<'server' | 'desktop' | 'cli', Exports>> = {}

beforeAll(() => writeSmallShop(orders))
afterAll(folders.remove)

describe.each(Object.keys(shellTransports) as (keyof typeof shellTransports)[])('%s', (kind) => {
  test('goes the whole way: project, preview, import, segments, view, exports', async () => {
    const shell = await openClient(kind)
    onTestFinished(shell.close)
    await shell.call('projects.create', { name: 'orders' })
    const file = (await shell.give(orders)).id
    const preview = await shell.call('imports.preview', { file })
    expect(preview.mapping.columns.map(({ role }) => role)).toEqual(['order', 'customer', 'date', 'amount'])
    const imported = await shell.run('imports.start', {
      file,
      mapping: preview.mapping,
      currency: preview.currency,
      replace: null
    })
    expect(imported.counts).toMatchObject({ rows: 302, kept: 301, returns: 1, customers: 60 })
    const { runId } = await shell.run('segments.start', { recipe })
    const view = await shell.call('segments.view', { runId })
    expect(view.segmentList).toHaveLength(4)
    expect(view.segmentList.reduce((sum, { size }) => sum + size, 0)).toBe(60)
    const exports: Partial<Record<keyof Exports, Buffer>> = {}
    for (const [name, format] of Object.entries(formats) as [keyof Exports, ReportFormat][]) {
      const target = await shell.target(name)
      const result = await shell.run('reports.start', { runId, format, locale: 'en', target: target.id })
      exports[name] = await target.bytes()
      expect(result.bytes).toBe(exports[name].length)
      if (name.endsWith('.csv')) expect(await target.definition()).toContain(view.sources[0]!.sha256)
    }
    all[kind] = exports as Exports
  })

  test('refuses what the contract does not name, and handles that were never given out', async () => {
    const shell = await openClient(kind)
    onTestFinished(shell.close)
    await expect(shell.call('imports.sources', {})).rejects.toMatchObject({ code: 'noProject' })
    await expect(shell.call('imports.preview', { file: '/etc/passwd' })).rejects.toMatchObject({
      code: 'fileNotGranted'
    })
    await expect(shell.call('app.info', { more: 1 } as never)).rejects.toMatchObject({ code: 'badRequest' })
    await expect(shell.call('__proto__' as never, {} as never)).rejects.toMatchObject({ code: 'noSuchMethod' })
  })
})

test('cli goes the whole way', async () => {
  const out = join(folders.folder, 'results')
  const { status, stdout, stderr } = await runCli(
    ['segment', orders, '--out', out, '--k', '4', '--seed', '7', '--locale', 'en', '--json'],
    { env: folders.env }
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const read = (name: keyof Exports): Buffer => readFileSync(join(out, name))
  all.cli = {
    'report.pdf': read('report.pdf'),
    'segments.csv': read('segments.csv'),
    'customers.csv': read('customers.csv'),
    'run.json': read('run.json')
  }
  const { files, ...run } = JSON.parse(stdout)
  expect(run.connections).toMatchObject([{ name: 'orders.csv', kind: 'orders', customers: 60, links: [] }])
  expect(run).toEqual(JSON.parse(String(all.cli['run.json'])))
  expect(Object.keys(files).sort()).toEqual([
    'customers.csv',
    'customers.definition.txt',
    'report.pdf',
    'rules.sql',
    'run.json',
    'segments.csv',
    'segments.definition.txt'
  ])
})

test.each(['customers.csv', 'segments.csv'] as const)('%s is the same, byte for byte, from all three', (name) => {
  expect(String(all.server?.[name])).toBe(String(all.desktop?.[name]))
  expect(String(all.cli?.[name])).toBe(String(all.desktop?.[name]))
  expect(String(all.cli?.[name]).split('\r\n').length).toBeGreaterThan(4)
})

test('run.json tells the same of all three, but for when', () => {
  const told = (exports: Exports | undefined) => ({ ...JSON.parse(String(exports?.['run.json'])), createdAt: null })
  expect(told(all.server)).toEqual(told(all.desktop))
  expect(told(all.cli)).toEqual(told(all.desktop))
})

test('the report is a PDF from all three', () => {
  for (const exports of [all.server, all.desktop, all.cli])
    expect(exports?.['report.pdf'].subarray(0, 5).toString()).toBe('%PDF-')
})
