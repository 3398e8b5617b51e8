import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Settings } from '#shared/api/app.ts'
import { type Desktop, startDesktop } from './desktop.ts'
import { ownFolders } from './folders.ts'
import { startServer } from './server.ts'

/** A shell with its page, as a journey sees it: the same for both. */
export interface TestShell {
  readonly kind: ShellKind
  readonly page: Page
  /** Addresses beyond this machine that the page or the shell tried to reach, and errors on the page's console. */
  problems(): readonly string[]
  /** The files that the dialog will give which `act` opens. */
  choose(files: readonly string[], act: () => Promise<unknown>): Promise<void>
  /** What `act` exports; answers where the file lies when it is there. */
  saved(act: () => Promise<unknown>): Promise<string>
  /** Ends the shell, and starts it again on the same folders. */
  reopen(): Promise<void>
  close(): Promise<void>
}
export const shellKinds = ['browser', 'desktop'] as const
export type ShellKind = (typeof shellKinds)[number]

/** What a shell's process and its page are. */
interface Running {
  readonly page: Page
  readonly origin: string
  choose: TestShell['choose']
  saved: TestShell['saved']
  end(): Promise<number | null>
}

const patience = 60_000

/** Of somebody who has been here before and wants to see every number, unless a journey begins otherwise. */
const usual: Partial<Settings> = { level: 'statistics', tourSeen: true }

/** `before`: a helper that its process loads before all else. */
export async function openShell(
  kind: ShellKind,
  browser: Browser,
  settings = usual,
  before?: string
): Promise<TestShell> {
  const folders = ownFolders()
  mkdirSync(folders.dataFolder, { recursive: true })
  writeFileSync(join(folders.dataFolder, 'settings.json'), JSON.stringify(settings))
  const watched = join(folders.folder, 'network')
  const options = {
    ...folders,
    execArgv: ['./watchNetwork.ts', ...(before === undefined ? [] : [before])].flatMap((helper) => [
      '--import',
      fileURLToPath(new URL(helper, import.meta.url))
    ]),
    env: { WATCH_NETWORK: watched }
  }
  const seen: string[] = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 }, locale: 'en-GB' })
  context.setDefaultTimeout(patience)
  const start = async (): Promise<Running> => {
    const running = await (kind === 'browser'
      ? startInBrowser(context, await startServer(options))
      : startOnDesktop(context, await startDesktop(options), folders.folder))
    watch(running, seen)
    return running
  }
  let running = await start()
  return {
    kind,
    get page() {
      return running.page
    },
    problems: () => [...seen, ...(existsSync(watched) ? readFileSync(watched, 'utf8').trim().split('\n') : [])],
    choose: (files, act) => running.choose(files, act),
    saved: (act) => running.saved(act),
    async reopen() {
      await running.page.close()
      expect(await running.end()).toBe(0)
      running = await start()
    },
    async close() {
      await context.close()
      const status = await running.end()
      folders.remove()
      expect(status).toBe(0)
    }
  }
}

function watch({ page, origin }: Running, seen: string[]): void {
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) seen.push(`request ${url}`)
  })
  page.on('websocket', (socket) => {
    if (!socket.url().startsWith(origin.replace('http', 'ws'))) seen.push(`socket ${socket.url()}`)
  })
  page.on('console', (message) => {
    // What Chromium's software renderer says of itself is not ours.
    const ours = !message.text().startsWith('[.WebGL')
    if (ours && (message.type() === 'error' || message.type() === 'warning')) seen.push(`console ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error ${error}`))
}

async function startInBrowser(
  context: BrowserContext,
  server: Awaited<ReturnType<typeof startServer>>
): Promise<Running> {
  const page = await context.newPage()
  await page.goto(server.address)
  return {
    page,
    origin: server.origin,
    async choose(files, act) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
      await chooser.setFiles([...files])
    },
    async saved(act) {
      // A table's definition follows it, and may come while the next file is waited for.
      const isExport = (one: Download): boolean => !one.suggestedFilename().endsWith('.definition.txt')
      const [download] = await Promise.all([page.waitForEvent('download', isExport), act()])
      return download.path()
    },
    end: () => server.close()
  }
}

/** The built preload and page, with the stand-in's window as a page of Chromium. */
async function startOnDesktop(context: BrowserContext, desktop: Desktop, folder: string): Promise<Running> {
  const page = await context.newPage()
  // Chromium knows no app: addresses; a name of this machine has the same rights.
  const origin = 'http://tessera.localhost'
  await page.route(`${origin}/**`, async (route) => {
    const url = route.request().url().replace(origin, 'app://tessera')
    const { status, headers, body } = await desktop.ask<{
      status: number
      headers: Record<string, string>
      body: string
    }>({ type: 'fetch', url, method: route.request().method() })
    await route.fulfill({ status, headers, body: Buffer.from(body, 'base64') })
  })
  await page.exposeFunction('ipcInvoke', (channel: string, args: unknown[]) =>
    desktop.ask({ type: 'invoke', channel, args })
  )
  desktop.onSent((channel, args) => {
    page
      .evaluate(([name, values]) => (globalThis as never as Pushed).ipcPush(name, values), [channel, args] as const)
      .catch(
        () => {} // the page is being closed
      )
  })
  await page.addInitScript(preloadScript(readFileSync(desktop.window.options.webPreferences?.preload ?? '', 'utf8')))
  await page.goto(`${origin}/`)
  await desktop.ask({ type: 'loaded' })
  let saves = 0
  return {
    page,
    origin,
    async choose(files, act) {
      await desktop.dialogs({ open: [...files] })
      await act()
    },
    async saved(act) {
      const path = join(folder, `saved-${++saves}`)
      await desktop.dialogs({ save: path })
      await act()
      await expect.poll(() => existsSync(path), { timeout: patience }).toBe(true)
      return path
    },
    end: () => desktop.close()
  }
}

interface Pushed {
  ipcPush(channel: string, args: readonly unknown[]): void
}

/** What Electron gives a sandboxed preload: `require('electron')` and nothing else. */
const preloadScript = (preload: string): string => `(() => {
  const listeners = new Map()
  window.ipcPush = (channel, args) => { for (const hear of listeners.get(channel) ?? []) hear({}, ...args) }
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value } },
    webUtils: { getPathForFile: () => '' },
    ipcRenderer: {
      invoke: (channel, ...args) => window.ipcInvoke(channel, args),
      on: (channel, hear) => listeners.set(channel, (listeners.get(channel) ?? new Set()).add(hear)),
      off: (channel, hear) => listeners.get(channel)?.delete(hear)
    }
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('a sandboxed preload cannot require ' + name)
  }
  ;((require, module, exports) => {
${preload}
  })(require, { exports: {} }, {})
})()`
