import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Tessera keeps its own things, and where new projects are made. */
export interface Folders {
  /** Settings, recent projects, log, uploads of browser windows. */
  readonly data: string
  readonly projects: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Each system's own convention; `TESSERA_DATA_FOLDER` and `TESSERA_PROJECTS_FOLDER` come before it. Every shell asks
 * here, so that a project opened in one is a recent one in the others.
 */
export function foldersOf(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir()
): Folders {
  return {
    data: environment['TESSERA_DATA_FOLDER'] || dataFolder(environment, platform, home),
    projects: environment['TESSERA_PROJECTS_FOLDER'] || join(documents(environment, platform, home), 'Tessera')
  }
}

function dataFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Tessera')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tessera')
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'tessera')
}

/** "Documents" has a name of its own in every language of a Linux desktop, and may be missing on a server. */
function documents(environment: Environment, platform: NodeJS.Platform, home: string): string {
  const usual = join(home, 'Documents')
  if (platform === 'win32' || platform === 'darwin') return usual
  try {
    const named = readFileSync(join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'user-dirs.dirs'), 'utf8')
    const [, folder] = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(named) ?? []
    if (folder) return folder.replace('$HOME', home)
  } catch {
    // No desktop has said where documents go.
  }
  return existsSync(usual) ? usual : home
}
