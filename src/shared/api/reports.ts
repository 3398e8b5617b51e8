import { z } from 'zod'

/** `comma`: commas and decimal points, with a byte-order mark; `semicolon`: semicolons and decimal commas, as a German Excel reads it. */
export const csvStyle = z.enum(['comma', 'semicolon'])
export type CsvStyle = z.infer<typeof csvStyle>

/** Parts of a report, in their usual order. */
export const reportSections = [
  ...(['cover', 'overview', 'segments', 'time', 'categories', 'texts', 'trust', 'rules', 'made', 'quality'] as const)
] as const
export type ReportSection = (typeof reportSections)[number]

/** Parts for whom: a page for the owner, what a marketing team works with, all that a statistician checks. */
export const audiences = {
  owner: ['overview'],
  team: ['cover', 'overview', 'segments', 'time', 'categories', 'texts'],
  statistician: reportSections
} as const satisfies Readonly<Record<string, readonly ReportSection[]>>
export type Audience = keyof typeof audiences

/** What stands in a report and in which order, with words of one's own at its beginning. */
export const composition = z.strictObject({
  sections: z.array(z.enum(reportSections)).min(1).max(reportSections.length),
  introduction: z.string().max(4000)
})
export type Composition = z.infer<typeof composition>

export const reportFormat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), paper: z.enum(['A4', 'Letter']), composition: composition.optional() }),
  /** One file for any browser. */
  z.strictObject({ kind: z.literal('html'), composition: composition.optional() }),
  /** A workbook: an overview, a sheet a segment with its customers, and how it was made. */
  z.strictObject({ kind: z.literal('xlsx') }),
  z.strictObject({ kind: z.literal('segmentsCsv'), style: csvStyle }),
  z.strictObject({ kind: z.literal('customersCsv'), style: csvStyle }),
  /** Every review, with its customer's segment; what is personal in the texts masked unless the user wants it. */
  z.strictObject({ kind: z.literal('reviewsCsv'), style: csvStyle, masked: z.boolean() }),
  /** Everything needed to repeat and check the run: recipe, seed, versions, hashes, counts, quality. */
  z.strictObject({ kind: z.literal('runJson') }),
  /** The rules of the segments, for a table of the exported customers. */
  z.strictObject({ kind: z.literal('rulesSql') })
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
