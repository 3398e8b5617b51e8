import { createInstance } from 'i18next'
import { type Locale, type Translate, texts } from '#shared/i18n/texts.ts'
import { causeIn } from '#shared/words/causes.ts'

/** Words for reports, the command line and menus: what the screens do with react-i18next, without a screen. */
export function wordsIn(locale: Locale): Translate {
  const i18n = createInstance()
  // Resources are given, so that this is done when it returns.
  void i18n.init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(Object.entries(texts).map(([language, all]) => [language, { translation: all }]))
  })
  i18n.services.formatter?.add('cause', (detail) => causeIn(locale, String(detail)))
  return (key, params) => i18n.t(key, params ?? {}) as string
}
