import { join } from 'node:path'
import { type appApi, type Settings, settings as settingsSchema } from '#shared/api/app.ts'
import type { Handlers } from '../context.ts'
import { engineVersion } from '../segments/engineVersion.ts'
import { readJson, writeJson } from './json.ts'

const defaults: Settings = { theme: 'system', locale: 'en' }
const fileIn = (dataFolder: string): string => join(dataFolder, 'settings.json')

export const readSettings = (dataFolder: string): Settings => readJson(fileIn(dataFolder), settingsSchema) ?? defaults

export const appHandlers: Handlers<typeof appApi> = {
  'app.info': async (_, { options }) => ({
    version: options.version,
    engineVersion,
    projectsFolder: options.projectsFolder
  }),
  'app.settings': async (_, { options }) => readSettings(options.dataFolder),
  'app.saveSettings': async (changes, { options, emit }) => {
    const { theme, locale } = { ...readSettings(options.dataFolder), ...changes }
    const next = { theme: theme ?? defaults.theme, locale: locale ?? defaults.locale }
    writeJson(fileIn(options.dataFolder), next)
    emit({ type: 'changed', what: 'settings' })
    return next
  }
}
