import type { reportsApi } from '#shared/api/reports.ts'
import type { Handlers } from '../context.ts'
import { writeMeta } from '../store/meta.ts'
import { startReport } from './job.ts'
import { keepComposition, readComposition } from './keptComposition.ts'
import { logoFrom, readLogo } from './logo.ts'
import { previewPage } from './preview.ts'
import { deleteTemplate, readTemplates, saveTemplate } from './templates.ts'

export const reportsHandlers: Handlers<typeof reportsApi> = {
  'reports.start': async (input, context) => ({ jobId: startReport(input, context) }),
  'reports.preview': previewPage,
  'reports.logo': async (_, { session }) => readLogo(session.store().reader),
  'reports.setLogo': async ({ file }, { session, files, emit }) => {
    const store = session.store()
    const logo = file === null ? null : await logoFrom(files.path(file), files.name(file))
    await store.write('update', (db) => writeMeta(db, 'logo', logo && JSON.stringify(logo)))
    emit({ type: 'changed', what: 'reports' })
    return logo
  },
  'reports.composition': async (_, { session }) => readComposition(session.store().reader),
  'reports.keepComposition': async ({ composition }, { session }) => {
    await session.store().write('update', (db) => keepComposition(db, composition))
    return null
  },
  'reports.templates': async (_, { options }) => readTemplates(options.dataFolder),
  'reports.saveTemplate': async (template, { options, emit }) => {
    const all = saveTemplate(options.dataFolder, template)
    emit({ type: 'changed', what: 'reports' })
    return all
  },
  'reports.deleteTemplate': async ({ name }, { options, emit }) => {
    const left = deleteTemplate(options.dataFolder, name)
    emit({ type: 'changed', what: 'reports' })
    return left
  }
}
