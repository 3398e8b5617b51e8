import type { TaskContext } from '../../jobs/task.ts'
import { createDecoder, type Encoding, EncodingEvidence } from '../encoding.ts'
import { headOf, type ImportedFile } from '../fileText.ts'
import { isCompound } from './cfb.ts'
import { guarded } from './guarded.ts'
import { openJson } from './jsonFile.ts'
import { openCompound, openZip } from './openWorkbook.ts'
import { isSqlite, openSqlite, sqliteSource } from './sqliteFile.ts'
import { refuseStrangers } from './strangers.ts'
import type { TableFile } from './tableFile.ts'
import { wholeContent } from './wholeContent.ts'
import { workbookFile } from './workbookFile.ts'

/** What a database needs to be opened. */
export type OpenDatabase = Pick<TaskContext, 'openReader'>

const headBytes = 1 << 16

/**
 * Opens a file that holds tables, told by its content and never by its ending; `null` for text.
 * @throws TesseraError for what is neither, is protected or damaged
 */
export function openTableFile(
  file: ImportedFile,
  { openReader }: OpenDatabase,
  encoding?: Encoding | undefined
): TableFile | null {
  const head = headOf(file, headBytes)
  const { name } = file
  if (head.toString('latin1', 0, 2) === 'PK')
    return guarded(file, 'zip', () => workbookFile(openZip(wholeContent(file), name)))
  if (isCompound(head)) return guarded(file, '.xls', () => workbookFile(openCompound(wholeContent(file), name)))
  if (isSqlite(head)) return guarded(file, 'SQLite', () => openSqlite(openReader(sqliteSource(file)), name))
  refuseStrangers(head, name)
  const json = jsonKind(head, encoding)
  return json && guarded(file, 'JSON', () => openJson(file, json.format, json.encoding))
}

/**
 * JSON begins with an object, or a list of values; JSON lines have an object on each of their first lines. An object
 * alone on its line may be either: with lists of objects in it, it is a document of these.
 */
function jsonKind(
  head: Buffer,
  given: Encoding | undefined
): { format: 'json' | 'jsonLines'; encoding: Encoding } | null {
  const evidence = new EncodingEvidence()
  evidence.add(head)
  const encoding = given ?? evidence.decide()
  const text = createDecoder(encoding).decode(head, true).trimStart()
  if (!/^(\{\s*["}]|\[\s*[[{\]"\d-])/.test(text)) return null
  const [first = '', second = ''] = text.split('\n', 2)
  const value = objectIn(first)
  const isLines = value !== null && (second.trim() === '' ? !holdsRecords(value) : second.startsWith('{'))
  return { format: isLines ? 'jsonLines' : 'json', encoding }
}

function objectIn(line: string): object | null {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line) as object
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const holdsRecords = (value: object): boolean =>
  Object.values(value).some((inner) =>
    Array.isArray(inner)
      ? inner.some((item) => isObject(item) && !Array.isArray(item))
      : isObject(inner) && holdsRecords(inner)
  )
