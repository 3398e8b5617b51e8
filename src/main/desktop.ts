import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, session } from 'electron'
import { createLog } from '#backend/log.ts'
import { foldersOf } from '#shell/folders.ts'
import { launchBackend, type ThreadFiles, version } from '#shell/launch.ts'
import { serveDialogs } from './dialogs.ts'
import { serveCalls } from './ipc.ts'
import { isolate, lockDown } from './lockDown.ts'
import { keepMenu } from './menu.ts'
import { createOpenedFiles } from './openedFiles.ts'
import { registerPage, servePage } from './page.ts'
import { logProblems } from './problems.ts'
import { createWindows } from './window.ts'

/**
 * The desktop shell. Returns before Electron is ready, and must: an ES module that awaits `ready` at its top level
 * never gets it, as Electron waits for the module first.
 */
export function runDesktop(threads: ThreadFiles): void {
  const folders = foldersOf()
  const profile = join(folders.data, 'window')
  mkdirSync(profile, { recursive: true })
  app.setName('Tessera')
  app.setPath('userData', profile)
  app.enableSandbox()
  isolate()
  registerPage()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }

  const log = createLog(folders.data)
  logProblems(log)
  const opened = createOpenedFiles()
  void app.whenReady().then(async () => {
    log.write('start', { version: version(), electron: process.versions['electron'] ?? '', system: process.platform })
    const backend = launchBackend(threads, folders, app.isPackaged ? process.resourcesPath : undefined)
    closeWithApp(backend.close)
    lockDown(session.defaultSession)
    servePage()
    const windows = createWindows(folders.data)
    serveCalls(windows, backend)
    serveDialogs(windows, backend)
    backend.onEvent((event) => windows.send(event))
    await keepMenu(backend)
    await opened.deliverTo(backend, windows)
    windows.open()
    app.on('activate', () => windows.open())
    app.on('second-instance', () => windows.focus())
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
  })
}

/** The project is closed before the process ends, so that no other window finds it locked or half written. */
function closeWithApp(close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
