import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Texts } from './sameKeys.ts'

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>
}[keyof T & string]
type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** Every text there is; a key that does not exist does not compile. */
export type TextKey = WithoutPlural<Leaves<typeof en>>

export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]
export const texts = { en, de } satisfies Record<Locale, Texts<typeof en>>

/** Words for a key, with its facts filled in; `count` chooses the plural. i18next does the work at each edge. */
export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string
