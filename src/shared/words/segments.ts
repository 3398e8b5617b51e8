import type { GeneratedName, RunView, Segment } from '../api/segments.ts'
import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { orderFeatures } from '../model/recipe.ts'
import { categoryWord, featureName, featureValue, featureValueInWords, listInWords } from './features.ts'
import { formatCount, formatShare } from './format.ts'
import { portraitInWords } from './portrait.ts'

type Trait = Extract<GeneratedName, { kind: 'traits' }>['traits'][number]

/** Adjectives first, then what reads as a noun, then columns of the customers' list. */
const traitOrder: readonly string[] = ['recency', 'tenure', 'frequency', 'gap', 'monetary', 'averageOrder']
const adjectives = new Set(['recency', 'tenure', 'frequency', 'gap'])

/** So far from everyone's mean, in standard deviations, a segment is worth most rather than about as much as others. */
const clearly = 0.5

/** So far above everyone's mean, in standard deviations, staying away is what there is to say. */
const lapsed = 0.3

const place = (feature: string): number => {
  const found = traitOrder.indexOf(feature)
  return found < 0 ? traitOrder.length : found
}

function traitInWords(trait: Trait, t: Translate): string {
  const { feature } = trait
  if ('word' in trait)
    return t('names.trait.word', { name: featureName(feature, t), word: categoryWord(feature, trait.word, t) })
  const known = (orderFeatures as readonly string[]).includes(feature)
  const key = `names.trait.${known ? feature : 'attribute'}${trait.level === 'high' ? 'High' : 'Low'}` as TextKey
  return t(key, { name: featureName(feature, t) })
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** "Recent, frequent, big spenders"; the RFM names as marketers know them. */
export function generatedNameInWords(generated: GeneratedName, t: Translate): string {
  if (generated.kind === 'rfm') return t(`names.rfm.${generated.key}` as TextKey)
  const traits = [...generated.traits].sort((a, b) => place(a.feature) - place(b.feature))
  const list = capitalised(traits.map((trait) => traitInWords(trait, t)).join(', '))
  const alone = traits.every((trait) => adjectives.has(trait.feature))
  const name = list === '' ? t('names.traitsNone') : alone ? t('names.traitsAlone', { traits: list }) : list
  return generated.number === null ? name : t('names.traitsNumbered', { name, number: generated.number })
}

/** Tessera's name for a segment, whatever the user calls it. Who belongs to no group is unusual, and nothing more. */
export const ownName = ({ noise, generatedName }: Pick<Segment, 'noise' | 'generatedName'>, t: Translate): string =>
  noise ? t('names.noise.name') : generatedNameInWords(generatedName, t)

/** The user's own name, or the generated one in the reader's language. */
export const segmentName = (segment: Pick<Segment, 'name' | 'noise' | 'generatedName'>, t: Translate): string =>
  segment.name ?? ownName(segment, t)

/** One line that says what the name means; only the RFM names and the unusual have one. */
export function segmentMeaning({ noise, generatedName }: Pick<Segment, 'noise' | 'generatedName'>, t: Translate) {
  if (noise) return t('names.noise.meaning')
  return generatedName.kind === 'rfm' ? t(`names.meaning.${generatedName.key}` as TextKey) : null
}

/** What to do with these customers: the usual advice for the RFM name, or what the traits suggest. */
export function segmentAdvice(segment: Pick<Segment, 'noise' | 'generatedName' | 'stats'>, t: Translate): string {
  if (segment.noise) return t('names.noise.advice')
  if (segment.generatedName.kind === 'rfm') return t(`names.advice.${segment.generatedName.key}` as TextKey)
  const { recency, frequency, monetary } = segment.stats
  if (!recency || !frequency) return t('names.adviceByTraits.know')
  const away = recency.difference > lapsed
  const valuable = (monetary ?? frequency).difference > clearly
  if (valuable) return t(away ? 'names.adviceByTraits.winBack' : 'names.adviceByTraits.keep')
  if (away) return t('names.adviceByTraits.wake')
  return t(frequency.difference > 0 ? 'names.adviceByTraits.grow' : 'names.adviceByTraits.second')
}

/** Who they are and what they bring: "412 customers (9.5 %) who bring 38 % of revenue". */
function sizeInWords(segment: Segment, t: Translate, locale: Locale): string {
  const size = t('names.segment.size', {
    count: segment.size,
    n: formatCount(segment.size, locale),
    share: formatShare(segment.share, locale)
  })
  if (segment.revenueShare === null) return size
  const brings =
    segment.revenueShare < 0
      ? t('names.segment.returns')
      : t('names.segment.revenue', { count: segment.size, share: formatShare(segment.revenueShare, locale) })
  return `${size} ${brings}`
}

/** The median, rounded so that "half of them within the last n days" or "not for n days" stays true. */
function lastOrderInWords(segment: Segment, t: Translate): string | null {
  const { recency } = segment.stats
  if (!recency) return null
  const within = Math.max(1, Math.ceil(recency.median))
  if (segment.size === 1) return t('names.segment.lastOrderSingle', { count: within, n: within })
  const since = Math.floor(recency.median)
  return recency.difference > lapsed && since > 0
    ? t('names.segment.noOrder', { count: since, n: since })
    : t('names.segment.lastOrder', { count: within, n: within })
}

function typicalInWords(view: RunView, segment: Segment, t: Translate, locale: Locale): string | null {
  const { frequency, monetary } = segment.stats
  if (!frequency) return null
  const orders = featureValueInWords(frequency.median, 'orders', t, locale, null)
  if (!monetary || segment.revenue === null) return t('names.segment.typicalOrders', { orders })
  const spent = featureValueInWords(monetary.median, 'money', t, locale, view.currency)
  return t('names.segment.typical', { orders, spent })
}

/** Typical values of the three features that set the segment apart most and are not everyone's: for customers without orders. */
function valuesInWords(view: RunView, segment: Segment, t: Translate, locale: Locale): string {
  const known = view.features.filter(({ id }) => segment.stats[id])
  const differing = known.filter(({ id, overall }) => segment.stats[id]!.median !== overall.median)
  const apart = (differing.length > 0 ? differing : known)
    .sort((a, b) => Math.abs(segment.stats[b.id]!.difference) - Math.abs(segment.stats[a.id]!.difference))
    .slice(0, 3)
  const list = apart.map(({ id, unit, overall }) =>
    t('names.segment.value', {
      feature: featureName(id, t),
      value: featureValue(segment.stats[id]!.median, unit, locale, view.currency),
      overall: featureValue(overall.median, unit, locale, view.currency)
    })
  )
  return t('names.segment.values', { list: listInWords(list, t) })
}

/**
 * One sentence in plain words, the user's own where they wrote one: "412 customers (9.5 %) who bring 38 % of revenue;
 * typically, they order every 23 days and have been customers for 14 months."
 */
export const segmentSentence = (view: RunView, segment: Segment, t: Translate, locale: Locale): string =>
  segment.sentence ?? ownSentence(view, segment, t, locale)

/** Tessera's sentence, whatever the user says of the segment. */
export function ownSentence(view: RunView, segment: Segment, t: Translate, locale: Locale): string {
  const size = sizeInWords(segment, t, locale)
  if (segment.noise && segment.portrait) return `${size}.`
  // One customer is not a type, and of runs of earlier versions it is not known what sets segments apart.
  if (segment.portrait && segment.size > 1) return portraitInWords(size, segment.portrait, view, t, locale)
  const habits = [lastOrderInWords(segment, t), typicalInWords(view, segment, t, locale)].filter(
    (part) => part !== null
  )
  return habits.length > 0 ? `${size}; ${habits.join(', ')}.` : `${size}. ${valuesInWords(view, segment, t, locale)}`
}
