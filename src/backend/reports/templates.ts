import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Composition, type ReportTemplate, reportTemplate, templatesFile } from '#shared/api/reports.ts'
import { readJson, writeJson } from '../app/json.ts'

const fileIn = (dataFolder: string): string => join(dataFolder, templatesFile)

/** Compositions kept under a name, for any project; sorted by it. */
export const readTemplates = (dataFolder: string): ReportTemplate[] =>
  readJson(fileIn(dataFolder), z.array(reportTemplate)) ?? []

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export function saveTemplate(dataFolder: string, template: ReportTemplate): ReportTemplate[] {
  const others = readTemplates(dataFolder).filter(({ name }) => !same(name, template.name))
  const all = [...others, template].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  writeJson(fileIn(dataFolder), all)
  return all
}

export function deleteTemplate(dataFolder: string, name: string): ReportTemplate[] {
  const left = readTemplates(dataFolder).filter((one) => !same(one.name, name))
  writeJson(fileIn(dataFolder), left)
  return left
}

/** Name of the template that says just this. */
export const templateOf = (dataFolder: string, composition: Composition): string | null =>
  readTemplates(dataFolder).find((template) => isDeepStrictEqual(template.composition, composition))?.name ?? null
