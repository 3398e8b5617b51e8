import { join } from 'node:path'
import { type appApi, firstSettings, type Settings, settings as settingsSchema } from '#shared/api/app.ts'
import type { BackendOptions, Handlers } from '../context.ts'
import { engineVersion } from '../segments/engineVersion.ts'
import { readJson, writeJson } from './json.ts'

const fileIn = (dataFolder: string): string => join(dataFolder, 'settings.json')

/** Settings of an earlier Tessera lack some: these are as at first. */
export const readSettings = ({ dataFolder, locale }: BackendOptions): Settings => {
  const { theme, locale: chosen, level, tourSeen } = readJson(fileIn(dataFolder), settingsSchema.partial()) ?? {}
  const first = firstSettings(chosen ?? locale)
  return { ...first, theme: theme ?? first.theme, level: level ?? first.level, tourSeen: tourSeen ?? first.tourSeen }
}

export const appHandlers: Handlers<typeof appApi> = {
  'app.info': async (_, { options }) => ({
    version: options.version,
    engineVersion,
    projectsFolder: options.projectsFolder
  }),
  'app.settings': async (_, { options }) => readSettings(options),
  'app.saveSettings': async (changes, { options, emit }) => {
    const before = readSettings(options)
    const next: Settings = {
      theme: changes.theme ?? before.theme,
      locale: changes.locale ?? before.locale,
      level: changes.level ?? before.level,
      tourSeen: changes.tourSeen ?? before.tourSeen
    }
    writeJson(fileIn(options.dataFolder), next)
    emit({ type: 'changed', what: 'settings' })
    return next
  }
}
