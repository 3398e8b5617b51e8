/** Imports one file as proposed, in a process of its own: looked into, checked, stored. Says how long that took. */
import { basename } from 'node:path'
import { startTestBackend } from '#test/helpers/backend.ts'

const [path] = process.argv.slice(2)
const backend = await startTestBackend()
try {
  await backend.createProject('Bench')
  const began = performance.now()
  const { id: file } = await backend.grant(path!)
  const { mapping, currency } = await backend.call('imports.preview', { file })
  const previewed = performance.now()
  const job = await backend.runJob('imports.start', { file, mapping, currency, replace: null })
  if (!job.result) throw new Error(`the import of ${basename(path!)} ended ${job.state}: ${JSON.stringify(job.error)}`)
  const { rows, kept } = job.result.counts
  console.log(
    JSON.stringify({
      rows,
      kept,
      preview: (previewed - began) / 1000,
      import: (performance.now() - previewed) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024
    })
  )
} finally {
  await backend.close()
}
