import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const running: TestBackend[] = []
async function start(): Promise<TestBackend> {
  const tessera = await startTestBackend()
  running.push(tessera)
  return tessera
}
afterEach(async () => {
  for (const tessera of running.splice(0)) await tessera.close()
})

function withTessera(): () => TestBackend {
  let tessera: TestBackend
  beforeAll(async () => {
    tessera = await startTestBackend()
  })
  afterAll(() => tessera.close())
  return () => tessera
}

const beside = (path: string): string[] => readdirSync(dirname(path)).filter((name) => name !== basename(path))

describe('a new project', () => {
  test('is a file of its name in the projects folder, current, and empty', async () => {
    const { call, folder } = await start()
    expect(await call('projects.current', {})).toBeNull()
    const made = await call('projects.create', { name: '  Tea & coffee ' })
    expect(made).toMatchObject({ name: 'Tea & coffee', readOnly: false, currency: null, sources: 0, runs: 0 })
    expect(made.path).toBe(join(folder, 'projects', 'Tea & coffee.tessera'))
    expect(await call('projects.current', {})).toEqual(made)
  })

  test('gets a number where the name is taken, and keeps its name', async () => {
    const { call } = await start()
    const all = []
    for (const name of ['Shop', 'Shop', 'Shop']) all.push(await call('projects.create', { name }))
    expect(all.map(({ path }) => basename(path))).toEqual(['Shop.tessera', 'Shop 2.tessera', 'Shop 3.tessera'])
    expect(all.map(({ name }) => name)).toEqual(['Shop', 'Shop', 'Shop'])
  })

  test('asked for twice at once is made twice', async () => {
    const { call } = await start()
    const both = await Promise.all([1, 2].map(() => call('projects.create', { name: 'Shop' })))
    expect(new Set(both.map(({ path }) => path)).size).toBe(2)
    expect((await call('projects.current', {}))?.path).toBe(both[1]?.path)
  })

  // They do not meet: one Tessera for all of them.
  const names = withTessera()
  test.each([
    ['CON', '_CON.tessera'],
    ['com1.old', '_com1.old.tessera'],
    ['..', 'Tessera.tessera'],
    ['.hidden', 'hidden.tessera'],
    ['../../escape', 'escape.tessera'],
    ['2026/11: "a" <b>|?*\\', '2026 11 a b.tessera'],
    ['ends in dots. .', 'ends in dots.tessera'],
    ['a\u0000b\nc', 'a b c.tessera'],
    ['Tee 🫖 Café', 'Tee 🫖 Café.tessera'],
    ['\ud83e', '\ufffd.tessera']
  ])('called %j has a file name that every system takes', async (name, file) => {
    const { call, folder } = names()
    const { path, name: kept } = await call('projects.create', { name })
    expect(dirname(path)).toBe(join(folder, 'projects'))
    expect(basename(path)).toBe(file)
    expect(kept).toBe(name.toWellFormed())
  })

  test.each([
    ['茶', 120],
    ['🫖', 60],
    ['x', 120]
  ])('of the longest name (of %s) is made and opened again', async (sign, count) => {
    const name = sign.repeat(count)
    const { call } = names()
    for (let i = 0; i < 2; i++) {
      const { path } = await call('projects.create', { name })
      expect(Buffer.byteLength(basename(path))).toBeLessThan(230)
      await call('projects.close', {})
    }
    const [recent] = await call('projects.recent', {})
    expect(await call('projects.open', { recent: recent?.id ?? '' })).toMatchObject({ name })
  })

  test('in a folder that cannot be made is refused; the open one stays', async () => {
    const { call, refusal, folder } = await start()
    const open = await call('projects.create', { name: 'Shop' })
    const blocked = await startTestBackend()
    running.push(blocked)
    writeFileSync(join(blocked.folder, 'projects'), 'a file where a folder should be')
    expect(await blocked.refusal('projects.create', { name: 'Shop' })).toMatchObject({ code: 'cannotWrite' })
    expect(await refusal('projects.create', { name: '   ' })).toMatchObject({ code: 'badRequest' })
    expect(await call('projects.current', {})).toEqual(open)
    expect(existsSync(join(folder, 'projects', 'Tessera.tessera'))).toBe(false)
  })
})

describe('a project', () => {
  test('keeps its name and currency when it is closed and opened again, from the list or as a file', async () => {
    const { call, grant, createProject } = await start()
    const path = await createProject('Before')
    const changed = await call('projects.update', { name: 'After', currency: 'EUR' })
    expect(changed).toMatchObject({ name: 'After', currency: 'EUR' })
    await call('projects.close', {})
    expect(await call('projects.current', {})).toBeNull()
    const [recent] = await call('projects.recent', {})
    expect(recent).toMatchObject({ name: 'After', path, exists: true })
    expect(await call('projects.open', { recent: recent?.id ?? '' })).toEqual(changed)
    await call('projects.close', {})
    expect(await call('projects.open', { file: (await grant(path)).id })).toEqual(changed)
    expect(await call('projects.update', { currency: null })).toMatchObject({ name: 'After', currency: null })
  })

  test('is one plain file when it is closed', async () => {
    const { call, createProject } = await start()
    const path = await createProject()
    expect(beside(path)).not.toEqual([])
    await call('projects.close', {})
    expect(beside(path)).toEqual([])
    // Bytes 18 and 19 are 1 for a file without a write-ahead log: such a one opens where nothing can be written.
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1])
  })

  test('that is forgotten leaves the list and stays on the disk', async () => {
    const { call, createProject } = await start()
    const path = await createProject()
    const [recent] = await call('projects.recent', {})
    await call('projects.forget', { recent: recent?.id ?? '' })
    expect(await call('projects.recent', {})).toEqual([])
    expect(existsSync(path)).toBe(true)
  })

  test('is asked for by handle only: no path, and no handle that nobody gave out', async () => {
    const { refusal, createProject } = await start()
    const path = await createProject()
    expect(await refusal('projects.open', { file: path })).toMatchObject({ code: 'fileNotGranted' })
    expect(await refusal('projects.open', { recent: path })).toMatchObject({ code: 'fileNotGranted' })
  })

  test('whose process was killed before it had begun opens, with nothing in it', async () => {
    const { call, folder, backend } = await start()
    writeFileSync(join(folder, 'Begun.tessera'), '')
    const { id } = await backend.grantFile(join(folder, 'Begun.tessera'))
    expect(await call('projects.open', { file: id })).toMatchObject({ name: 'Begun', sources: 0, readOnly: false })
  })

  test.each([
    ['missing', 'fileMissing', () => {}],
    ['a folder', 'fileUnreadable', (path: string) => mkdirSync(path)],
    ['text', 'notAProject', (path: string) => writeFileSync(path, 'customer,date\n'.repeat(999))],
    [
      'without its tables',
      'projectDamaged',
      (path: string) => {
        const whole = new Database(path, { nativeBinding })
        whole.exec('CREATE TABLE a (b); PRAGMA application_id = 0x54455353; PRAGMA user_version = 10')
        whole.close()
      }
    ]
  ])('that is %s is refused as %s, and the open one stays', async (_, code, make) => {
    const { call, refusal, grant, createProject, folder } = await start()
    await createProject('Open')
    const path = join(folder, 'other.tessera')
    make(path)
    const { id } = await grant(path)
    expect(await refusal('projects.open', { file: id })).toMatchObject({ code, params: { name: 'other.tessera' } })
    expect(await call('projects.current', {})).toMatchObject({ name: 'Open', readOnly: false })
    expect(await call('projects.update', { name: 'Still' })).toMatchObject({ name: 'Still' })
    expect(readdirSync(folder).filter((name) => name.startsWith('other.tessera-'))).toEqual([])
  })

  test('opened twice at once is open once', async () => {
    const { call, grant, createProject } = await start()
    const { id } = await grant(await createProject('Shop'))
    await call('projects.close', {})
    const both = await Promise.all([1, 2].map(() => call('projects.open', { file: id })))
    expect(both.map(({ name }) => name)).toEqual(['Shop', 'Shop'])
  })

  test('the sample shop comes with its orders, readable', async () => {
    const { call, backend } = await start()
    const { project, file } = await call('projects.sample', {})
    expect(await call('projects.current', {})).toEqual(project)
    expect(file.size).toBeGreaterThan(0)
    expect(backend.fileFor(file.id)).toBeUndefined()
  })
})

describe('a copy', () => {
  test('is a whole project in one file, while the original stays open', async () => {
    const { call, grant, createProject, folder } = await start()
    const path = await createProject('Shop')
    await call('projects.update', { currency: 'GBP' })
    const copy = await grant(join(folder, 'copy.tessera'))
    await call('projects.saveCopy', { target: copy.id })
    expect((await call('projects.current', {}))?.path).toBe(path)
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.tessera'])
    const second = await start()
    const { id } = await second.grant(join(folder, 'copy.tessera'))
    expect(await second.call('projects.open', { file: id })).toMatchObject({ name: 'Shop', currency: 'GBP' })
  })

  test('takes the place of another project, log and all', async () => {
    const { call, grant, createProject, folder } = await start()
    await createProject('New')
    const place = join(folder, 'old.tessera')
    const old = new Database(place, { nativeBinding })
    old.exec('PRAGMA journal_mode = WAL; CREATE TABLE mine (a); INSERT INTO mine VALUES (1)')
    // As after a crash: what was written last lies in the log only.
    copyFileSync(`${place}-wal`, `${place}-kept`)
    old.close()
    copyFileSync(`${place}-kept`, `${place}-wal`)
    const { id } = await grant(place)
    await call('projects.saveCopy', { target: id })
    await call('projects.open', { file: id })
    expect(await call('projects.current', {})).toMatchObject({ name: 'New', path: place })
  })

  test('onto the open project itself is refused, also by another name for its folder', async () => {
    const { call, refusal, grant, createProject, folder } = await start()
    const path = await createProject('Shop')
    symlinkSync(dirname(path), join(folder, 'link'), 'junction')
    for (const place of [path, join(folder, 'link', basename(path))]) {
      const { id } = await grant(place)
      expect(await refusal('projects.saveCopy', { target: id })).toMatchObject({ code: 'copyOntoItself' })
    }
    expect(await call('projects.update', { name: 'Still' })).toMatchObject({ name: 'Still' })
  })

  test('onto a project that is open elsewhere is refused', async () => {
    const one = await start()
    const other = await start()
    await one.createProject('One')
    const taken = await one.grant(await other.createProject('Other'))
    expect(await one.refusal('projects.saveCopy', { target: taken.id })).toMatchObject({ code: 'projectLocked' })
    expect(await other.call('projects.update', { name: 'Still' })).toMatchObject({ name: 'Still' })
  })

  test('that cannot be written leaves nothing behind', async () => {
    const { refusal, grant, createProject, folder } = await start()
    const nowhere = await grant(join(folder, 'no folder', 'copy.tessera'))
    expect(await refusal('projects.saveCopy', { target: nowhere.id })).toMatchObject({ code: 'noProject' })
    await createProject()
    expect(await refusal('projects.saveCopy', { target: nowhere.id })).toMatchObject({ code: 'cannotWrite' })
    mkdirSync(join(folder, 'a folder.tessera'))
    const blocked = await grant(join(folder, 'a folder.tessera'))
    expect(await refusal('projects.saveCopy', { target: blocked.id })).toMatchObject({ code: 'cannotWrite' })
    expect(readdirSync(folder).sort()).toEqual(['a folder.tessera', 'data', 'projects'])
  })
})

describe('two Tesseras', () => {
  const program = fileURLToPath(new URL('../fixtures/holdProject.ts', import.meta.url))

  async function otherProcess(path: string, folder: string) {
    // Its own folder lies in ours, and goes with it however it ends.
    const child = spawn(process.execPath, [program, path], { env: { ...process.env, TMPDIR: folder, TEMP: folder } })
    child.stderr.pipe(process.stderr)
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    return {
      said: said.toString().trim(),
      async kill() {
        child.kill('SIGKILL')
        await once(child, 'close')
      }
    }
  }

  test('do not share a project; when the first is killed the second opens it', async () => {
    const { call, refusal, grant, createProject, folder } = await start()
    const path = await createProject('Shared')
    await createProject('Own')
    const first = await otherProcess(path, folder)
    expect(first.said).toBe('open')
    const { id } = await grant(path)
    expect(await refusal('projects.open', { file: id })).toMatchObject({ code: 'projectLocked' })
    expect(await call('projects.current', {})).toMatchObject({ name: 'Own' })
    await first.kill()
    expect(await call('projects.open', { file: id })).toMatchObject({ name: 'Shared', readOnly: false })
    const second = await otherProcess(path, folder)
    expect(second.said).toBe('projectLocked')
    await second.kill()
  })

  test('do not share it by another name for its folder either', async () => {
    const one = await start()
    const path = await one.createProject('Shared')
    symlinkSync(dirname(path), join(one.folder, 'link'), 'junction')
    const second = await otherProcess(join(one.folder, 'link', basename(path)), one.folder)
    expect(second.said).toBe('projectLocked')
    await second.kill()
  })
})
