import { z } from 'zod'

/** `comma`: commas and decimal points, with a byte-order mark; `semicolon`: semicolons and decimal commas, as a German Excel reads it. */
export const csvStyle = z.enum(['comma', 'semicolon'])
export type CsvStyle = z.infer<typeof csvStyle>

export const reportFormat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), paper: z.enum(['A4', 'Letter']) }),
  z.strictObject({ kind: z.literal('segmentsCsv'), style: csvStyle }),
  z.strictObject({ kind: z.literal('customersCsv'), style: csvStyle }),
  /** Everything needed to repeat and check the run: recipe, seed, versions, hashes, counts, quality. */
  z.strictObject({ kind: z.literal('runJson') })
])
export type ReportFormat = z.infer<typeof reportFormat>

export const reportResult = z.object({ name: z.string(), bytes: z.number() })

export const reportsApi = {
  /** Writes one export of a run to a place the user chose. */
  'reports.start': {
    input: z.strictObject({ runId: z.int(), format: reportFormat, locale: z.enum(['en', 'de']), target: z.string() }),
    output: z.object({ jobId: z.string() })
  }
} as const
