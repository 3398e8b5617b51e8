import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Folders of its own for a shell, which go with the test. */
export function ownFolders() {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-shell-'))
  return {
    folder,
    dataFolder: join(folder, 'data'),
    projectsFolder: join(folder, 'projects'),
    /** The same for a process that is started by hand. */
    env: { TESSERA_DATA_FOLDER: join(folder, 'data'), TESSERA_PROJECTS_FOLDER: join(folder, 'projects') },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
