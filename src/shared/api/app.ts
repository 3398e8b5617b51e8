import { z } from 'zod'

/** How much is said of how segments were found: in plain sentences, or with every number shown openly. */
export const levels = ['plain', 'statistics'] as const
export type Level = (typeof levels)[number]

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['en', 'de']),
  level: z.enum(levels),
  /** Has the tour been gone through, or left? */
  tourSeen: z.boolean()
})
export type Settings = z.infer<typeof settings>
/** What holds until the user chooses, in their system's language. */
export const firstSettings = (locale: Settings['locale']): Settings => ({
  theme: 'system',
  locale,
  level: 'plain',
  tourSeen: false
})

export const appApi = {
  'app.info': {
    input: z.strictObject({}),
    output: z.object({ version: z.string(), engineVersion: z.string(), projectsFolder: z.string() })
  },
  'app.settings': { input: z.strictObject({}), output: settings },
  'app.saveSettings': { input: settings.partial(), output: settings }
} as const
