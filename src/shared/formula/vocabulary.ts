import type { Locale } from '../i18n/texts.ts'
import type { FieldName, Source } from './fields.ts'
import { fold } from './fold.ts'

/** What formulas of one project can speak of. */
export interface Vocabulary {
  /** Words are completed in this language; all are understood. */
  readonly language: Locale
  readonly sources: readonly Source[]
  /** `name`: as formulas write it; `label`: as screens show it, where that differs. */
  readonly features: readonly { readonly name: string; readonly label: string }[]
  /** The words of text fields, those that most rows have first; `complete`: there are no others. */
  readonly words: Partial<
    Readonly<
      Record<
        Source,
        Partial<Readonly<Record<FieldName, { readonly values: readonly string[]; readonly complete: boolean }>>>
      >
    >
  >
}

/** The feature that a formula means: by its name or as screens show it, whatever the case. */
export function featureNamed<F extends { readonly name: string; readonly label: string }>(
  name: string,
  features: readonly F[]
): F | undefined {
  const meant = fold(name)
  return features.find((one) => fold(one.name) === meant) ?? features.find((one) => fold(one.label) === meant)
}
