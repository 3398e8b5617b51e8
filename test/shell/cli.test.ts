import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { templatesFile } from '#shared/api/reports.ts'
import { runCli, spawnCli } from '#test/helpers/cli.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { projectFile } from '#test/helpers/projectFile.ts'
import { writeSmallShop } from '#test/helpers/shellClients.ts'

const folders = ownFolders()
afterAll(folders.remove)
const run = (...args: string[]) => runCli(args, { env: folders.env, cwd: folders.folder })

describe('help', () => {
  test('lists every command; each command tells all of its options', async () => {
    const main = await run('--help')
    expect(main.status).toBe(0)
    for (const command of ['segment', 'sample', 'open']) expect(main.stdout).toContain(`tessera ${command}`)
    const segment = await run('segment', '--help')
    expect(segment.status).toBe(0)
    const options =
      '--out --method --k --restarts --linkage --height --eps --min-points --min-cluster-size --covariance --grid --topology --gamma --bootstrap --as-of --role --returns --features --scale --log --seed --recipe --project --dates --locale --csv --report-template --report-design --xlsx --pptx --html --json --quiet'
    for (const option of options.split(' ')) expect(segment.stdout).toContain(`  ${option} `)
    for (const command of ['sample', 'open']) {
      const help = await run(command, '--help')
      expect(help).toMatchObject({ status: 0, stderr: '' })
      expect(help.stdout).toContain(`tessera ${command}`)
    }
    expect(await run('help', 'sample')).toEqual(await run('sample', '--help'))
  })
  test('speaks German where it is asked to, or the system does', async () => {
    expect((await run('segment', '--help', '--locale', 'de')).stdout).toContain('Aufruf')
    const system = await runCli(['--help'], { env: { LC_ALL: 'de_DE.UTF-8' } })
    expect(system.stdout).toContain('Aufruf')
  })
  test('--version prints the version alone', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('wrong use is status 2, with the reason on stderr and nothing on stdout', () => {
  test.each([
    [[], 'tessera segment'],
    [['dance'], 'dance'],
    [['segment'], 'Which file'],
    [['segment', 'a.csv'], '--out'],
    [['segment', 'a.csv', '--out', 'o', '--wrong'], '--wrong'],
    [
      ['segment', 'a.csv', '--out', 'o', '--method', 'magic'],
      'auto, kmeans, hierarchical, gmm, hdbscan, dbscan, som, mixed, rfm'
    ],
    [['segment', 'a.csv', '--out', 'o', '--k', '1'], '2 – 50'],
    [['segment', 'a.csv', '--out', 'o', '--k', '3.5'], '3.5'],
    [['segment', 'a.csv', '--out', 'o', '--method', 'rfm', '--k', '4'], 'kmeans, hierarchical, gmm, som, mixed'],
    [['segment', 'a.csv', '--out', 'o', '--method', 'kmeans', '--eps', '1'], '--eps does not go with --method kmeans'],
    [['segment', 'a.csv', '--out', 'o', '--linkage', 'ward', '--eps', '1'], '--eps does not go with'],
    [['segment', 'a.csv', '--out', 'o', '--eps', '0'], 'above 0'],
    [['segment', 'a.csv', '--out', 'o', '--grid', '8'], '1x1 – 40x40'],
    [['segment', 'a.csv', '--out', 'o', '--linkage', 'middle'], 'ward, average, complete, single'],
    [['segment', 'a.csv', '--out', 'o', '--method', 'hierarchical', '--k', '3', '--height', '2'], '--height'],
    [['segment', 'a.csv', '--out', 'o', '--bootstrap', '1.5'], '1.5'],
    [['segment', 'a.csv', '--out', 'o', '--as-of', '2011-06-31'], '2011-06-31'],
    [['segment', 'a.csv', '--out', 'o', '--as-of', '10.12.2011'], '10.12.2011'],
    [['segment', 'a.csv', '--out', 'o', '--role', 'customer'], 'customer=CustomerID'],
    [['segment', 'a.csv', '--out', 'o', '--role', 'king=Name'], 'king=Name'],
    [['segment', 'a.csv', '--out', 'o', '--seed', '-1'], 'seed'],
    [['segment', 'a.csv', '--out', 'o', '--project', 'shop.db'], '.tessera'],
    [['segment', 'a.csv', '--out', 'o', '--dates', 'xyz'], 'dmy, mdy, ymd'],
    [['segment', 'a.csv', '--out', 'o', '--locale', 'fr'], 'en, de'],
    [['segment', 'a.csv', '--out', 'o', '--features', ' , '], 'recency,monetary'],
    [['sample'], '--out'],
    [['open', 'orders.csv'], '.tessera'],
    [['open', '--port', 'many'], '--port']
  ])('%j', async (args, reason) => {
    const { status, stdout, stderr } = await run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(reason)
    expect(existsSync(join(folders.folder, 'o'))).toBe(false)
  })
})

test('a list with more columns of numbers than form groups asks which, and leaves nothing behind', async () => {
  const header = ['id', ...Array.from({ length: 51 }, (_, j) => `f${j}`)]
  const lines = Array.from({ length: 20 }, (_, i) => [i, ...header.slice(1).map((_, j) => (i * (j + 1)) % 53)].join())
  writeFileSync(join(folders.folder, 'wide.csv'), [header.join(), ...lines, ''].join('\n'))
  const { status, stdout, stderr } = await run('segment', 'wide.csv', '--out', 'o')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('51')
  expect(stderr).toContain('--features')
  expect(existsSync(join(folders.folder, 'o'))).toBe(false)
})

describe('failing is status 1, with the reason on stderr, and leaves nothing behind', () => {
  test('a file that is not there', async () => {
    const { status, stdout, stderr } = await run('segment', 'missing.csv', '--out', 'results')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('missing.csv')
    expect(existsSync(join(folders.folder, 'results'))).toBe(false)
  })
  test('a folder that was there keeps what was in it', async () => {
    const results = join(folders.folder, 'kept')
    mkdirSync(results)
    writeFileSync(join(results, 'report.pdf'), 'of last week')
    expect((await run('segment', 'missing.csv', '--out', 'kept')).status).toBe(1)
    expect(readdirSync(results)).toEqual(['report.pdf'])
    expect(readFileSync(join(results, 'report.pdf'), 'utf8')).toBe('of last week')
  })
  test('results that cannot be written', async () => {
    writeFileSync(join(folders.folder, 'afile'), '')
    expect(await run('segment', 'missing.csv', '--out', 'afile/below')).toMatchObject({ status: 1, stdout: '' })
    expect(await run('sample', '--out', 'afile/orders.csv')).toMatchObject({ status: 1, stdout: '' })
  })
  test('a project that is not there, with nothing to import', async () => {
    const { status, stderr } = await run('segment', '--project', 'none.tessera', '--out', 'results')
    expect(status).toBe(1)
    expect(stderr).toContain('none.tessera')
  })
})

test('a report is composed as a template says, and written for every program that was asked for', async () => {
  writeSmallShop(join(folders.folder, 'orders.csv'))
  const composition = {
    sections: ['overview', { title: 'For the board', text: 'As we agreed.' }, 'made'],
    introduction: 'Good to read.',
    client: 'Zürich & Sons'
  }
  mkdirSync(folders.dataFolder, { recursive: true })
  writeFileSync(join(folders.dataFolder, templatesFile), JSON.stringify([{ name: 'Board', composition }]))
  const results = join(folders.folder, 'composed')
  const common = [
    'segment',
    'orders.csv',
    '--out',
    results,
    '--k',
    '3',
    '--bootstrap',
    '0',
    '--locale',
    'en',
    '--quiet'
  ]
  const all = ['--report-template', 'board', '--html', '--xlsx', '--pptx']
  expect(await run(...common, ...all)).toEqual({ status: 0, stdout: '', stderr: '' })
  const read = (name: string): Buffer => readFileSync(join(results, name))
  expect(JSON.parse(String(read('run.json'))).report).toEqual(composition)
  const html = String(read('report.html'))
  for (const said of ['For the board', 'As we agreed.', 'Good to read.', 'Template: Board', 'Zürich &amp; Sons'])
    expect(html).toContain(said)
  expect(html).not.toContain('<section aria-label="Over time"')
  expect(read('report.pdf').subarray(0, 5).toString()).toBe('%PDF-')
  const slides = Object.entries(unzipSync(read('slides.pptx')))
  const said = slides.map(([, content]) => strFromU8(content)).join('\n')
  expect(said).toContain('For the board')
  expect(Object.keys(unzipSync(read('segments.xlsx')))).toContain('xl/workbook.xml')
})

test('what a command that was killed left in the folder goes at the next run', async () => {
  const left = join(folders.folder, 'killed')
  // No process has this number: the kernel's own limit is below it.
  mkdirSync(join(left, '.tessera-99999999-abc'), { recursive: true })
  await run('segment', 'missing.csv', '--out', 'killed')
  expect(readdirSync(left)).toEqual([])
})

test('sample writes the orders that the application ships', async () => {
  expect(await run('sample', '--out', 'shop.csv')).toMatchObject({ status: 0, stderr: '' })
  const shipped = readFileSync(new URL('../../resources/sample/orders.csv', import.meta.url))
  expect(readFileSync(join(folders.folder, 'shop.csv')).equals(shipped)).toBe(true)
})

test('open says in one line why there is no window, then gives an address, and opens the project that was named', async () => {
  const shop = await projectFile(folders.folder, 'Shop')
  const child = spawnCli(['open', shop, '--no-open'], {
    env: { ...folders.env, ELECTRON_OVERRIDE_DIST_PATH: folders.folder }
  })
  let said = ''
  child.stderr?.on('data', (data) => {
    said += String(data)
  })
  const printed = await new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))))
  expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?t=[\w-]{32} .*\n$/)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).toMatch(/display|Electron/)
  const second = await run('open', shop, '--browser')
  expect(second.status, 'the project is open elsewhere').toBe(1)
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
