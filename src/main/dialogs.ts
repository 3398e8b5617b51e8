import { basename, join } from 'node:path'
import { app, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron'
import { z } from 'zod'
import type { Backend } from '#backend/index.ts'
import { dataEndings } from '#shared/api/imports.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { serve } from './ipc.ts'
import type { Windows } from './window.ts'
import { words } from './words.ts'

const extensions = {
  data: dataEndings,
  project: ['tessera'],
  recipe: ['json'],
  picture: ['png', 'jpg', 'jpeg']
} as const

/** The system's own dialogs, files dropped on the window, and showing an export in its folder. */
export function serveDialogs(windows: Windows, backend: Backend): void {
  const grantAll = (paths: readonly string[]) => Promise.all(paths.map((path) => backend.grantFile(path)))

  serve(windows, 'tessera:pickFiles', z.tuple([z.enum(['data', 'project', 'recipe', 'picture'])]), async (what) => {
    const t = await words(backend)
    const options: OpenDialogOptions = {
      title: t(`menu.dialog.${what}`),
      properties: what === 'data' ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [
        { name: t(`menu.files.${what}`), extensions: [...extensions[what]] },
        { name: t('menu.files.all'), extensions: ['*'] }
      ]
    }
    const window = windows.current()
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return canceled ? [] : grantAll(filePaths)
  })

  serve(windows, 'tessera:grantDropped', z.tuple([z.array(z.string()).max(1000)]), grantAll)

  serve(windows, 'tessera:saveTarget', z.tuple([z.string().max(300)]), async (suggestedName) => {
    const t = await words(backend)
    const name = basename(suggestedName)
    const options: SaveDialogOptions = {
      title: t('menu.dialog.save'),
      defaultPath: join(app.getPath('documents'), name),
      filters: filtersFor(name, t)
    }
    const window = windows.current()
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : backend.grantFile(filePath)
  })

  serve(windows, 'tessera:reveal', z.tuple([z.string()]), async (id) => {
    const path = backend.fileFor(id)
    if (path !== undefined) shell.showItemInFolder(path)
    return null
  })
}

/** Without a filter some systems' dialogs do not add the ending that the user left away. */
function filtersFor(name: string, t: Translate): FileFilter[] {
  const ending = /\.([a-z]+)$/.exec(name)?.[1]
  return ending
    ? [{ name: ending.toUpperCase(), extensions: [ending] }]
    : [{ name: t('menu.files.all'), extensions: ['*'] }]
}
