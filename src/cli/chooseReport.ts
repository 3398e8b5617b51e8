import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type Composition, composition, templatesFile } from '#shared/api/reports.ts'
import { foldersOf } from '#shell/folders.ts'
import type { Client } from './client.ts'
import { UsageError } from './usageError.ts'

export interface ReportChoice {
  /** Name of one that the application keeps. */
  readonly reportTemplate: string | undefined
  readonly reportDesign: string | undefined
}

/** How the report is composed: as a template or a file says; `undefined`: whole. */
export async function chooseReport(client: Client, choice: ReportChoice): Promise<Composition | undefined> {
  const { reportTemplate, reportDesign } = choice
  if (reportDesign !== undefined) return readDesign(reportDesign)
  if (reportTemplate === undefined) return undefined
  const templates = await client.call('reports.templates', {})
  const found = templates.find(({ name }) => name.toLowerCase() === reportTemplate.toLowerCase())
  if (found) return found.composition
  const names = templates.map(({ name }) => name).join(', ') || '–'
  throw new UsageError('cli.usage.noSuchTemplate', { name: reportTemplate, names })
}

/** A composition by itself, a template, or what a `run.json` says of its report. */
async function readDesign(path: string): Promise<Composition> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'))
    const known = z.union([
      composition,
      z.object({ composition }).transform((template) => template.composition),
      z.object({ report: composition }).transform((run) => run.report)
    ])
    return known.parse(json)
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new UsageError('cli.usage.notADesign', { name: basename(path), detail: detail.replaceAll(/\s+/g, ' ') })
  }
}

/** Without a project the application's own folder is left alone; its templates are taken along. */
export function takeTemplates(dataFolder: string): void {
  const kept = join(foldersOf().data, templatesFile)
  const taken = join(dataFolder, templatesFile)
  if (kept === taken || !existsSync(kept)) return
  mkdirSync(dataFolder, { recursive: true })
  copyFileSync(kept, taken)
}
