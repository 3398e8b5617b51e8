import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '#backend/dispatch.ts'
import { startBackend } from '#backend/index.ts'
import { createJobs, type JobControl } from '#backend/jobs/jobs.ts'
import { createLog, logDefect } from '#backend/log.ts'
import type { Job } from '#shared/api/jobs.ts'
import { TesseraError } from '#shared/errors.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { nativeBinding, testPool } from '#test/helpers/testPool.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})
async function start(): Promise<TestBackend> {
  const tessera = await startTestBackend()
  cleanUps.push(tessera.close)
  return tessera
}
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-test-'))
  cleanUps.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Orders of a customer a line. */
const orders = (count: number): string =>
  `order,date,customer,amount\n${Array.from({ length: count }, (_, i) => `${i},2024-03-${10 + (i % 20)},Jane Doe ${i % 5000},${i % 90}.50\n`).join('')}`

/** All that an import needs, as previewed. */
async function importOf(tessera: TestBackend, lines: number, name = 'orders.csv') {
  const { id: file } = await tessera.grantText(name, orders(lines))
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  return { file, mapping, currency, replace: null }
}

describe('a request', () => {
  // What is refused changes nothing: one Tessera for all of them.
  let tessera: TestBackend
  beforeAll(async () => {
    tessera = await startTestBackend()
  })
  afterAll(() => tessera.close())

  test.each([
    'nope',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '',
    null,
    7,
    { toString: 1, valueOf: 1 },
    ['app.info']
  ])('for method %j is refused, and the next one answered', async (method) => {
    const { backend, call } = await start()
    expect(await backend.call(method as string, {})).toMatchObject({ ok: false, error: { code: 'noSuchMethod' } })
    expect(await call('app.info', {})).toMatchObject({ version: '0.0.0-test' })
  })

  test.each([
    ['app.info', null],
    ['app.info', undefined],
    ['app.info', 'x'],
    ['app.info', { extra: 1 }],
    ['app.saveSettings', { theme: 'pink' }],
    ['app.saveSettings', JSON.parse('{"__proto__": {"theme": "dark"}}')],
    ['projects.create', { name: 7 }],
    ['projects.create', { name: 'x'.repeat(121) }],
    ['projects.open', {}],
    ['projects.open', { recent: 'a', file: 'b' }],
    ['jobs.cancel', { id: ['job-1'] }]
  ])('%s with %j is refused as not fitting', async (method, params) => {
    const { backend, call } = tessera
    expect(await backend.call(method, params)).toMatchObject({ ok: false, error: { code: 'badRequest' } })
    expect(await call('app.settings', {})).toEqual({ theme: 'system', locale: 'en', level: 'plain', tourSeen: false })
    expect(await call('projects.current', {})).toBeNull()
  })

  test('without a project says so', async () => {
    const { refusal } = tessera
    expect(await refusal('projects.update', { name: 'x' })).toMatchObject({ code: 'noProject' })
    expect(await refusal('imports.sources', {})).toMatchObject({ code: 'noProject' })
  })

  test('whose answer does not fit the contract is a defect, and gives away nothing of it', async () => {
    const folder = await newFolder()
    const list = () => [{ kind: 'Jane Doe', 'jane@example.com': 1 }]
    const context = { jobs: { list }, log: createLog(folder) } as never
    const reply = await dispatch('jobs.list', {}, context)
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(JSON.stringify(reply)).not.toMatch(/jane/i)
    const log = readFileSync(join(folder, 'tessera.log'), 'utf8')
    expect(log).toMatch(/ defect method=jobs.list error=Error at=dispatch\.ts:\d+:\d+/)
    expect(log).not.toMatch(/jane/i)
  })

  test('that takes long is in the log, by its name only', async () => {
    const folder = await newFolder()
    const list = () => {
      const end = performance.now() + 50
      while (performance.now() < end);
      return []
    }
    expect(await dispatch('jobs.list', {}, { jobs: { list }, log: createLog(folder) } as never)).toMatchObject({
      ok: true
    })
    expect(readFileSync(join(folder, 'tessera.log'), 'utf8')).toMatch(/^\S+ slow method=jobs\.list ms=\d+\n$/)
  })
})

describe('the log', () => {
  test('tells where a defect was, and nothing of what it was about', async () => {
    const folder = await newFolder()
    const log = createLog(folder)
    const missing = (): unknown => readFileSync('/home/jane/Jane Doe.csv')
    for (const breaks of [missing, () => JSON.parse('Jane Doe,12.50'), () => Reflect.get(null as never, 'Jane')]) {
      try {
        breaks()
      } catch (error) {
        logDefect(log, { method: 'app.info' }, error)
      }
    }
    logDefect(log, { job: 'imports.start' }, 'Jane Doe')
    const lines = readFileSync(join(folder, 'tessera.log'), 'utf8').trim().split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines.slice(0, 3)) expect(line).toMatch(/ error=\w+( code=\w+)? at=.*backend\.test\.ts:\d+:\d+/)
    expect(lines.join()).not.toMatch(/jane|home|[/\\]/i)
  })

  test('of a day of work names no file, no folder and no customer', async () => {
    const tessera = await start()
    const { call, refusal, runJob, grant, folder } = tessera
    await call('projects.create', { name: 'Jane Doe & Co' })
    const job = await runJob('imports.start', await importOf(tessera, 200, 'jane.csv'))
    expect(job.state).toBe('done')
    const gone = await grant(join(folder, 'jane', 'gone.csv'))
    await refusal('imports.preview', { file: gone.id })
    await refusal('projects.saveCopy', { target: gone.id })
    await tessera.backend.call('Jane Doe', { 'Jane Doe': 1 })
    const log = readFileSync(join(folder, 'data', 'tessera.log'), 'utf8')
    expect(log).toMatch(/ job kind=imports.start state=done ms=\d+/)
    expect(log).not.toMatch(/jane|tessera-test|\.csv|[/\\]/i)
  })

  test('that cannot be written stops nothing', async () => {
    const folder = await newFolder()
    writeFileSync(join(folder, 'file'), '')
    createLog(join(folder, 'file', 'below')).write('slow')
    const tessera = await start()
    await rm(join(tessera.folder, 'data'), { recursive: true, force: true })
    writeFileSync(join(tessera.folder, 'data'), 'a file where the folder should be')
    expect(await tessera.call('projects.create', { name: 'Shop' })).toMatchObject({ name: 'Shop' })
  })
})

describe('a job', () => {
  const steps = [{ name: 'working', weight: 1 }]
  function jobsHere() {
    const { pool } = testPool()
    cleanUps.push(() => pool.close())
    const events: Job[] = []
    const jobs = createJobs(
      pool,
      (job) => events.push(job),
      () => {}
    )
    return { jobs, events, pool }
  }
  const forever = (job: JobControl) => job.compute('endless' as never, null as never) as Promise<never>

  test('is told of as running before its id is answered, and ends after', async () => {
    const tessera = await start()
    await tessera.createProject()
    const input = await importOf(tessera, 10)
    const order: string[] = []
    const ended = new Promise<void>((resolve) =>
      tessera.backend.onEvent((event) => {
        if (event.type !== 'job') return
        order.push(event.job.state)
        if (event.job.state !== 'running') resolve()
      })
    )
    await tessera.call('imports.start', input)
    order.push('answered')
    await ended
    expect(order[0]).toBe('running')
    expect(order.indexOf('answered')).toBeLessThan(order.indexOf('done'))
  })

  test('that imports is not ended by a second click; the second is refused as busy', async () => {
    const tessera = await start()
    await tessera.createProject()
    const input = await importOf(tessera, 20_000)
    const first = tessera.runJob('imports.start', input)
    expect(await tessera.refusal('imports.start', input)).toEqual({ code: 'busy', params: { job: 'imports.start' } })
    expect(await first).toMatchObject({ state: 'done', result: { counts: { kept: 20_000 } } })
    expect(await tessera.call('imports.sources', {})).toHaveLength(1)
  })

  test('that exports runs beside another one', async () => {
    const { jobs } = jobsHere()
    const pdf = jobs.start('reports.start', steps, forever)
    const csv = jobs.start('reports.start', steps, async () => ({ name: 'a.csv', bytes: 1, definition: null }))
    expect(await jobs.ended(csv)).toMatchObject({ state: 'done' })
    expect(jobs.list().find(({ id }) => id === pdf)?.state).toBe('running')
    jobs.cancelAll()
  })

  test('ends once: a cancel after the end changes nothing, and neither does one of nothing', async () => {
    const { jobs, events } = jobsHere()
    const id = jobs.start('segments.start', steps, async () => ({ runId: 1 }))
    await jobs.ended(id)
    jobs.cancel(id)
    jobs.cancel('job-99')
    jobs.cancelAll()
    expect(events.map(({ state }) => state)).toEqual(['running', 'done'])
  })

  test('that ended is remembered for a while only', async () => {
    const { jobs } = jobsHere()
    for (let i = 0; i < 100; i++) await jobs.ended(jobs.start('segments.start', steps, async () => ({ runId: i })))
    expect(jobs.list().length).toBeLessThanOrEqual(21)
    expect(jobs.list().at(-1)).toMatchObject({ result: { runId: 99 } })
  })

  test('that is cancelled while it waits for a thread leaves the queue at once, and its place to the next', async () => {
    const { pool } = jobsHere()
    const all = new AbortController()
    const one = new AbortController()
    const holding = Array.from({ length: pool.size }, () =>
      pool.run('endless' as never, null as never, { signal: all.signal })
    )
    const waits = pool.run('count' as never, { to: 1 } as never, { signal: one.signal })
    const next = pool.run('count' as never, { to: 2 } as never)
    one.abort(new Error('stop'))
    await expect(waits).rejects.toThrow('stop')
    all.abort(new Error('end'))
    for (const work of holding) await expect(work).rejects.toThrow('end')
    expect(await next).toHaveLength(2)
  })

  test('whose thread ends fails, and the next one gets a thread that lives', async () => {
    const { pool } = jobsHere()
    for (let i = 0; i < pool.size + 1; i++)
      await expect(pool.run('exits' as never, null as never)).rejects.toThrow('a compute thread ended')
    expect(await pool.run('count' as never, { to: 3 } as never)).toHaveLength(3)
  })
})

describe('while an import runs', () => {
  async function importing() {
    const tessera = await start()
    const path = await tessera.createProject('Busy')
    const input = await importOf(tessera, 100_000)
    const begun = tessera.nextEvent((event) => event.type === 'job' && event.job.step === 'writing')
    const job = tessera.runJob('imports.start', input)
    await begun
    return { tessera, path, job }
  }

  test('closing the project cancels it: one plain file is left, as before', async () => {
    const { tessera, path, job } = await importing()
    await tessera.call('projects.close', {})
    expect(await job).toMatchObject({ state: 'cancelled', result: null })
    expect(readdirSync(dirname(path))).toEqual(['Busy.tessera'])
    const { id } = await tessera.grant(path)
    expect(await tessera.call('projects.open', { file: id })).toMatchObject({ sources: 0, customers: 0, orderLines: 0 })
  })

  test('a project that cannot be opened leaves it running', async () => {
    const { tessera, job } = await importing()
    const { id } = await tessera.grantText('other.tessera', 'text')
    expect(await tessera.refusal('projects.open', { file: id })).toMatchObject({ code: 'notAProject' })
    expect(await job).toMatchObject({ state: 'done' })
    expect(await tessera.call('projects.current', {})).toMatchObject({ name: 'Busy', sources: 1, orderLines: 100_000 })
  })

  test('opening the same project again leaves it running', async () => {
    const { tessera, path, job } = await importing()
    const { id } = await tessera.grant(path)
    expect(await tessera.call('projects.open', { file: id })).toMatchObject({ name: 'Busy' })
    expect(await job).toMatchObject({ state: 'done' })
  })

  test('another project opens, and the first is as it was', async () => {
    const { tessera, path, job } = await importing()
    await tessera.createProject('Other')
    expect(await job).toMatchObject({ state: 'cancelled' })
    expect(await tessera.call('projects.current', {})).toMatchObject({ name: 'Other', sources: 0 })
    const { id } = await tessera.grant(path)
    expect(await tessera.call('projects.open', { file: id })).toMatchObject({ name: 'Busy', sources: 0 })
  })

  test('a copy is of before or after it, never between', async () => {
    const { tessera, job } = await importing()
    const { id } = await tessera.grant(join(tessera.folder, 'copy.tessera'))
    await tessera.call('projects.saveCopy', { target: id })
    expect(await job).toMatchObject({ state: 'done' })
    await tessera.call('projects.open', { file: id })
    const copy = await tessera.call('projects.current', {})
    expect([0, 100_000]).toContain(copy?.orderLines)
    expect(copy?.sources).toBe(copy?.orderLines === 0 ? 0 : 1)
  })

  test('the backend closes, and the project opens in the next one as it was', async () => {
    const { tessera, path, job } = await importing()
    await tessera.backend.close()
    expect(await job).toMatchObject({ state: 'cancelled' })
    expect(readdirSync(dirname(path))).toEqual(['Busy.tessera'])
  })
})

/** A disk of this size, where we may make one. */
function smallDisk(folder: string, size: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
    cleanUps.push(() => execFileSync('umount', ['-l', folder]))
    return true
  } catch {
    return false
  }
}

describe('a full disk', () => {
  test('fails an import or a copy, and the project is as before and works on', async ({ skip }) => {
    const tessera = await start()
    skip(!smallDisk(join(tessera.folder, 'projects'), '6m'), 'no small disk can be made here')
    const path = await tessera.createProject('Small')
    const little = await importOf(tessera, 100, 'little.csv')
    expect(await tessera.runJob('imports.start', little)).toMatchObject({ state: 'done' })
    const before = await tessera.call('projects.current', {})

    const much = await importOf(tessera, 100_000, 'much.csv')
    expect(await tessera.runJob('imports.start', much)).toMatchObject({ state: 'failed', error: { code: 'diskFull' } })
    expect(await tessera.call('projects.current', {})).toEqual(before)
    expect(await tessera.call('projects.update', { name: 'Works on' })).toMatchObject({ name: 'Works on' })

    const filler = join(dirname(path), 'filler')
    execFileSync('sh', ['-c', 'cat /dev/zero > "$0" 2>/dev/null || true', filler])
    const { id } = await tessera.grant(join(dirname(path), 'copy.tessera'))
    expect(await tessera.refusal('projects.saveCopy', { target: id })).toMatchObject({ code: 'diskFull' })
    expect(await tessera.refusal('projects.create', { name: 'New' })).toMatchObject({ code: 'diskFull' })
    expect(readdirSync(dirname(path)).filter((name) => /^(copy|New)/.test(name))).toEqual([])
    expect(await tessera.call('projects.current', {})).toMatchObject({ name: 'Works on', sources: 1 })

    await tessera.call('projects.close', {})
    const again = await tessera.grant(path)
    expect(await tessera.call('projects.open', { file: again.id })).toMatchObject({ name: 'Works on', orderLines: 100 })
    await tessera.call('projects.close', {})
    await rm(filler)
    expect(await tessera.call('projects.open', { file: again.id })).toMatchObject({ name: 'Works on', orderLines: 100 })
  })
})

describe('a disk that cannot be written', () => {
  test('has its projects opened for reading', async ({ skip }) => {
    const tessera = await start()
    const disk = join(tessera.folder, 'disk')
    skip(!smallDisk(disk, '6m'), 'no small disk can be made here')
    await tessera.createProject('Shop')
    const place = await tessera.grant(join(disk, 'shop.tessera'))
    await tessera.call('projects.saveCopy', { target: place.id })
    execFileSync('mount', ['-o', 'remount,ro', disk])
    expect(await tessera.refusal('projects.saveCopy', { target: place.id })).toMatchObject({ code: 'cannotWrite' })
    expect(await tessera.call('projects.open', { file: place.id })).toMatchObject({
      name: 'Shop',
      readOnly: true
    })
    expect(await tessera.refusal('projects.update', { name: 'New' })).toMatchObject({ code: 'readOnly' })
    expect(await tessera.call('imports.sources', {})).toEqual([])
  })
})

const endedBy = (reason: string) => ({
  ok: false,
  error: { code: 'ended', params: { detail: expect.stringContaining(reason) } }
})

describe('the backend', () => {
  test('that is closed settles what it was asked, refuses what comes later, and closes once', async () => {
    const { backend } = await startTestBackend()
    const asked = Array.from({ length: 20 }, (_, i) => backend.call('projects.create', { name: `P${i}` }))
    const closed = [backend.close(), backend.close()]
    expect(await backend.call('app.info', {})).toMatchObject(endedBy('the backend is closed'))
    for (const reply of await Promise.all(asked))
      if (!reply.ok) expect(reply).toMatchObject(endedBy('the backend is closed'))
    await Promise.all(closed)
    await backend.close()
    await expect(backend.grantFile('x')).rejects.toThrow('the backend is closed')
  })

  const options = (folder: string, threadFile: string) => ({
    threadFile,
    computeFile: threadFile,
    nativeBinding,
    resourcesFolder: folder,
    dataFolder: folder,
    projectsFolder: folder,
    version: '0',
    locale: 'en' as const
  })

  test('whose thread breaks refuses what was asked and what comes later, with the reason', async () => {
    const folder = await newFolder()
    const file = join(folder, 'breaks.mjs')
    writeFileSync(
      file,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken') })"
    )
    const backend = startBackend(options(folder, file))
    const asked = [1, 2, 3].map(() => backend.call('app.info', {}))
    for (const one of [...asked, backend.call('app.info', {})]) expect(await one).toMatchObject(endedBy('broken'))
    await backend.close()
  })

  test('without its thread file or the addon says so', async () => {
    const folder = await newFolder()
    const none = join(folder, 'none')
    const backend = startBackend(options(folder, none))
    expect(await backend.call('app.info', {})).toMatchObject(endedBy('none'))
    expect(() => startBackend({ ...options(folder, none), nativeBinding: none })).toThrow(/addon is missing.*none/)
  })

  test('takes any handle: a file that is gone, a folder, one of no name', async () => {
    const { grant, refusal, folder } = await start()
    const long = join(folder, 'x'.repeat(5000))
    for (const path of [join(folder, 'gone'), long, '\0']) {
      const file = await grant(path)
      expect(file.size).toBe(0)
      expect(await refusal('imports.preview', { file: file.id })).not.toMatchObject({ code: 'unexpected' })
    }
    const { id } = await grant(folder)
    expect(await refusal('imports.preview', { file: id })).not.toMatchObject({ code: 'unexpected' })
    expect(existsSync(folder)).toBe(true)
  })

  test('an expected error of a handler keeps its code and facts', async () => {
    const folder = await newFolder()
    const list = () => {
      throw new TesseraError('busy', { job: 'imports.start' })
    }
    const reply = await dispatch('jobs.list', {}, { jobs: { list }, log: createLog(folder) } as never)
    expect(reply).toEqual({ ok: false, error: { code: 'busy', params: { job: 'imports.start' } } })
    expect(existsSync(join(folder, 'tessera.log'))).toBe(false)
  })
})
