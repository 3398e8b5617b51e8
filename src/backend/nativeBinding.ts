import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Where better-sqlite3's addon lies: beside the packaged application (electron-builder's `extraResources`), or the
 * prebuilt one inside node_modules.
 */
export function findNativeBinding(resourcesFolder: string | undefined): string {
  const packaged = resourcesFolder ? join(resourcesFolder, 'better_sqlite3.node') : ''
  if (packaged && existsSync(packaged)) return packaged
  const found = createRequire(import.meta.url).resolve('better-sqlite3/package.json')
  return join(dirname(found), 'prebuilds', `${process.platform}-${process.arch}.node`)
}

/**
 * Loads the addon on the calling thread, to be there as long as the process is. With the last thread that has loaded
 * it, an addon goes; what V8 then still collects of its objects is a jump into nothing
 * (better-sqlite3, issue 1476).
 */
export function keepAddonLoaded(nativeBinding: string): void {
  createRequire(import.meta.url)(nativeBinding)
}
