import type { Locale, Translate } from '../i18n/texts.ts'
import { momentFromText } from '../model/moment.ts'
import type { Recipe } from '../model/recipe.ts'
import { stepInWords } from './cleaning.ts'
import { featureName } from './features.ts'
import { formatCount, formatMoment } from './format.ts'

/** What became of one recipe on the way to the next, a line a change. */
export function changesInWords(before: Recipe, after: Recipe, t: Translate, locale: Locale): string[] {
  return [
    ...ofLooking(before, after, t, locale),
    ...ofCleaning(before, after, t, locale),
    ...ofOwn(before, after, t),
    ...ofBasis(before.basis, after.basis, t),
    ...ofMaking(before, after, t, locale)
  ]
}

function ofLooking(before: Recipe, after: Recipe, t: Translate, locale: Locale): string[] {
  const lines: string[] = []
  if (before.asOf !== after.asOf)
    lines.push(
      after.asOf === null
        ? t('history.asOfDefault')
        : t('history.asOf', { moment: formatMoment(momentFromText(after.asOf), locale) })
    )
  if (before.returns !== after.returns) lines.push(t(`history.returns.${after.returns}`))
  return lines
}

function ofCleaning({ cleaning: before }: Recipe, { cleaning: after }: Recipe, t: Translate, locale: Locale): string[] {
  const [had, has] = [before, after].map((steps) => steps.map((step) => stepInWords(step, t, locale))) as [
    string[],
    string[]
  ]
  const added = has.filter((step) => !had.includes(step)).map((step) => t('history.fix', { step }))
  const gone = had.filter((step) => !has.includes(step)).map((step) => t('history.noFix', { step }))
  const moved = added.length + gone.length === 0 && had.join('\n') !== has.join('\n') ? [t('history.fixOrder')] : []
  return [...added, ...gone, ...moved]
}

function ofOwn({ own: before }: Recipe, { own: after }: Recipe, t: Translate): string[] {
  const has = (own: Recipe['own'], wanted: string): boolean => own.some(({ name }) => name === wanted)
  return [
    ...after.flatMap(({ name, formula }) => {
      if (!has(before, name)) return [t('history.own', { feature: name, formula })]
      const same = before.some((one) => one.name === name && one.formula === formula)
      return same ? [] : [t('history.ownChanged', { feature: name, formula })]
    }),
    ...before.filter(({ name }) => !has(after, name)).map(({ name }) => t('history.ownGone', { feature: name }))
  ]
}

function ofBasis(before: readonly string[], after: readonly string[], t: Translate): string[] {
  const named = (ids: readonly string[]) => ids.map((id) => featureName(id, t))
  const [added, gone] = [
    named(after.filter((id) => !before.includes(id))),
    named(before.filter((id) => !after.includes(id)))
  ]
  const moved = added.length + gone.length === 0 && before.join() !== after.join() ? [t('history.formsOrder')] : []
  return [
    ...added.map((feature) => t('history.forms', { feature })),
    ...gone.map((feature) => t('history.formsNot', { feature })),
    ...moved
  ]
}

function ofMaking(before: Recipe, after: Recipe, t: Translate, locale: Locale): string[] {
  const lines: string[] = []
  const way = t(`segments.choose.${after.method.kind}.name`)
  if (before.method.kind !== after.method.kind) lines.push(t('history.way', { way }))
  else if (JSON.stringify(before.method) !== JSON.stringify(after.method)) lines.push(t('history.waySettings', { way }))
  if (before.log !== after.log) lines.push(t(`history.log.${after.log}`))
  if (before.scale !== after.scale) lines.push(t(`history.scale.${after.scale}`))
  if (before.seed !== after.seed) lines.push(t('history.seed', { n: after.seed }))
  if (before.bootstrap !== after.bootstrap)
    lines.push(t('history.bootstrap', { count: after.bootstrap, n: formatCount(after.bootstrap, locale) }))
  return lines
}
