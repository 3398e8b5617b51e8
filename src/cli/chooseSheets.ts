import type { Preview } from '#shared/api/imports.ts'
import type { Client } from './client.ts'
import { UsageError } from './usageError.ts'

/**
 * A file as it would be imported: as proposed, or once for each of the sheets that were asked for. Text has no sheets,
 * so that it can be given beside workbooks.
 */
export async function chooseSheets(
  client: Client,
  file: string,
  name: string,
  sheets: readonly string[]
): Promise<Preview[]> {
  const proposed = await client.call('imports.preview', { file })
  if (sheets.length === 0 || proposed.format === 'text') return [proposed]
  const asked = sheets.flatMap((sheet) => {
    const same = (other: string): boolean => other.toLowerCase() === sheet.toLowerCase()
    const found =
      proposed.tables.find((table) => table.name === sheet) ?? proposed.tables.find((table) => same(table.name))
    return found ? [found.name] : []
  })
  if (asked.length === 0) {
    const there = proposed.tables.map((table) => table.name).join(', ')
    throw new UsageError('cli.usage.noSheet', { file: name, sheet: sheets.join(', '), sheets: there })
  }
  const previews: Preview[] = []
  for (const table of asked) previews.push(await client.call('imports.preview', { file, table }))
  return previews
}
