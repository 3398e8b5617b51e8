import { z } from 'zod'
import { note } from '../errors.ts'
import { grantedFile } from './files.ts'

/** What a row of a file is. */
export const sourceKinds = ['orders', 'customers', 'products', 'events', 'reviews', 'contacts', 'campaigns'] as const
export const sourceKind = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKind>

export const columnRoles = [
  'customer',
  'customerName',
  /** The two together are the customer's name, where no column has all of it. */
  'firstName',
  'lastName',
  'email',
  'phone',
  'postcode',
  'city',
  'country',
  'birthDate',
  'date',
  'endDate',
  'order',
  /** Of orders: whether they were paid. */
  'status',
  'amount',
  /** Of what the amount says, what was paid back since. */
  'refunded',
  'quantity',
  'unitPrice',
  'discount',
  'cost',
  'product',
  'productName',
  'category',
  'channel',
  'action',
  'campaign',
  'group',
  'responded',
  'text',
  'rating',
  /** Of reviews: the number by which one is known again in a newer export. */
  'review',
  /** Of customer lists: a number, and a word that customers share, such as a tariff. */
  'attribute',
  'label',
  'none'
] as const
export const columnRole = z.enum(columnRoles)
export type ColumnRole = z.infer<typeof columnRole>

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export const dateOrders = ['ymd', 'dmy', 'mdy', 'unix', 'unixMs'] as const

/** Lines that are looked over, or may be said to stand, above a table. */
export const mostTitleLines = 60

export const dialect = z.strictObject({
  encoding: z.enum(encodings),
  delimiter: z.enum([',', ';', '\t', '|']),
  quote: z.enum(['"', "'", '']),
  header: z.boolean(),
  /** Lines above the table, as banks write them: passed over. */
  titleLines: z.int().min(0).max(mostTitleLines).optional()
})
export type Dialect = z.infer<typeof dialect>

export const columnMapping = z.strictObject({
  name: z.string(),
  role: columnRole,
  /** For numbers: which marks the column uses. */
  marks: z.strictObject({ decimal: z.enum(['.', ',']), thousands: z.enum(['', ',', '.', ' ', "'"]) }).nullable(),
  /** For dates: the order of day, month and year. `null`: to be decided over the whole column. */
  dateOrder: z.enum(dateOrders).nullable()
})
export type ColumnMapping = z.infer<typeof columnMapping>

/**
 * By what a row of a newer export is known to be about the same as an earlier one: an order's number, a review's number,
 * who wrote it of what at which time; `row`: by nothing but being the same.
 */
export const knownBy = ['order', 'customer', 'product', 'campaign', 'review', 'writer', 'row'] as const
export type KnownBy = (typeof knownBy)[number]

/** What kinds of files are read; any of them may be gzipped. */
export const fileFormats = ['text', 'xlsx', 'xls', 'ods', 'json', 'jsonLines', 'sqlite'] as const
export const fileFormat = z.enum(fileFormats)
export type FileFormat = z.infer<typeof fileFormat>

/** Endings that such files have; what is in a file is told by its content. */
export const dataEndings = [
  ...['csv', 'tsv', 'txt', 'tab', 'xlsx', 'xlsm', 'xls', 'ods'],
  ...['json', 'jsonl', 'ndjson', 'sqlite', 'sqlite3', 'db', 'gz']
] as const

/** A sheet of a workbook, a table or view of a database, or a list of records in a JSON document. */
export const fileTable = z.object({
  name: z.string(),
  /** Of a sheet: with titles and the row of names. `null`: it is not known before it is read. */
  rows: z.int().nullable(),
  columns: z.int()
})
export type FileTable = z.infer<typeof fileTable>

/** More columns than this are no table of customers or orders. */
export const mostColumns = 2000

/** How a file is read: all that a preview proposes and the user may change. Kept with the source and in `run.json`. */
export const mapping = z.strictObject({
  kind: sourceKind,
  /** How text is written; of what is no text, only `header` counts, and the encoding of JSON. */
  dialect,
  /** The sheet, table or list, where the file has several. */
  table: z.string().optional(),
  columns: z.array(columnMapping).min(1).max(mostColumns)
})
export type Mapping = z.infer<typeof mapping>

/** Why a row is not used, in the order in which reasons are looked for. */
export const leftOutReasons = [
  /** Of somebody who was erased from the project: no cell of the row is kept. */
  'erased',
  'unreadable',
  'noCustomer',
  /** In a customer list: the customer came before. */
  'repeatedCustomer',
  'noDate',
  'badDate',
  /** Of orders: failed, called off, not paid yet, or paid back. */
  'notPaid',
  'noAmount',
  'badAmount',
  'zeroAmount',
  /** A list of products or campaigns: a row that does not say which, and one that came before. */
  'noProduct',
  'noCampaign',
  'repeated',
  'noText'
] as const
export const leftOutReason = z.enum(leftOutReasons)
export type LeftOutReason = z.infer<typeof leftOutReason>

const leftOutCount = z.object({
  reason: leftOutReason,
  rows: z.int(),
  /** Lines of the file, counted from 1, of the first few such rows. */
  firstLines: z.array(z.int())
})

export const counts = z.object({
  /** Data rows read: kept and left out add up to it. */
  rows: z.int(),
  kept: z.int(),
  /** Of the kept rows, how many are returns or cancellations. */
  returns: z.int(),
  leftOut: z.array(leftOutCount),
  customers: z.int(),
  /** In currency units, returns not subtracted. */
  sales: z.number(),
  returned: z.number(),
  firstMoment: z.number().nullable(),
  lastMoment: z.number().nullable()
})
export type Counts = z.infer<typeof counts>

export const checkResult = z.object({
  counts,
  /** The mapping with dates decided over the whole column. */
  mapping,
  /** Date columns that nothing in the file decides: the user is asked. */
  ambiguousDates: z.array(z.string()),
  /** What is worth knowing of the rows, all of them: codes in `notes`. */
  problems: z.array(note),
  /**
   * Where the file brings a source up to date: rows that are new or changed, rows that are the same, rows of the
   * earlier file that changed rows take the place of, and those that only the earlier has: they are kept.
   */
  update: z
    .object({ fresh: z.int(), same: z.int(), replaced: z.int(), carried: z.int(), by: z.enum(knownBy) })
    .nullable()
})
export type CheckResult = z.infer<typeof checkResult>

export const importResult = z.object({ sourceId: z.int(), counts })

export const source = z.object({
  id: z.int(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  importedAt: z.number(),
  mapping,
  counts
})
export type Source = z.infer<typeof source>

const previewColumn = z.object({
  /** Why the role was proposed: a code in `imports.why`. */
  why: note,
  confidence: z.enum(['sure', 'likely', 'guess']),
  examples: z.array(z.string()),
  blanks: z.int()
})

export const preview = z.object({
  file: grantedFile,
  sha256: z.string(),
  alreadyImported: z.object({ sourceId: z.int(), name: z.string(), importedAt: z.number() }).nullable(),
  /** A source of the same kind with the same columns: this may be a newer export of it. */
  earlier: z.object({ sourceId: z.int(), name: z.string(), importedAt: z.number() }).nullable(),
  format: fileFormat,
  /** The tables that have rows, the proposed one among them; none for text. The mapping says which one is shown. */
  tables: z.array(fileTable),
  mapping,
  /** One for each column of the mapping. */
  columns: z.array(previewColumn),
  /** Up to 100 rows as they stand in the file, with their line numbers. */
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  lineEnd: z.enum(['LF', 'CRLF', 'CR', 'mixed']),
  currency: z.string().nullable(),
  problems: z.array(note)
})
export type Preview = z.infer<typeof preview>

export const importsApi = {
  /**
   * Reads the head of a file and proposes how to read the rest. What is given is kept, the rest proposed. A file with
   * the header of one that was mapped before is mapped as that was (`lastTime` is why), unless `anew`.
   */
  'imports.preview': {
    input: z.strictObject({
      file: z.string(),
      dialect: dialect.partial().optional(),
      table: z.string().optional(),
      anew: z.boolean().optional()
    }),
    output: preview
  },
  /** Reads the whole file as an import would and counts. A new check ends the one before. */
  'imports.check': {
    input: z.strictObject({ file: z.string(), mapping, update: z.int().nullable().optional() }),
    output: z.object({ jobId: z.string() })
  },
  /**
   * Imports into the open project. Refuses a file that is there already, unless it replaces that source. `update`: the
   * file replaces a source, and keeps the rows that only that one has.
   */
  'imports.start': {
    input: z.strictObject({
      file: z.string(),
      mapping,
      currency: z.string().max(8).nullable(),
      replace: z.int().nullable(),
      update: z.int().nullable().optional()
    }),
    output: z.object({ jobId: z.string() })
  },
  'imports.sources': { input: z.strictObject({}), output: z.array(source) },
  'imports.remove': { input: z.strictObject({ sourceId: z.int() }), output: z.null() },
  'imports.leftOut': {
    input: z.strictObject({
      sourceId: z.int(),
      reason: leftOutReason.nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500)
    }),
    output: z.object({
      total: z.int(),
      header: z.array(z.string()),
      rows: z.array(z.object({ line: z.int(), reason: leftOutReason, cells: z.array(z.string()) }))
    })
  },
  'imports.saveLeftOut': {
    input: z.strictObject({ sourceId: z.int(), target: z.string() }),
    output: z.object({ rows: z.int() })
  }
} as const
