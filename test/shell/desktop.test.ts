import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, spawnDesktop, startDesktop } from '#test/helpers/desktop.ts'
import { ownFolders } from '#test/helpers/folders.ts'
import { projectFile } from '#test/helpers/projectFile.ts'

const folders = ownFolders()
let desktop: Desktop
const value = async (method: string, params: unknown = {}) => {
  const reply = await desktop.invoke('tessera:call', method, params)
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value as Record<string, unknown>
}

beforeAll(async () => {
  desktop = await startDesktop(folders)
  await desktop.ask({ type: 'loaded' })
})
afterAll(async () => {
  await desktop.close()
  folders.remove()
})

test('the entry does not wait for Electron to be ready, and opens one window when it is', async () => {
  expect(desktop.windowsBeforeReady).toBe(0)
  expect(await desktop.record()).toMatchObject({ windows: 1, sandboxed: true })
  expect(desktop.window.url).toBe('app://tessera/')
})

test('the page runs isolated, in a sandbox, without Node', () => {
  expect(desktop.window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false
  })
  expect(desktop.window.options.show).toBe(false)
  const preload = readFileSync(desktop.window.options.webPreferences?.preload ?? '', 'utf8')
  expect(preload).toContain('exposeInMainWorld')
  // A sandboxed preload may require nothing but electron.
  expect([...preload.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
})

test('the page comes from its own scheme with a policy that allows no foreign script and no inline one', async () => {
  const page = await desktop.ask<Fetched>({ type: 'fetch', url: 'app://tessera/', method: 'GET' })
  expect(page.status).toBe(200)
  const policy = page.headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).not.toContain('unsafe-eval')
})

interface Fetched {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

test.each([
  'app://tessera/..%2f..%2fpackage.json',
  'app://tessera/%2e%2e/main/index.js',
  'app://tessera/assets/../../main/index.js',
  'app://elsewhere/index.html',
  'app://tessera/%00',
  'app://tessera/%'
])('nothing outside of the page is served: %s', async (url) => {
  expect((await desktop.ask<Fetched>({ type: 'fetch', url, method: 'GET' })).status).toBe(404)
})

test.each([
  ['https://example.org/', true],
  ['http://127.0.0.1:8080/', true],
  ['ws://example.org/', true],
  ['file:///etc/passwd', true],
  ['app://elsewhere/', true],
  ['app://tessera/assets/index.js', false],
  ['data:image/png;base64,AA==', false],
  ['blob:app://tessera/1', false]
])('a request for %s is cancelled: %s', async (url, cancelled) => {
  expect(await desktop.ask({ type: 'wouldCancel', url })).toBe(cancelled)
})

test('no name can be looked up, and Chromium does not try on its own', async () => {
  expect((await desktop.record()).switches).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'disable-background-networking': '',
    'no-proxy-server': ''
  })
})

test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal'])(
  'the permission %s is refused',
  async (name) => {
    expect(await desktop.ask({ type: 'permission', name })).toEqual({ check: false, request: false })
  }
)

test('the page stays where it is and opens no window', async () => {
  expect(await desktop.ask({ type: 'openWindow', url: 'https://example.org/' })).toEqual({ action: 'deny' })
  for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview'])
    expect(await desktop.ask({ type: 'tryEvent', name })).toBe(true)
})

test('only our own page is answered, and only what has the right shape', async () => {
  const call = { type: 'invoke', channel: 'tessera:call' } as const
  expect(await desktop.ask({ ...call, args: ['app.info', {}] })).toMatchObject({ ok: true })
  await expect(
    desktop.ask({ ...call, args: ['app.info', {}], foreign: { url: 'app://tessera/' } }),
    'another frame'
  ).rejects.toThrow('badRequest')
  await expect(desktop.ask({ ...call, args: [7, {}] })).rejects.toThrow('badRequest')
  await expect(desktop.ask({ type: 'invoke', channel: 'tessera:pickFiles', args: ['anything'] })).rejects.toThrow()
  expect(await desktop.ask({ ...call, args: ['no.such', {}] })).toMatchObject({
    ok: false,
    error: { code: 'noSuchMethod' }
  })
})

test('files are chosen in the system’s dialog; the page gets names and handles, never paths', async () => {
  const file = join(folders.folder, 'orders 2024.csv')
  writeFileSync(file, 'a,b\n1,2\n')
  await desktop.dialogs({ open: [file] })
  const [chosen] = await desktop.invoke('tessera:pickFiles', 'data')
  expect(chosen).toMatchObject({ name: 'orders 2024.csv', size: 8 })
  expect(JSON.stringify(chosen)).not.toContain(folders.folder)
  await desktop.dialogs({ open: [] })
  expect(await desktop.invoke('tessera:pickFiles', 'project')).toEqual([])
  expect((await desktop.record()).dialogs.at(-1)?.filters?.[0]?.extensions).toEqual(['tessera'])
  expect(await desktop.invoke('tessera:grantDropped', [file])).toMatchObject([{ name: 'orders 2024.csv' }])
})

test('an export goes where the save dialog says, and can be shown there', async () => {
  expect(await desktop.invoke('tessera:saveTarget', 'report.pdf')).toBeNull()
  const path = join(folders.folder, 'out', 'mine.pdf')
  await desktop.dialogs({ save: path })
  const target = await desktop.invoke('tessera:saveTarget', '../../report.pdf')
  expect(target).toMatchObject({ name: 'mine.pdf' })
  expect((await desktop.record()).dialogs.at(-1)).toMatchObject({
    defaultPath: expect.stringMatching(/[\\/]report\.pdf$/),
    filters: [{ extensions: ['pdf'] }]
  })
  await desktop.invoke('tessera:reveal', target?.id ?? '')
  await desktop.invoke('tessera:reveal', 'never granted')
  expect((await desktop.record()).revealed).toEqual([path])
})

test('the menu sends commands to the page and has an accelerator for each', async () => {
  const heard: unknown[] = []
  const stop = desktop.onSent((channel, [event]) => channel === 'tessera:event' && heard.push(event))
  for (const path of ['File>New project', 'File>Open…', 'File>Import file…', 'File>Export…', 'File>Close project'])
    await desktop.ask({ type: 'menu', path })
  await desktop.ask({ type: 'menu', path: 'Help>Help and keyboard shortcuts' })
  stop()
  expect(heard).toEqual(
    ['new', 'open', 'import', 'export', 'close', 'help'].map((command) => ({ type: 'menu', command }))
  )
  const { menu } = await desktop.record()
  const keys = menu.filter(({ accelerator }) => accelerator !== null).map(({ accelerator }) => accelerator)
  expect(new Set(keys).size).toBe(keys.length)
  await desktop.ask({ type: 'menu', path: 'View>Segments' })
  expect((await desktop.record()).inputs).toMatchObject([{ type: 'keyDown', keyCode: '4', modifiers: ['control'] }])
})

test('menu and window follow the settings: language and theme', async () => {
  await value('app.saveSettings', { locale: 'de', theme: 'dark' })
  await expect.poll(async () => (await desktop.record()).menu.map(({ path }) => path)).toContain('Datei>Neues Projekt')
  const { menu, theme } = await desktop.record()
  expect(theme).toBe('dark')
  expect(menu.find(({ path }) => path === 'Ansicht>Aussehen>Dunkel' || path.endsWith('>Dunkel'))?.checked).toBe(true)
  await value('app.saveSettings', { locale: 'en', theme: 'system' })
  await expect.poll(async () => (await desktop.record()).menu.map(({ path }) => path)).toContain('File>New project')
})

test('projects opened lately are in the menu and with the system; a click opens them', async () => {
  const project = await value('projects.create', { name: 'Tea & coffee' })
  await expect
    .poll(async () => (await desktop.record()).menu.map(({ path }) => path))
    .toContain('File>Open recent>Tea && coffee')
  expect((await desktop.record()).recentDocuments).toContain(project['path'])
  const event = heardEvent('openFile')
  await desktop.ask({ type: 'menu', path: 'File>Open recent>Tea && coffee' })
  expect(await event).toMatchObject({ file: { name: 'Tea & coffee.tessera' } })
})

test('a second start hands its project over to the window that is there', async () => {
  const other = await projectFile(folders.folder, 'Second')
  const event = heardEvent('openFile')
  await desktop.ask({ type: 'secondInstance', argv: ['tessera', '--flag', 'Second.tessera'], folder: folders.folder })
  expect(await event).toMatchObject({ file: { name: 'Second.tessera' } })
  const again = heardEvent('openFile')
  await desktop.ask({ type: 'systemOpens', path: other })
  expect(await again).toMatchObject({ file: { name: 'Second.tessera' } })
})

const heardEvent = (type: string): Promise<Record<string, unknown>> =>
  new Promise((resolve) => {
    const stop = desktop.onSent((_channel, [event]) => {
      if ((event as { type: string }).type !== type) return
      stop()
      resolve(event as Record<string, unknown>)
    })
  })

test('a second instance ends at once', async () => {
  const second = spawnDesktop({ ...folders, env: { STAND_IN_SECOND: '1' } })
  expect((await once(second, 'exit'))[0]).toBe(0)
})

test('a project named at the start is open before there is a page; one that cannot be opened is said', async () => {
  const own = ownFolders()
  const shop = await projectFile(own.folder, 'Shop')
  const first = await startDesktop({ ...own, args: [shop] })
  expect(await first.invoke('tessera:call', 'projects.current', {})).toMatchObject({ ok: true, value: { path: shop } })
  await first.close()
  const missing = await startDesktop({ ...own, args: [join(own.folder, 'gone.tessera')] })
  expect((await missing.record()).errors).toMatchObject([{ content: expect.stringContaining('gone.tessera') }])
  await missing.close()
  own.remove()
})

test('the window comes back where it was, unless its screen is gone', async () => {
  const own = ownFolders()
  const sizes = async (): Promise<unknown> => {
    const opened = await startDesktop(own)
    expect(await opened.close()).toBe(0)
    const { x, y, width, height } = opened.window.options
    return { x, y, width, height }
  }
  expect(await sizes()).toMatchObject({ width: 1280, height: 820 })
  const state = join(own.dataFolder, 'window.json')
  writeFileSync(state, JSON.stringify({ bounds: { x: 200, y: 100, width: 900, height: 700 }, maximized: false }))
  expect(await sizes()).toEqual({ x: 200, y: 100, width: 900, height: 700 })
  expect(JSON.parse(readFileSync(state, 'utf8')).bounds).toEqual({ x: 200, y: 100, width: 900, height: 700 })
  writeFileSync(state, JSON.stringify({ bounds: { x: 5000, y: 100, width: 900, height: 700 }, maximized: false }))
  expect(await sizes()).toEqual({ x: undefined, y: undefined, width: 900, height: 700 })
  writeFileSync(state, 'not json')
  expect(await sizes()).toMatchObject({ width: 1280, height: 820 })
  own.remove()
})

test('closing the window closes the project before the process ends', async () => {
  const own = ownFolders()
  const shop = await projectFile(own.folder, 'Shop')
  const first = await startDesktop({ ...own, args: [shop] })
  expect(await first.close()).toBe(0)
  const second = await startDesktop({ ...own, args: [shop] })
  expect((await second.record()).errors).toEqual([])
  await second.close()
  own.remove()
})

test('the log names no file and no folder of the user', async () => {
  await value('projects.create', { name: 'Secret client' })
  const log = readFileSync(join(folders.dataFolder, 'tessera.log'), 'utf8')
  expect(log).toContain('start version=')
  expect(log).not.toContain('Secret')
  expect(log).not.toContain(folders.projectsFolder)
})
