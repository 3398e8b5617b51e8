import { parseArgs } from 'node:util'
import { systemLocale } from '#shell/systemLocale.ts'
import { builtThreads } from '#shell/threads.ts'
import { runBrowserShell } from './run.ts'

/** The browser shell by itself: `node out/main/server.js [--port N] [--no-open]`; `tessera open --browser` does the same. */
const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } })

await runBrowserShell({
  threads: builtThreads,
  locale: systemLocale(),
  port: Number(values.port ?? 0),
  open: values['no-open'] !== true
})
process.exit(0)
