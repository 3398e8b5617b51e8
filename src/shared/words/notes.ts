import type { RunNote, RunView, Structure } from '../api/segments.ts'
import type { Note } from '../errors.ts'
import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { type MethodKind, methodKinds, type Recipe } from '../model/recipe.ts'
import { featureName, listInWords } from './features.ts'
import { formatNumber, formatShare } from './format.ts'

type LeftOutReason = RunView['rows']['leftOut'][number]['reason']

/** Why rows were left out: "No customer". */
export const leftOutInWords = (reason: LeftOutReason, t: Translate): string => t(`notes.leftOut.${reason}`)

/** A method as statisticians call it: "Gaussian mixture"; its kind where it is unknown. */
export const methodName = (kind: string, t: Translate): string =>
  methodKinds.includes(kind as MethodKind) ? t(`segments.choose.${kind as MethodKind}.term`) : kind

/** One fact as the reader writes it: features, measures and shapes by their names, numbers in their language. */
function factInWords(key: string, value: string | number, t: Translate, locale: Locale): string {
  if (typeof value === 'number') return key === 'misplaced' ? formatShare(value, locale) : formatNumber(value, locale)
  switch (key) {
    case 'feature':
    case 'featureB':
      return featureName(value, t)
    case 'criterion':
      return t(`segments.ks.${value}` as TextKey)
    case 'covariance':
      return t(`charts.mixtures.${value}` as TextKey)
    default:
      return value
  }
}

function factsInWords({ params }: Note, t: Translate, locale: Locale): Record<string, string | number> {
  const facts: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(params)) facts[key] = factInWords(key, value, t, locale)
  if (typeof params['n'] === 'number') facts['count'] = params['n']
  return facts
}

/** A footnote as a sentence. */
export function noteInWords(note: Note, t: Translate, locale: Locale): string {
  const none = note.code === 'criterionPrefers' && note.params['k'] === 1
  return t(`notes.${none ? 'criterionPrefersNone' : note.code}` as TextKey, factsInWords(note, t, locale))
}

/** Whether there are natural groups, and what shows it, in a sentence. */
export const structureInWords = ({ reason }: Structure, t: Translate, locale: Locale): string =>
  t(`notes.structure.${reason.code}` as TextKey, factsInWords(reason, t, locale))

/** Why a way to group suits the data, in a sentence. */
export const suitsInWords = (reason: Note, t: Translate, locale: Locale): string =>
  t(`notes.picked.${reason.code}` as TextKey, factsInWords(reason, t, locale))

/** What the change of recipe that mends a doubt does: "Leave out “Orders” and run again". */
export function fixInWords(fix: NonNullable<RunNote['fix']>, { basis }: Recipe, t: Translate): string {
  if (fix.method) return t('notes.fix.method', { method: methodName(fix.method.kind, t) })
  if (fix.log) return t(fix.log === 'auto' ? 'notes.fix.log' : 'notes.fix.noLog')
  if (!fix.basis) return t('notes.fix.default')
  const named = (ids: readonly string[]): string =>
    listInWords(
      ids.map((id) => t('names.quoted', { name: featureName(id, t) })),
      t
    )
  const dropped = basis.filter((id) => !fix.basis?.includes(id))
  return dropped.length > 0 && dropped.length <= fix.basis.length
    ? t('notes.fix.drop', { features: named(dropped) })
    : t('notes.fix.use', { features: named(fix.basis) })
}
