import type { ParseArgsOptionsConfig } from 'node:util'
import { type CsvStyle, csvStyle } from '#shared/api/reports.ts'
import { type Locale, locales } from '#shared/i18n/texts.ts'
import { moment, momentFromText } from '#shared/model/moment.ts'
import type { OwnFeature } from '#shared/model/ownFeatures.ts'
import { type Recipe, returnsWays } from '#shared/model/recipe.ts'
import { commonOptions, localeIn, oneOf, parseCommand, wholeNumber } from './arguments.ts'
import type { ReportChoice } from './chooseReport.ts'
import { featureNames } from './featureNames.ts'
import { type MethodChoice, methodChoice, methodFlags } from './methodOptions.ts'
import { ownOption } from './ownOption.ts'
import { type ReadingOptions, readingFlags, readingOptions } from './readingOptions.ts'
import { UsageError } from './usageError.ts'

export interface SegmentOptions extends ReadingOptions, ReportChoice {
  readonly out: string
  readonly project: string | undefined
  readonly recipeFile: string | undefined
  /** What was given of the recipe; it comes before the recipe's file and the defaults. */
  readonly choices: Partial<Omit<Recipe, 'version' | 'basis' | 'method'>>
  /** How to group, given what the recipe says. */
  readonly method: MethodChoice
  readonly features: readonly string[] | undefined
  /** Features by formula, beside those of the recipe. */
  readonly own: readonly OwnFeature[]
  readonly csv: CsvStyle
  /** A workbook as well. */
  readonly xlsx: boolean
  /** Slides as well. */
  readonly pptx: boolean
  /** The report for a browser as well. */
  readonly html: boolean
  readonly locale: Locale
  readonly json: boolean
  readonly quiet: boolean
}

const known = {
  ...commonOptions,
  out: { type: 'string', short: 'o' },
  project: { type: 'string' },
  recipe: { type: 'string' },
  ...methodFlags,
  bootstrap: { type: 'string' },
  features: { type: 'string' },
  own: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  returns: { type: 'string' },
  scale: { type: 'string' },
  log: { type: 'string' },
  seed: { type: 'string' },
  ...readingFlags,
  'report-template': { type: 'string' },
  'report-design': { type: 'string' },
  csv: { type: 'string' },
  xlsx: { type: 'boolean' },
  pptx: { type: 'boolean' },
  html: { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' }
} as const satisfies ParseArgsOptionsConfig

/** @returns `help` where that is asked for */
export function segmentOptions(args: readonly string[]): SegmentOptions | 'help' {
  const { values, positionals } = parseCommand(args, known)
  if (values.help) return 'help'
  oneOf('--locale', values.locale, locales)
  const method = methodChoice(values)
  if (values.project !== undefined && !values.project.endsWith('.tessera'))
    throw new UsageError('cli.usage.projectEnding', { name: values.project })
  if (positionals.length === 0 && values.project === undefined) throw new UsageError('cli.usage.noFiles')
  if (values.out === undefined || values.out === '')
    throw new UsageError('cli.usage.noOut', { command: 'tessera segment' })
  return {
    files: positionals,
    out: values.out,
    project: values.project,
    recipeFile: values.recipe,
    method,
    choices: withoutUndefined({
      asOf: asOf(values['as-of']),
      returns: oneOf('--returns', values.returns, returnsWays),
      scale: oneOf('--scale', values.scale, ['zscore', 'robust', 'none']),
      log: oneOf('--log', values.log, ['auto', 'none']),
      seed: wholeNumber('--seed', values.seed, 0, 4_294_967_295),
      bootstrap: wholeNumber('--bootstrap', values.bootstrap, 0, 1000)
    }),
    features: values.features === undefined ? undefined : featureNames(values.features),
    own: ownOption(values.own),
    ...readingOptions(values),
    reportTemplate: values['report-template'],
    reportDesign: values['report-design'],
    csv: oneOf('--csv', values.csv, csvStyle.options) ?? 'comma',
    xlsx: values.xlsx ?? false,
    pptx: values.pptx ?? false,
    html: values.html ?? false,
    locale: localeIn(args),
    json: values.json ?? false,
    quiet: values.quiet ?? false
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const withoutUndefined = <T extends object>(object: T): Given<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>

function asOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const ms = moment.safeParse(value).success ? momentFromText(value) : Number.NaN
  // JavaScript reads the 31st of June as the 1st of July.
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(value.slice(0, 10)))
    throw new UsageError('cli.usage.badDate', { value })
  return value
}
