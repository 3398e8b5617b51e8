import { basename, resolve } from 'node:path'
import type { Backend } from '#backend/index.ts'
import type { Mapping, Preview } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { chooseSheets } from './chooseSheets.ts'
import type { Client } from './client.ts'
import { chooseMapping } from './mapping.ts'
import type { ReadingOptions } from './readingOptions.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'

/** Imports each file into the open project, read as proposed and as the command line says. */
export async function importFiles(backend: Backend, client: Client, options: ReadingOptions, terminal: Terminal) {
  for (const path of options.files) await importFile(path, backend, client, options, terminal)
}

async function importFile(
  path: string,
  backend: Backend,
  client: Client,
  options: ReadingOptions,
  terminal: Terminal
): Promise<void> {
  const name = basename(path)
  const { id: file } = await backend.grantFile(resolve(path))
  for (const preview of await chooseSheets(client, file, name, options.sheets))
    await importTable(file, preview, client, options, terminal)
}

async function importTable(
  file: string,
  preview: Preview,
  client: Client,
  options: ReadingOptions,
  terminal: Terminal
): Promise<void> {
  const { t } = terminal
  const { name } = preview.file
  const there = preview.alreadyImported
  if (there && options.roles.length === 0 && options.dates === undefined)
    return terminal.remark(t('cli.segment.already', { name }))
  const onMove = terminal.progress(t('cli.segment.reading', { name }))
  try {
    const chosen = chooseMapping(preview.mapping, options, name)
    const mapping = isDecided(chosen) ? chosen : await decideDates(client, file, chosen, name, onMove)
    const replace = there?.sourceId ?? null
    // Files with the same columns are exports of the same thing: what several have counts once.
    const update = there || mapping.kind !== preview.mapping.kind ? null : (preview.earlier?.sourceId ?? null)
    await client.run('imports.start', { file, mapping, currency: preview.currency, replace, update }, onMove)
  } catch (error) {
    // The window would let the user choose the column now.
    if (error instanceof TesseraError && /^(missingRole|noRole|roleMissing|mapping)/i.test(error.code))
      terminal.remark(
        t('cli.roleHint', { file: name, columns: preview.mapping.columns.map((column) => column.name).join(', ') })
      )
    throw error
  }
}

const isDecided = ({ columns }: Mapping): boolean =>
  columns.every(({ role, dateOrder }) => role !== 'date' || dateOrder !== null)

/** The whole column says whether the day or the month comes first; where it does not, the user has to. */
async function decideDates(
  client: Client,
  file: string,
  mapping: Mapping,
  name: string,
  onMove: Parameters<Client['run']>[2]
): Promise<Mapping> {
  const checked = await client.run('imports.check', { file, mapping }, onMove)
  const [column] = checked.ambiguousDates
  if (column !== undefined) throw new UsageError('cli.usage.ambiguousDates', { column, file: name })
  return checked.mapping
}
