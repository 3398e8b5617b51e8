import { app } from 'electron'
import type { Log } from '#backend/log.ts'

/** What went wrong around the window goes to the log: kinds and places in our code, never messages, which may name files. */
export function logProblems(log: Log): void {
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log.write('window-gone', { reason, exitCode })
  )
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write('process-gone', { type, reason, exitCode })
  )
  process.on('uncaughtExceptionMonitor', (error) => log.write('defect', { kind: error.name, at: placeOf(error) }))
}

/** "index.js:120:7", of the innermost call. */
const placeOf = (error: Error): string => /^\s+at .*?([^/\\()]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] ?? ''
