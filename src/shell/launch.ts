import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Backend, startBackend } from '#backend/index.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { type Folders, foldersOf } from './folders.ts'
import { systemLocale } from './systemLocale.ts'

/** The entries of the backend's threads. Only a built shell knows them, by `?modulePath`. */
export interface ThreadFiles {
  readonly threadFile: string | URL
  readonly computeFile: string
}

/** The folder that holds `package.json`: the checkout, or the archive of a packaged application. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder))
}

/** Fonts, the sample shop. */
export const resourcesFolder = join(root, 'resources')

export const version = (): string => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/**
 * Starts the backend for a shell.
 * @param packaged where a packaged application keeps what is not code; a checkout has it in `resources`
 */
export function launchBackend(threads: ThreadFiles, folders: Folders = foldersOf(), packaged?: string): Backend {
  return startBackend({
    ...threads,
    dataFolder: folders.data,
    projectsFolder: folders.projects,
    resourcesFolder: packaged ?? resourcesFolder,
    nativeBinding: findNativeBinding(packaged),
    version: version(),
    locale: systemLocale()
  })
}

/** The page's built files. */
export const pageFolder = join(root, 'out/renderer')
