/**
 * A stand-in for the `electron` module, for the built main process to run on where Electron's runtime is not there.
 * Every name and type is checked against Electron's own electron.d.ts: a wrong name, argument or option is a compile
 * error, here or in src/main. It runs in a process of its own (electronChild.ts) and is steered by messages (desktop.ts).
 */
import { EventEmitter } from 'node:events'
import type * as E from 'electron'

export interface StandInRecord {
  readonly switches: Record<string, string>
  readonly paths: Record<string, string>
  sandboxed: boolean
  quits: number
  readonly revealed: string[]
  readonly recentDocuments: string[]
  readonly errors: { title: string; content: string }[]
  about: E.AboutPanelOptionsOptions
  /** What the last menu looked like: "File>Open recent>Shop". */
  menu: { path: string; accelerator: string | null; enabled: boolean; checked: boolean }[]
  readonly dialogs: (E.OpenDialogOptions | E.SaveDialogOptions)[]
  readonly inputs: E.KeyboardInputEvent[]
  theme: string
}

export const record: StandInRecord = {
  switches: {},
  paths: {},
  sandboxed: false,
  quits: 0,
  revealed: [],
  recentDocuments: [],
  errors: [],
  about: {},
  menu: [],
  dialogs: [],
  inputs: [],
  theme: 'system'
}

type IpcHandler = (event: E.IpcMainInvokeEvent, ...args: unknown[]) => unknown
type RequestFilter = (
  details: E.OnBeforeRequestListenerDetails,
  callback: (response: E.CallbackResponse) => void
) => void

/** What a test answers and asks. */
export const steer = {
  handlers: new Map<string, IpcHandler>(),
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
  schemes: [] as E.CustomScheme[],
  windows: [] as StandInWindow[],
  menuTemplate: [] as E.MenuItemConstructorOptions[],
  filter: null as RequestFilter | null,
  permissionRequest: null as Parameters<E.Session['setPermissionRequestHandler']>[0],
  permissionCheck: null as Parameters<E.Session['setPermissionCheckHandler']>[0],
  openAnswer: [] as string[],
  saveAnswer: null as string | null,
  displays: [{ x: 0, y: 0, width: 1920, height: 1080 }] as E.Rectangle[],
  onOpen: (_window: StandInWindow): void => {},
  onSend: (_window: StandInWindow, _channel: string, _args: unknown[]): void => {},
  becomeReady: (): void => {}
}

let isReady = false
const ready = new Promise<void>((resolve) => {
  steer.becomeReady = () => {
    isReady = true
    resolve()
  }
})
const beforeReady = (what: string): void => {
  if (isReady) throw new Error(`${what} must be called before Electron is ready`)
}
const afterReady = (what: string): void => {
  if (!isReady) throw new Error(`${what} cannot be used before Electron is ready`)
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine: {
    appendSwitch: (name, value = '') => {
      beforeReady('appendSwitch')
      record.switches[name] = value
    }
  } as E.CommandLine,
  setName: () => {},
  setPath: (name, path) => {
    record.paths[name] = path
  },
  getPath: (name) => record.paths[name] ?? record.paths['userData'] ?? '',
  enableSandbox: () => {
    beforeReady('enableSandbox')
    record.sandboxed = true
  },
  requestSingleInstanceLock: () => process.env['STAND_IN_SECOND'] === undefined,
  whenReady: () => ready,
  setAboutPanelOptions: (options) => {
    record.about = options
  },
  addRecentDocument: (path) => void record.recentDocuments.push(path),
  quit: () => {
    record.quits++
    for (const window of [...steer.windows]) window.close()
    let prevented = false
    app.emit('will-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) process.exit(0)
  }
} satisfies Partial<E.App>)

class StandInContents extends EventEmitter {
  readonly mainFrame = { url: '' } as E.WebFrameMain
  readonly window: StandInWindow
  openHandler: Parameters<E.WebContents['setWindowOpenHandler']>[0] | null = null
  constructor(window: StandInWindow) {
    super()
    this.window = window
  }
  setWindowOpenHandler(handler: Parameters<E.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler
  }
  send(channel: string, ...args: unknown[]): void {
    steer.onSend(this.window, channel, args)
  }
  sendInputEvent(event: E.MouseInputEvent | E.MouseWheelInputEvent | E.KeyboardInputEvent): void {
    record.inputs.push(event as E.KeyboardInputEvent)
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents
  readonly options: E.BrowserWindowConstructorOptions
  url = ''
  shown = 0
  focused = 0
  maximized = false
  constructor(options: E.BrowserWindowConstructorOptions = {}) {
    super()
    afterReady('BrowserWindow')
    this.options = options
    this.webContents = new StandInContents(this)
    steer.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.url = url
    Object.assign(this.webContents.mainFrame, { url })
    steer.onOpen(this)
  }
  show(): void {
    this.shown++
  }
  focus(): void {
    this.focused++
  }
  restore(): void {}
  isMinimized(): boolean {
    return false
  }
  maximize(): void {
    this.maximized = true
  }
  isMaximized(): boolean {
    return this.maximized
  }
  getNormalBounds(): E.Rectangle {
    const { x = 60, y = 60, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }
  close(): void {
    this.emit('close', {})
    steer.windows.splice(steer.windows.indexOf(this), 1)
    this.emit('closed')
    if (steer.windows.length === 0 && record.quits === 0) app.emit('window-all-closed')
  }
}
export { StandInWindow as BrowserWindow }

export const ipcMain = {
  handle: (channel, handler) => void steer.handlers.set(channel, handler as IpcHandler)
} satisfies Partial<E.IpcMain>

export const dialog = {
  showOpenDialog: async (...args: [E.BaseWindow, E.OpenDialogOptions] | [E.OpenDialogOptions]) => {
    record.dialogs.push(args.at(-1) as E.OpenDialogOptions)
    return { canceled: steer.openAnswer.length === 0, filePaths: steer.openAnswer }
  },
  showSaveDialog: async (...args: [E.BaseWindow, E.SaveDialogOptions] | [E.SaveDialogOptions]) => {
    record.dialogs.push(args.at(-1) as E.SaveDialogOptions)
    return { canceled: steer.saveAnswer === null, filePath: steer.saveAnswer ?? '' }
  },
  showErrorBox: (title, content) => void record.errors.push({ title, content })
} satisfies Partial<E.Dialog>

export const shell = { showItemInFolder: (path) => void record.revealed.push(path) } satisfies Partial<E.Shell>

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    beforeReady('registerSchemesAsPrivileged')
    steer.schemes.push(...schemes)
  },
  handle: (scheme, handler) => {
    afterReady('protocol.handle')
    steer.protocols.set(scheme, handler as (request: Request) => Response | Promise<Response>)
  }
} satisfies Partial<E.Protocol>

const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: (handler) => {
    steer.permissionRequest = handler
  },
  setPermissionCheckHandler: (handler) => {
    steer.permissionCheck = handler
  },
  setDevicePermissionHandler: () => {},
  setSpellCheckerEnabled: () => {},
  webRequest: {
    onBeforeRequest: (filter: unknown) => {
      steer.filter = filter as RequestFilter
    }
  } as E.WebRequest
} satisfies Partial<E.Session>)

export const session = {
  get defaultSession() {
    afterReady('defaultSession')
    return defaultSession
  }
}

export const nativeTheme = {
  shouldUseDarkColors: false,
  get themeSource() {
    return record.theme as E.NativeTheme['themeSource']
  },
  set themeSource(theme: E.NativeTheme['themeSource']) {
    record.theme = theme
  }
} satisfies Partial<E.NativeTheme>

export const screen = {
  getAllDisplays: () => steer.displays.map((workArea) => ({ workArea }) as E.Display)
} satisfies Partial<E.Screen>

export const Menu = {
  buildFromTemplate: (template: E.MenuItemConstructorOptions[]) => template as unknown as E.Menu,
  setApplicationMenu: (menu: E.Menu | null) => {
    steer.menuTemplate = menu as unknown as E.MenuItemConstructorOptions[]
    record.menu = flatten(steer.menuTemplate, '')
  }
} satisfies Partial<typeof E.Menu>

function flatten(items: E.MenuItemConstructorOptions[], above: string): StandInRecord['menu'] {
  return items.flatMap(({ type, label = '', accelerator, enabled = true, checked = false, submenu }) => {
    if (type === 'separator') return []
    const path = above + label
    const below = Array.isArray(submenu) ? flatten(submenu, `${path}>`) : []
    return [{ path, accelerator: accelerator ?? null, enabled, checked }, ...below]
  })
}

/** Everything that is exported to the application must exist in Electron by the same name. */
type Exported =
  | 'app'
  | 'BrowserWindow'
  | 'ipcMain'
  | 'dialog'
  | 'shell'
  | 'protocol'
  | 'session'
  | 'nativeTheme'
  | 'screen'
  | 'Menu'
export type NamesExist = { readonly [K in Exported]: (typeof E)[K] }
