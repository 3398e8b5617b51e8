import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../app/json.ts'

const entry = z.object({ path: z.string(), name: z.string(), openedAt: z.number() })
const most = 12

const fileIn = (dataFolder: string): string => join(dataFolder, 'recent.json')
const read = (dataFolder: string) => readJson(fileIn(dataFolder), z.array(entry)) ?? []
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)

/** Projects opened lately, newest first. */
export const listRecent = (dataFolder: string) =>
  read(dataFolder).map((project) => ({ ...project, id: idOf(project.path), exists: existsSync(project.path) }))

/** As far as that can be done: a list that cannot be written must not keep a project from being opened. */
export function rememberRecent(dataFolder: string, path: string, name: string, openedAt: number): void {
  const others = read(dataFolder).filter((project) => project.path !== path)
  try {
    writeJson(fileIn(dataFolder), [{ path, name, openedAt }, ...others].slice(0, most))
  } catch {
    // It is opened from its folder next time.
  }
}

export function forgetRecent(dataFolder: string, id: string): void {
  writeJson(
    fileIn(dataFolder),
    read(dataFolder).filter((project) => idOf(project.path) !== id)
  )
}
