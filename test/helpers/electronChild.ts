/**
 * Runs a main process on the stand-in: `node electronChild.ts out/main/index.js [arguments]`. Like Electron, it says
 * `ready` only after the entry module has been evaluated, so an entry that waits for it never starts.
 */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { E2eMessage, E2eRequest } from './desktop.ts'

const standInUrl = new URL('./electronStandIn.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standInUrl, shortCircuit: true } : next(specifier, context)
})
const { app, record, steer } = await import('./electronStandIn.ts')
type Window = (typeof steer.windows)[number]

const say = (message: E2eMessage): void => void process.send?.(message)
steer.onOpen = ({ url, options }) => say({ type: 'opened', url, options: JSON.parse(JSON.stringify(options)) })
steer.onSend = (_window, channel, args) => say({ type: 'sent', channel, args })

const window = (): Window => {
  const [first] = steer.windows
  if (!first) throw new Error('there is no window')
  return first
}

function clickMenu(path: string): void {
  let items = steer.menuTemplate
  for (const label of path.split('>')) {
    const item = items.find((one) => one.label === label)
    if (!item) throw new Error(`no menu item ${path}`)
    if (Array.isArray(item.submenu)) items = item.submenu
    else item.click?.(item as never, steer.windows[0] as never, {} as never)
  }
}

const answers: { [T in E2eRequest['type']]: (request: Extract<E2eRequest, { type: T }>) => unknown } = {
  invoke: ({ channel, args, foreign }) => {
    const { mainFrame } = window().webContents
    const senderFrame = foreign === undefined ? mainFrame : { ...mainFrame, ...foreign }
    return steer.handlers.get(channel)?.({ senderFrame } as never, ...args)
  },
  fetch: async ({ url, method }) => {
    const handler = steer.protocols.get(new URL(url).protocol.slice(0, -1))
    if (!handler) throw new Error(`nobody serves ${url}`)
    // Node's Request knows no schemes but http; the handler reads nothing but address and method.
    const response = await handler({ url, method } as Request)
    const headers = Object.fromEntries(response.headers)
    return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()).toString('base64') }
  },
  wouldCancel: ({ url }) =>
    new Promise((resolve) => steer.filter?.({ url } as never, ({ cancel }) => resolve(cancel ?? false))),
  permission: ({ name }) => ({
    check: steer.permissionCheck?.(null, name as never, '', {} as never),
    request: new Promise<boolean>((resolve) =>
      steer.permissionRequest?.({} as never, name as never, resolve, {} as never)
    )
  }),
  openWindow: ({ url }) => window().webContents.openHandler?.({ url } as never),
  tryEvent: ({ name }) => {
    let prevented = false
    window().webContents.emit(name, { preventDefault: () => (prevented = true) })
    return prevented
  },
  loaded: () => {
    window().emit('ready-to-show')
    window().webContents.emit('did-finish-load')
    return { shown: window().shown }
  },
  dialogs: ({ open, save }) => {
    steer.openAnswer = open
    steer.saveAnswer = save
  },
  menu: ({ path }) => clickMenu(path),
  systemOpens: ({ path }) => void app.emit('open-file', { preventDefault: () => {} }, path),
  secondInstance: ({ argv, folder }) => void app.emit('second-instance', {}, argv, folder),
  record: () => ({ ...record, windows: steer.windows.length, schemes: steer.schemes }),
  closeWindow: () => window().close()
}

process.on('message', async ({ n, request }: { n: number; request: E2eRequest }) => {
  try {
    const value = await (answers[request.type] as (request: E2eRequest) => unknown)(request)
    const settled =
      value && typeof value === 'object' && 'request' in value ? { ...value, request: await value.request } : value
    say({ type: 'answer', n, value: settled })
  } catch (error) {
    say({ type: 'answer', n, error: String(error) })
  }
})
// A test that is ended from outside takes its application along.
process.on('disconnect', () => process.exit(1))

const [, , entry = '', ...args] = process.argv
process.argv = ['electron', entry, ...args]
const tooLong = setTimeout(() => {
  process.stderr.write('the entry module waits for Electron to be ready, which waits for the entry module\n')
  process.exit(1)
}, 10_000)
await import(pathToFileURL(entry).href)
clearTimeout(tooLong)
say({ type: 'evaluated', windows: steer.windows.length })
steer.becomeReady()
