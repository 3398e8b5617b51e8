import { statSync } from 'node:fs'
import type { importsApi } from '#shared/api/imports.ts'
import { readSettings } from '../app/handlers.ts'
import type { Context, Handlers } from '../context.ts'
import { raiseDataVersion } from '../store/meta.ts'
import { wordsIn } from '../words.ts'
import type { ImportedFile } from './fileText.ts'
import { startCheck, startImport } from './job.ts'
import { markOf, noteHash } from './knownHash.ts'
import { asLastTime, lastMapping, noteProposal } from './lastTime.ts'
import { leftOutPage, listSources, sourceLike, sourceWithHash } from './queries.ts'
import { removeSource, removeStrangers } from './removeSource.ts'
import { saveLeftOut } from './saveLeftOut.ts'

const granted = (id: string, { files }: Context): ImportedFile => ({ path: files.path(id), name: files.name(id) })
const sizeOf = ({ path }: ImportedFile): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

export const importsHandlers: Handlers<typeof importsApi> = {
  'imports.preview': async ({ file: id, dialect = {}, table, anew = false }, context) => {
    const file = granted(id, context)
    const mark = markOf(file.path)
    const proposed = await context.pool.run('imports.preview', { file, dialect, table })
    // The hash of one table of several is not that of the file.
    noteHash(context.files, id, proposed.mapping.table === undefined ? mark : null, proposed.sha256)
    noteProposal(context.files, id, proposed.mapping)
    const store = context.session.current()
    const last = anew ? null : lastMapping(context.options.dataFolder, store?.reader ?? null, proposed.mapping)
    const proposal = asLastTime(proposed, last)
    return {
      ...proposal,
      file: { id, name: file.name, size: sizeOf(file) },
      alreadyImported: store && sourceWithHash(store.reader, proposal.sha256),
      earlier: store && sourceLike(store.reader, proposal.mapping)
    }
  },
  'imports.check': async (input, context) => ({ jobId: startCheck(granted(input.file, context), input, context) }),
  'imports.start': async (input, context) => {
    const file = granted(input.file, context)
    return { jobId: startImport(file, sizeOf(file), input, context) }
  },
  'imports.sources': async (_, { session }) => listSources(session.store().reader),
  'imports.remove': async ({ sourceId }, { session, emit }) => {
    await session.store().write('imports.remove', async (db) => {
      await removeSource(db, sourceId)
      await removeStrangers(db)
      raiseDataVersion(db)
    })
    emit({ type: 'changed', what: 'sources' })
    emit({ type: 'changed', what: 'project' })
    return null
  },
  'imports.leftOut': async (page, { session }) => leftOutPage(session.store().reader, page),
  'imports.saveLeftOut': async ({ sourceId, target }, context) => {
    const words = wordsIn(readSettings(context.options).locale)
    const { reader } = context.session.store()
    return { rows: await saveLeftOut(reader, sourceId, granted(target, context), words) }
  }
}
