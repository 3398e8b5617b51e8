import { z } from 'zod'

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['en', 'de'])
})
export type Settings = z.infer<typeof settings>

export const appApi = {
  'app.info': {
    input: z.strictObject({}),
    output: z.object({ version: z.string(), engineVersion: z.string(), projectsFolder: z.string() })
  },
  'app.settings': { input: z.strictObject({}), output: settings },
  'app.saveSettings': { input: settings.partial(), output: settings }
} as const
