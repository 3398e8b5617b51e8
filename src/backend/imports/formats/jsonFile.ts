import { mostColumns } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Encoding } from '../encoding.ts'
import { type ImportedFile, type Reading, readText } from '../fileText.ts'
import type { Row } from '../rows.ts'
import { flatten, parseRecord } from './flatten.ts'
import { jsonLines } from './jsonLines.ts'
import { type JsonRecord, jsonRecords } from './jsonRecords.ts'
import type { OpenTable, TableFile } from './tableFile.ts'
import { NoSuchTable } from './workbook.ts'

const recordsAtATime = 2048

/** Opens JSON: a document with lists of records, or a record a line. */
export function openJson(file: ImportedFile, format: 'json' | 'jsonLines', encoding: Encoding): TableFile {
  const lists = new Map<string, { rows: number; readonly names: Set<string> }>()
  const records = (reading: Reading): Generator<JsonRecord> => {
    const text = readText(file, encoding, reading)
    return format === 'json' ? jsonRecords(text) : jsonLines(text)
  }

  /** Reads the whole file for its lists and their columns: any record may have one that no other has. */
  function* survey() {
    const reading = { done: 0, total: 0 }
    let count = 0
    for (const record of records(reading)) {
      const list = lists.get(record.list) ?? { rows: 0, names: new Set<string>() }
      lists.set(record.list, list)
      list.rows++
      for (const name of fieldsOf(record)?.keys() ?? []) list.names.add(name)
      if (list.names.size > mostColumns)
        throw new TesseraError('tooManyColumns', { name: file.name, got: list.names.size, most: mostColumns })
      if (++count % recordsAtATime === 0) yield { phase: 'reading', ...reading }
    }
    return [...lists]
      .filter(([, { names }]) => names.size > 0)
      .map(([name, { rows, names }]) => ({ name, rows, columns: names.size }))
  }

  return {
    format,
    list: survey,
    open({ table = '', names }): OpenTable {
      const known = names ?? [...(lists.get(table)?.names ?? [])]
      if (known.length === 0) throw new NoSuchTable()
      const reading = { done: 0, total: 0 }
      return {
        names: known,
        rows: recordRows(records(reading), table, known, file.name),
        reading,
        tally: { blankLines: 0 },
        header: true,
        titleRows: 0
      }
    }
  }
}

/** The fields of a record by their names; `null` where it cannot be read. */
function fieldsOf({ text, isObject }: JsonRecord): Map<string, string> | null {
  if (!isObject) return null
  const fields = new Map<string, string>()
  try {
    flatten(parseRecord(text) as object, (name, value) => {
      let own = name
      for (let n = 2; fields.has(own); n++) own = `${name} (${n})`
      fields.set(own, value)
    })
  } catch {
    return null
  }
  return fields
}

/** Records are counted as rows from 1; those of JSON lines go by their lines. */
function* recordRows(
  records: Iterable<JsonRecord>,
  list: string,
  names: readonly string[],
  file: string
): Generator<Row> {
  const places = new Map(names.map((name, index) => [name, index]))
  let last = 0
  for (const record of records) {
    if (record.list !== list) continue
    // Several records may stand on a line; each needs a number of its own.
    const line = Math.max(last + 1, record.line)
    last = line
    const fields = fieldsOf(record)
    if (!fields) {
      yield { line, cells: [record.text.slice(0, 1000)], problem: { code: 'noRecord' }, bareQuote: false }
      continue
    }
    const cells = names.map(() => '')
    for (const [name, value] of fields) {
      const place = places.get(name)
      if (place === undefined)
        throw new TesseraError('columnsDiffer', { name: file, position: names.length + 1, found: name, needed: '' })
      cells[place] = value
    }
    yield { line, cells, problem: null, bareQuote: false }
  }
}
