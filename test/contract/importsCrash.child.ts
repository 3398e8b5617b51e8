import { startTestBackend } from '#test/helpers/backend.ts'

/** A process to be killed: imports a file into a project, for ever anew. */
const [project, orders] = process.argv.slice(2) as [string, string]
const tessera = await startTestBackend()
await tessera.call('projects.open', { file: (await tessera.grant(project)).id })
const { id: file } = await tessera.grant(orders)
const { mapping } = await tessera.call('imports.preview', { file })
process.stdout.write('ready\n')
await tessera.runJob('imports.start', { file, mapping, currency: null, replace: null })
process.stdout.write('done\n')
await tessera.close()
