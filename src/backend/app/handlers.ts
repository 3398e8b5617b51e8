import { join } from 'node:path'
import { type appApi, type Settings, settings as settingsSchema } from '#shared/api/app.ts'
import type { BackendOptions, Handlers } from '../context.ts'
import { engineVersion } from '../segments/engineVersion.ts'
import { readJson, writeJson } from './json.ts'

const fileIn = (dataFolder: string): string => join(dataFolder, 'settings.json')

export const readSettings = ({ dataFolder, locale }: BackendOptions): Settings =>
  readJson(fileIn(dataFolder), settingsSchema) ?? { theme: 'system', locale }

export const appHandlers: Handlers<typeof appApi> = {
  'app.info': async (_, { options }) => ({
    version: options.version,
    engineVersion,
    projectsFolder: options.projectsFolder
  }),
  'app.settings': async (_, { options }) => readSettings(options),
  'app.saveSettings': async (changes, { options, emit }) => {
    const before = readSettings(options)
    const next = { theme: changes.theme ?? before.theme, locale: changes.locale ?? before.locale }
    writeJson(fileIn(options.dataFolder), next)
    emit({ type: 'changed', what: 'settings' })
    return next
  }
}
