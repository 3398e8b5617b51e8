import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Backend } from '#backend/index.ts'
import type { GrantedFile } from '#shared/api/files.ts'
import { definitionName } from '#shared/model/definitionName.ts'
import type { Folders } from '#shell/folders.ts'
import { isRunning } from '#shell/isRunning.ts'

/** Files on their way between a browser window and the backend: uploads come in, finished exports go out. */
export interface Transfers {
  /** Takes an upload of any size that fits on the disk. */
  receive(request: IncomingMessage, name: string): Promise<GrantedFile>
  /** A place for an export to be written to. */
  slot(name: string): Promise<GrantedFile>
  /** Sends a finished export, or what says of a table what it holds; false when there is none by this handle. */
  send(id: string, what: 'export' | 'definition', response: ServerResponse): Promise<boolean>
  close(): void
}

export function createTransfers(backend: Backend, folders: Folders): Transfers {
  const all = join(folders.data, 'transfers')
  removeOrphans(all)
  const folder = join(all, String(process.pid))
  mkdirSync(folder, { recursive: true })
  const slots = new Map<string, { path: string; name: string }>()
  const place = (): string => join(folder, randomBytes(12).toString('hex'))

  return {
    async receive(request, given) {
      const name = plainName(given)
      const isProject = name.endsWith('.tessera')
      if (isProject) mkdirSync(folders.projects, { recursive: true })
      const part = isProject ? join(folders.projects, `.${randomBytes(12).toString('hex')}.part`) : place()
      try {
        await pipeline(request, createWriteStream(part))
      } catch (error) {
        rmSync(part, { force: true })
        throw error
      }
      return backend.grantFile(isProject ? keep(part, folders.projects, name) : part, name)
    },
    async slot(given) {
      const name = plainName(given)
      const path = place()
      const file = await backend.grantFile(path, name)
      slots.set(file.id, { path, name })
      return file
    },
    async send(id, what, response) {
      const whole = slots.get(id)
      const slot =
        what === 'export' || !whole ? whole : { path: definitionName(whole.path), name: definitionName(whole.name) }
      const size = slot && (await stat(slot.path).catch(() => null))?.size
      if (!slot || size === undefined) return false
      response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': size,
        'Content-Disposition': attachment(slot.name)
      })
      await pipeline(createReadStream(slot.path), response)
      return true
    },
    close: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** A name without folders or control characters, whatever the browser sent. */
const plainName = (name: string): string => basename(name.replaceAll(/[\p{Cc}\\]/gu, '_')).slice(0, 200) || 'file'

/** A project is worked on from now on: it must outlive the upload, and never take the place of another. */
function keep(part: string, projects: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = join(projects, number === 1 ? name : name.replace(/\.tessera$/, ` ${number}.tessera`))
    if (existsSync(path)) continue
    renameSync(part, path)
    return path
  }
}

/** What a Tessera that was ended from outside could not clear away. */
function removeOrphans(all: string): void {
  for (const pid of existsSync(all) ? readdirSync(all) : [])
    if (!isRunning(Number(pid))) rmSync(join(all, pid), { recursive: true, force: true })
}

/** RFC 6266: the name in ASCII for old browsers, and as it is (RFC 5987). */
export function attachment(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
