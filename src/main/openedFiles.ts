import { extname, resolve } from 'node:path'
import { app, dialog } from 'electron'
import type { Backend } from '#backend/index.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { openProject } from '#shell/openProject.ts'
import type { Windows } from './window.ts'
import { words } from './words.ts'

/** Projects that the system asks to open: by double click, by dropping on the icon, or on the command line. */
export interface OpenedFiles {
  /** What came before there was a backend is opened now; what comes later goes to the page. */
  deliverTo(backend: Backend, windows: Windows): Promise<void>
}

const isProject = (argument: string): boolean => extname(argument) === '.tessera'

export function createOpenedFiles(): OpenedFiles {
  const waiting: string[] = process.argv
    .slice(1)
    .filter(isProject)
    .map((path) => resolve(path))
  let open = (path: string): void => void waiting.push(path)

  // On a Mac, which tells of files by an event that may come before `ready`.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  app.on('second-instance', (_event, argv, folder) => {
    for (const path of argv.slice(1).filter(isProject)) open(resolve(folder, path))
  })

  return {
    async deliverTo(backend, windows) {
      const atStart = waiting.at(-1)
      if (atStart !== undefined) await openAtStart(backend, atStart)
      open = (path) => {
        if (windows.isListening()) void backend.grantFile(path).then((file) => backend.emit({ type: 'openFile', file }))
        else void openAtStart(backend, path)
        windows.open()
      }
    }
  }
}

/** The page asks for the current project when it comes up; where this one cannot be opened, it shows the first screen. */
async function openAtStart(backend: Backend, path: string): Promise<void> {
  try {
    await openProject(backend, path)
  } catch (error) {
    if (!(error instanceof TesseraError)) throw error
    const t = await words(backend)
    dialog.showErrorBox(t('app.problem.notOpened'), t(`errors.${error.code}` as TextKey, error.params))
  }
}
