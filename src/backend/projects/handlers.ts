import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { ProjectInfo, projectsApi } from '#shared/api/projects.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Context, Handlers } from '../context.ts'
import { writeMeta } from '../store/meta.ts'
import { projectInfo } from './info.ts'
import { forgetRecent, listRecent, rememberRecent } from './recent.ts'

/** What a file may be called on every system. */
const fileName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '') || 'Tessera'

function freePath(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true })
  for (let number = 1; ; number++) {
    const path = join(folder, `${fileName(name)}${number > 1 ? ` ${number}` : ''}.tessera`)
    if (!existsSync(path)) return path
  }
}

function opened(context: Context): ProjectInfo {
  const info = projectInfo(context.session.store())
  rememberRecent(context.options.dataFolder, info.path, info.name, Date.now())
  context.emit({ type: 'changed', what: 'project' })
  context.emit({ type: 'changed', what: 'recent' })
  return info
}

async function create(name: string, context: Context): Promise<ProjectInfo> {
  context.jobs.cancelAll()
  const store = context.session.open(freePath(context.options.projectsFolder, name), 'create')
  await store.write('create', (db) => {
    writeMeta(db, 'name', name)
    writeMeta(db, 'created', new Date().toISOString())
  })
  return opened(context)
}

export const projectsHandlers: Handlers<typeof projectsApi> = {
  'projects.current': async (_, { session }) => {
    const store = session.current()
    return store && projectInfo(store)
  },
  'projects.recent': async (_, { options }) => listRecent(options.dataFolder),
  'projects.create': ({ name }, context) => create(name, context),
  'projects.open': async (choice, context) => {
    const path =
      'file' in choice
        ? context.files.path(choice.file)
        : listRecent(context.options.dataFolder).find(({ id }) => id === choice.recent)?.path
    if (path === undefined) throw new TesseraError('fileNotGranted')
    context.jobs.cancelAll()
    context.session.open(path, 'open')
    return opened(context)
  },
  'projects.sample': async (_, context) => {
    const file = context.files.grant(join(context.options.resourcesFolder, 'sample', 'orders.csv'))
    return { project: await create('Sample shop', context), file }
  },
  'projects.update': async ({ name, currency }, context) => {
    const store = context.session.store()
    await store.write('update', (db) => {
      if (name !== undefined) writeMeta(db, 'name', name)
      if (currency !== undefined) writeMeta(db, 'currency', currency)
    })
    return opened(context)
  },
  'projects.close': async (_, context) => {
    context.jobs.cancelAll()
    context.session.close()
    context.emit({ type: 'changed', what: 'project' })
    return null
  },
  'projects.saveCopy': async ({ target }, { session, files }) => {
    const path = files.path(target)
    try {
      // SQLite's own backup sees one committed state, even while an import is under way.
      await session.store().reader.backup(`${path}.part`)
      renameSync(`${path}.part`, path)
    } catch (error) {
      throw new TesseraError('cannotWrite', { name: files.name(target), detail: (error as Error).message })
    }
    return null
  },
  'projects.forget': async ({ recent }, { options, emit }) => {
    forgetRecent(options.dataFolder, recent)
    emit({ type: 'changed', what: 'recent' })
    return null
  }
}
