import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type WebFrameMain } from 'electron'
import type { BackendEvent } from '#shared/api/transport.ts'
import { root } from '#shell/launch.ts'
import { type EventArgs, eventChannel } from '../preload/channels.ts'
import { isPageUrl, pageUrl } from './page.ts'
import { keepState, readState } from './windowState.ts'

/** Tessera's window. There is one; on a Mac there may be none while the application runs. */
export interface Windows {
  current(): BrowserWindow | null
  /** Opens it, or shows the one there is. */
  open(): void
  focus(): void
  send(event: BackendEvent): void
  /** Does this frame show our page, and is it not inside of another? */
  owns(frame: WebFrameMain | null): boolean
  /** Is there a page that listens? */
  isListening(): boolean
}

// The page's paper, so that it does not flash while it loads.
const paper = { light: '#fbfaf8', dark: '#16181b' }
const preload = join(root, 'out/preload/index.cjs')

export function createWindows(dataFolder: string): Windows {
  let window: BrowserWindow | null = null
  let loaded = false

  const create = (): BrowserWindow => {
    const state = readState(dataFolder)
    const created = new BrowserWindow({
      ...state.bounds,
      minWidth: 800,
      minHeight: 560,
      show: false,
      title: 'Tessera',
      backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false
      }
    })
    if (state.maximized) created.maximize()
    keepState(created, dataFolder)
    created.once('ready-to-show', () => created.show())
    created.webContents.on('did-finish-load', () => {
      loaded = true
    })
    created.on('closed', () => {
      window = null
      loaded = false
    })
    void created.loadURL(pageUrl)
    return created
  }

  const focus = (): void => {
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
  }
  return {
    current: () => window,
    open() {
      if (window) focus()
      else window = create()
    },
    focus,
    send(event) {
      const args: EventArgs = [event]
      window?.webContents.send(eventChannel, ...args)
    },
    owns: (frame) => frame !== null && frame === window?.webContents.mainFrame && isPageUrl(frame.url),
    isListening: () => loaded
  }
}
