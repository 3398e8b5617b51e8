import i18next, { type i18n } from 'i18next'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { type Locale, locales, type TextKey, type Translate, texts } from '#shared/i18n/texts.ts'
import { causeIn } from '#shared/words/causes.ts'

function makeWords(locale: Locale): i18n {
  const words = i18next.createInstance()
  void words.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: texts.en }, de: { translation: texts.de } },
    interpolation: { escapeValue: false } // React escapes
  })
  words.services.formatter?.add('cause', (detail, spoken) => causeIn(spoken === 'de' ? 'de' : 'en', String(detail)))
  return words
}

/** The language of the system, where Tessera speaks it. */
export const systemLocale = (): Locale =>
  locales.find((locale) => navigator.language.toLowerCase().startsWith(locale)) ?? 'en'

export function WordsProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const [words] = useState(() => makeWords(locale))
  useEffect(() => {
    void words.changeLanguage(locale)
    document.documentElement.lang = locale
  }, [words, locale])
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>
}

export interface Words {
  readonly t: Translate
  readonly locale: Locale
  /** Words for a key made from a code of the backend, or those of `otherwise` where the code is new to this window. */
  readonly tCode: (key: string, otherwise: TextKey, params?: Parameters<Translate>[1]) => string
}

export function useWords(): Words {
  const { t, i18n } = useTranslation()
  return useMemo(
    () => ({
      t: (key, params) => t(key, params ?? {}) as string,
      tCode: (key, otherwise, params) => t(i18n.exists(key, params) ? key : otherwise, params ?? {}) as string,
      locale: i18n.language as Locale
    }),
    [t, i18n, i18n.language]
  )
}
