import { formulaInWords } from '../formula/inWords.ts'
import type { Formula } from '../formula/model.ts'
import { parseFormula } from '../formula/parse.ts'
import { walkExpression } from '../formula/walk.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { isFlag } from '../model/cleaning.ts'
import { isOwn, ownName } from '../model/ownFeatures.ts'
import { isEvent, isOrderFeature, isTopic, type Recipe } from '../model/recipe.ts'
import { attributeName, eventAction, flagged, knownAs, topicWords } from './features.ts'

/** What a recipe says about how features are made. */
export type FeatureChoices = Pick<Recipe, 'returns' | 'own'>

/** How the feature is computed, in one or two sentences. */
export function featureDefinition(id: string, t: Translate, locale: Locale, choices: FeatureChoices): string {
  const known = knownAs(id)
  if (isFlag(id)) return t('cleaning.flagDefinition', { feature: flagged(id, t) })
  if (isEvent(id)) return t('names.definition.event', { action: eventAction(id) })
  if (isTopic(id)) return t('names.definition.topic', { words: topicWords(id) })
  if (isOwn(id)) return ownDefinition(ownName(id), t, locale, choices)
  if (!known) return t('names.definition.attribute', { name: attributeName(id) })
  const definition =
    known === 'monetary'
      ? t(choices.returns === 'net' ? 'names.definition.monetaryNet' : 'names.definition.monetaryExclude')
      : t(`names.definition.${known}`)
  const matched = choices.returns === 'match' && isOrderFeature(id) && id !== 'returnRate'
  return matched ? `${definition} ${t('names.definition.match')}` : definition
}

function ownDefinition(name: string, t: Translate, locale: Locale, { own, returns }: FeatureChoices): string {
  const text = own.find((one) => one.name === name)?.formula ?? ''
  const { formula } = parseFormula(text)
  if (!formula) return t('names.definition.ownUnread', { formula: text })
  const words = `${formulaInWords(formula, t, locale)}.`
  const about = returnsInWords(formula, returns, t)
  return [words, ...(about === null ? [] : [about]), t('names.definition.own', { formula: text })].join(' ')
}

/** What becomes of returns in a formula, where it looks at what they change. */
export function returnsInWords(formula: Formula, returns: Recipe['returns'], t: Translate): string | null {
  const looked = new Set<string>()
  walkExpression(formula, (part) => {
    if (part.kind === 'query') looked.add(part.source)
  })
  if (looked.has('lines')) return t(`names.definition.ownLines.${returns}`)
  return looked.has('orders') ? t(`names.definition.ownOrders.${returns}`) : null
}
