import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ability } from '#shared/api/quality.ts'
import type { ConnectedSource } from '#shared/api/sources.ts'
import { locales } from '#shared/i18n/texts.ts'
import { launchBackend, type ThreadFiles } from '#shell/launch.ts'
import { commonOptions, localeIn, oneOf, parseCommand } from './arguments.ts'
import { cancelOnSignal } from './cancelOnSignal.ts'
import { createClient } from './client.ts'
import { connectionsOf } from './connections.ts'
import { importFiles } from './importFiles.ts'
import { type Inspected, qualityOf } from './quality.ts'
import { type ReadingOptions, readingFlags, readingOptions } from './readingOptions.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'
import { createWorkspace } from './workspace.ts'

/** Says what files are like and what they can answer; keeps nothing. @returns `help` where that is asked for */
export async function inspect(args: readonly string[], threads: ThreadFiles, terminal: Terminal) {
  const { values, positionals } = parseCommand(args, { ...commonOptions, ...readingFlags, json: { type: 'boolean' } })
  if (values.help) return 'help'
  oneOf('--locale', values.locale, locales)
  if (positionals.length === 0) throw new UsageError('cli.usage.noFilesToInspect')
  const reading = { files: positionals, ...readingOptions(values) }
  const { files, connections, verdict } = await read(reading, threads, terminal)
  const { t, print } = terminal
  if (values.json) {
    print(JSON.stringify({ files: files.map(toJson), connections, verdict }, null, 2))
    return undefined
  }
  const joined = connectionsOf(connections, t, localeIn(args))
  print([...joined, ...(joined.length > 0 ? [''] : []), qualityOf(files, verdict, t, localeIn(args))].join('\n'))
  return undefined
}

/** Imports the files into a project that goes with its folder. */
async function read(
  reading: ReadingOptions,
  threads: ThreadFiles,
  terminal: Terminal
): Promise<{ files: Inspected[]; connections: ConnectedSource[]; verdict: Ability[] }> {
  const workspace = createWorkspace(join(tmpdir(), `tessera-inspect-${process.pid}`))
  try {
    const { folder } = workspace
    const backend = launchBackend(threads, { data: join(folder, 'data'), projects: join(folder, 'projects') })
    const client = createClient(backend)
    const stop = cancelOnSignal(client)
    try {
      await client.call('projects.create', { name: 'Inspect' })
      await importFiles(backend, client, reading, terminal)
      const files: Inspected[] = []
      for (const source of await client.call('imports.sources', {}))
        files.push({ source, quality: await client.call('quality.source', { sourceId: source.id }) })
      const { abilities } = await client.call('quality.verdict', {})
      const { sources } = await client.call('sources.connections', {})
      return { files, connections: sources, verdict: abilities }
    } finally {
      stop()
      await backend.close()
    }
  } finally {
    terminal.clear()
    workspace.close()
  }
}

function toJson({ source, quality: { rows, columns, problems } }: Inspected): object {
  return { name: source.name, kind: source.mapping.kind, rows, kept: source.counts.kept, problems, columns }
}
