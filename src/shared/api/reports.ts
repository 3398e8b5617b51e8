import { z } from 'zod'
import { contrast, readableContrast } from '../model/contrast.ts'
import { oneLine } from '../model/oneLine.ts'

/** `comma`: commas and decimal points, with a byte-order mark; `semicolon`: semicolons and decimal commas, as a German Excel reads it. */
export const csvStyle = z.enum(['comma', 'semicolon'])
export type CsvStyle = z.infer<typeof csvStyle>

/** Parts of a whole report, in their usual order. */
export const wholeReport = [
  ...([
    'cover',
    'overview',
    'segments',
    'kept',
    'time',
    'categories',
    'texts',
    'trust',
    'rules',
    'made',
    'quality'
  ] as const)
] as const
/** All parts that a report can have. */
export const reportSections = ['onePage', ...wholeReport] as const
export type ReportSection = (typeof reportSections)[number]

/** Parts for whom: a page for the owner, what a marketing team works with, all that a statistician checks. */
export const audiences = {
  owner: ['onePage'],
  team: ['cover', 'overview', 'segments', 'kept', 'time', 'categories', 'texts'],
  statistician: wholeReport
} as const satisfies Readonly<Record<string, readonly ReportSection[]>>
export type Audience = keyof typeof audiences

/** Words of one's own among the parts: a section with its title. */
export const ownText = z.strictObject({ title: oneLine(120).min(1), text: z.string().max(4000) })
export type OwnText = z.infer<typeof ownText>

/** A client's colour; it has to be read on white paper. */
export const accentColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .refine((colour) => contrast(colour, '#ffffff') >= readableContrast)

/** What stands in a report and in which order, with words of one's own, and whose look it has. */
export const composition = z.strictObject({
  sections: z
    .array(z.union([z.enum(reportSections), ownText]))
    .min(1)
    .max(40),
  introduction: z.string().max(4000),
  /** Whom it is made for: stands on the cover. */
  client: oneLine(120).optional(),
  accent: accentColour.optional(),
  /** Is the project's logo shown, where it has one? */
  logo: z.boolean().optional()
})
export type Composition = z.infer<typeof composition>

/** A composition that is kept under a name, for any project. */
export const reportTemplate = z.strictObject({ name: oneLine(80).min(1), composition })
/** Where the application keeps them, in its own folder. */
export const templatesFile = 'report-templates.json'
export type ReportTemplate = z.infer<typeof reportTemplate>

export const reportLogo = z.object({
  name: z.string(),
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int(),
  height: z.int(),
  /** The file, in base 64. */
  data: z.string()
})
export type ReportLogo = z.infer<typeof reportLogo>
/** Larger pictures make reports that cannot be mailed. */
export const mostLogoBytes = 1_000_000

export const reportFormat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), paper: z.enum(['A4', 'Letter']), composition: composition.optional() }),
  /** One file for any browser. */
  z.strictObject({ kind: z.literal('html'), composition: composition.optional() }),
  /** A workbook: an overview, a sheet a segment with its customers, and how it was made. */
  z.strictObject({ kind: z.literal('xlsx') }),
  /** Slides, with charts and tables that can be edited. */
  z.strictObject({ kind: z.literal('pptx'), composition: composition.optional() }),
  z.strictObject({ kind: z.literal('segmentsCsv'), style: csvStyle }),
  z.strictObject({ kind: z.literal('customersCsv'), style: csvStyle }),
  /** Every review, with its customer's segment; what is personal in the texts masked unless the user wants it. */
  z.strictObject({ kind: z.literal('reviewsCsv'), style: csvStyle, masked: z.boolean() }),
  /** Everything needed to repeat and check the run: recipe, seed, versions, hashes, counts, quality. */
  z.strictObject({ kind: z.literal('runJson'), composition: composition.optional() }),
  /** The rules of the segments, for a table of the exported customers. */
  z.strictObject({ kind: z.literal('rulesSql') })
])
export type ReportFormat = z.infer<typeof reportFormat>

export const reportResult = z.object({
  name: z.string(),
  bytes: z.number(),
  /** Name of the file beside a table that says what it holds; `null` where the export says it itself. */
  definition: z.string().nullable()
})

export const reportsApi = {
  /** Writes one export of a run to a place the user chose. */
  'reports.start': {
    input: z.strictObject({ runId: z.int(), format: reportFormat, locale: z.enum(['en', 'de']), target: z.string() }),
    output: z.object({ jobId: z.string() })
  },
  /** One page of the PDF as it would be written, as SVG; the last one where there are not so many. */
  'reports.preview': {
    input: z.strictObject({
      runId: z.int(),
      locale: z.enum(['en', 'de']),
      paper: z.enum(['A4', 'Letter']),
      composition,
      page: z.int().min(0)
    }),
    output: z.object({ pages: z.int(), page: z.int(), svg: z.string() })
  },
  'reports.logo': { input: z.strictObject({}), output: reportLogo.nullable() },
  /** Keeps a picture that the user chose in the project; `null` takes it away. */
  'reports.setLogo': { input: z.strictObject({ file: z.string().nullable() }), output: reportLogo.nullable() },
  /** How the project's report is composed; `null` until it was. */
  'reports.composition': { input: z.strictObject({}), output: composition.nullable() },
  'reports.keepComposition': { input: z.strictObject({ composition }), output: z.null() },
  'reports.templates': { input: z.strictObject({}), output: z.array(reportTemplate) },
  /** One of the same name is replaced. */
  'reports.saveTemplate': { input: reportTemplate, output: z.array(reportTemplate) },
  'reports.deleteTemplate': { input: z.strictObject({ name: z.string() }), output: z.array(reportTemplate) }
} as const
