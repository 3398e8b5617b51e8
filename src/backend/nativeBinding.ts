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
