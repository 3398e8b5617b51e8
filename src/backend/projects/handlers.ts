import { join } from 'node:path'
import type { ProjectInfo, projectsApi } from '#shared/api/projects.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Context, Handlers } from '../context.ts'
import { writeMeta } from '../store/meta.ts'
import { projectInfo } from './info.ts'
import { newFileIn } from './newFile.ts'
import { forgetRecent, listRecent, rememberRecent } from './recent.ts'
import { saveCopy } from './saveCopy.ts'

function opened(context: Context): ProjectInfo {
  const info = projectInfo(context.session.store())
  rememberRecent(context.options.dataFolder, info.path, info.name, Date.now())
  context.emit({ type: 'changed', what: 'project' })
  context.emit({ type: 'changed', what: 'recent' })
  return info
}

async function create(name: string, context: Context): Promise<ProjectInfo> {
  await context.session.create(newFileIn(context.options.projectsFolder, name), (store) =>
    store.write('create', (db) => {
      writeMeta(db, 'name', name)
      writeMeta(db, 'created', new Date().toISOString())
    })
  )
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
    await context.session.open(path)
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
    await context.session.close()
    context.emit({ type: 'changed', what: 'project' })
    return null
  },
  'projects.saveCopy': async ({ target }, { session, files, options }) => {
    await saveCopy(session.store(), files.path(target), options.nativeBinding)
    return null
  },

  'projects.forget': async ({ recent }, { options, emit }) => {
    forgetRecent(options.dataFolder, recent)
    emit({ type: 'changed', what: 'recent' })
    return null
  }
}
