import { wordsIn } from '#backend/words.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { foldersOf } from '#shell/folders.ts'
import { launchBackend, pageFolder, type ThreadFiles } from '#shell/launch.ts'
import { openProject } from '#shell/openProject.ts'
import { hasDisplay, openBrowser } from './openBrowser.ts'
import { type BrowserShell, serveBrowser } from './serve.ts'

export interface BrowserOptions {
  readonly threads: ThreadFiles
  readonly locale: Locale
  readonly port: number
  /** Open the default browser, where windows can be shown. */
  readonly open: boolean
  /** A project to begin with. */
  readonly file?: string | undefined
}

/** Serves the application to a browser window until the process is asked to end. */
export async function runBrowserShell(options: BrowserOptions): Promise<void> {
  const t = wordsIn(options.locale)
  const folders = foldersOf()
  const backend = launchBackend(options.threads, folders)
  let shell: BrowserShell
  try {
    if (options.file !== undefined) await openProject(backend, options.file)
    shell = await serveBrowser({ backend, folders, page: pageFolder, port: options.port, t })
  } catch (error) {
    await backend.close()
    throw error
  }
  // Before the address is known: whoever reads it may end this at once.
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
  console.log(t('cli.server.ready', { address: shell.address }))
  if (options.open && hasDisplay()) openBrowser(shell.address)
  await ended
  await shell.close()
}
