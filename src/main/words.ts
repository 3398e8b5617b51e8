import type { Backend } from '#backend/index.ts'
import { wordsIn } from '#backend/words.ts'
import { firstSettings, type Settings } from '#shared/api/app.ts'
import type { Translate } from '#shared/i18n/texts.ts'

export async function settingsOf(backend: Backend): Promise<Settings> {
  const reply = await backend.call('app.settings', {})
  return reply.ok ? (reply.value as Settings) : firstSettings('en')
}

/** Words in the language that the user has set. */
export const words = async (backend: Backend): Promise<Translate> => wordsIn((await settingsOf(backend)).locale)
