import type { RunView } from '../api/segments.ts'
import type { Found } from '../api/selection.ts'
import { assertNever } from '../errors.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { dayMs } from '../model/moment.ts'
import { periodOf, startOfPeriod } from '../model/periods.ts'
import type { Selection } from '../model/selection.ts'
import { categoryWord, featureName, featureShortName, featureValueInWords } from './features.ts'
import { formatCount, formatDate, formatShare } from './format.ts'
import { periodInWords } from './periods.ts'
import { segmentName } from './segments.ts'

interface Named {
  readonly id: number
  readonly name: string
}

/** "Days since the last order from 3 days to 20 days" */
export function selectionInWords(
  selection: Selection,
  view: Pick<RunView, 'segmentList' | 'features' | 'currency'>,
  groups: readonly Named[],
  t: Translate,
  locale: Locale
): string {
  switch (selection.kind) {
    case 'segment': {
      const segment = view.segmentList[selection.segment]
      return segment ? segmentName(segment, t) : ''
    }
    case 'range': {
      const unit = view.features.find(({ id }) => id === selection.feature)?.unit ?? 'number'
      const value = (one: number | null): string =>
        one === null ? '' : featureValueInWords(one, unit, t, locale, view.currency)
      const key = selection.to === null ? 'atLeast' : selection.from === null ? 'atMost' : 'between'
      return t(`selection.${key}`, {
        feature: featureName(selection.feature, t),
        from: value(selection.from),
        to: value(selection.to)
      })
    }
    case 'value': {
      const feature = featureName(selection.feature, t)
      const what =
        selection.value === null
          ? t('selection.otherValue', { feature })
          : t('selection.value', { feature, value: categoryWord(selection.feature, selection.value, t) })
      const segment = selection.segment === undefined ? undefined : view.segmentList[selection.segment]
      return segment ? t('selection.inSegment', { what, segment: segmentName(segment, t) }) : what
    }
    case 'area':
      return selection.plane.is === 'components'
        ? t('selection.areaOfMap')
        : t('selection.areaOf', {
            x: featureShortName(selection.plane.x, t),
            y: featureShortName(selection.plane.y, t)
          })
    case 'node':
      return t('selection.node', { n: formatCount(selection.node + 1, locale) })
    case 'branch':
      return t('selection.branch', { n: formatCount(selection.branch + 1, locale) })
    case 'cohort': {
      const { unit, first, later } = selection
      const named = periodInWords(first, unit, t, locale)
      if (later === null) return t('selection.cohort', { first: named })
      const period = periodInWords(startOfPeriod(periodOf(first, unit) + later, unit), unit, t, locale)
      return t('selection.cohortBack', { first: named, period })
    }
    case 'ordered':
      return selection.from === selection.to
        ? t('selection.orderedOn', { day: formatDate(selection.from * dayMs, locale) })
        : t('selection.orderedBetween', {
            from: formatDate(selection.from * dayMs, locale),
            to: formatDate(selection.to * dayMs, locale)
          })
    case 'rows':
      return t('selection.rows')
    case 'search':
      return t('selection.search', { text: selection.text })
    case 'group': {
      const group = groups.find(({ id }) => id === selection.group)
      return group ? t('selection.group', { name: group.name }) : t('selection.groupGone')
    }
    default:
      return assertNever(selection)
  }
}

/** "312 customers, 7 % of all, 18 % of revenue" */
export function foundInWords(
  found: Pick<Found, 'customers' | 'share' | 'revenueShare'>,
  t: Translate,
  locale: Locale
): string {
  if (found.customers === 0) return t('selection.nobody')
  const who = t('selection.count', {
    count: found.customers,
    n: formatCount(found.customers, locale),
    share: formatShare(found.share, locale)
  })
  return found.revenueShare === null
    ? who
    : `${who}, ${t('selection.revenue', { share: formatShare(found.revenueShare, locale) })}`
}
