import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of real data that lies beside a checkout; it is licensed separately and never part of the project. */
const root = process.env['TESSERA_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

export const dataFile = (path: string): string => `${root}/${path}`

/** True where the data is there; pass to `test.skipIf(!hasData('mall'))`, so that the run says what it skipped. */
export const hasData = (path = ''): boolean => {
  const found = existsSync(dataFile(path))
  if (!found) console.warn(`skipped: no real data at ${dataFile(path)}`)
  return found
}
