import { basename, resolve } from 'node:path'
import type { Backend } from '#backend/index.ts'
import type { Mapping, Preview } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { dateRoles } from '#shared/model/sourceRoles.ts'
import { chooseSheets } from './chooseSheets.ts'
import type { Client } from './client.ts'
import { chooseMapping, columnNamed } from './mapping.ts'
import type { ReadingOptions } from './readingOptions.ts'
import { inSteadyOrder } from './steadyOrder.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'

/**
 * Imports the files into the open project, read as proposed and as the command line says. In whatever order they were
 * given, they are imported in the same one, so that results do not depend on it.
 */
export async function importFiles(backend: Backend, client: Client, options: ReadingOptions, terminal: Terminal) {
  const previews: Preview[] = []
  for (const path of options.files) {
    const { id: file } = await backend.grantFile(resolve(path))
    previews.push(...(await chooseSheets(client, file, basename(path), options.sheets)))
  }
  requireColumns(previews, options)
  const kindsThere = new Set<string>()
  for (const preview of inSteadyOrder(previews)) {
    // What came in since may be an earlier export of the same.
    const { kind, table } = preview.mapping
    const now = kindsThere.has(kind)
      ? await client.call('imports.preview', { file: preview.file.id, ...(table === undefined ? {} : { table }) })
      : preview
    await importTable(now, client, options, terminal)
    kindsThere.add(kind)
  }
}

/** A role is for the files that have its column: one of them has to. */
function requireColumns(previews: readonly Preview[], { roles }: ReadingOptions): void {
  for (const { column } of roles) {
    if (previews.some(({ mapping }) => columnNamed(mapping.columns, column) >= 0)) continue
    const columns = [...new Set(previews.flatMap(({ mapping }) => mapping.columns.map(({ name }) => name)))].join(', ')
    throw new UsageError('cli.usage.noColumn', {
      file: previews.map(({ file }) => file.name).join(', '),
      column,
      columns
    })
  }
}

async function importTable(
  preview: Preview,
  client: Client,
  options: ReadingOptions,
  terminal: Terminal
): Promise<void> {
  const { t } = terminal
  const { id: file, name } = preview.file
  const there = preview.alreadyImported
  if (there && options.roles.length === 0 && options.dates === undefined)
    return terminal.remark(t('cli.segment.already', { name }))
  const onMove = terminal.progress(t('cli.segment.reading', { name }))
  try {
    const chosen = chooseMapping(preview.mapping, options)
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
  columns.every(({ role, dateOrder }) => !dateRoles.includes(role) || dateOrder !== null)

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
