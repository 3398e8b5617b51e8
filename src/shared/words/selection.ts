import type { RunView } from '../api/segments.ts'
import type { Found } from '../api/selection.ts'
import { assertNever } from '../errors.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import type { Selection } from '../model/selection.ts'
import { categoryWord, featureName, featureShortName, featureValueInWords } from './features.ts'
import { formatCount, formatShare } from './format.ts'
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
    case 'value':
      return selection.value === null
        ? t('selection.otherValue', { feature: featureName(selection.feature, t) })
        : t('selection.value', {
            feature: featureName(selection.feature, t),
            value: categoryWord(selection.feature, selection.value, t)
          })
    case 'area':
      return selection.plane.is === 'components'
        ? t('selection.areaOfMap')
        : t('selection.areaOf', {
            x: featureShortName(selection.plane.x, t),
            y: featureShortName(selection.plane.y, t)
          })
    case 'node':
      return t('selection.node', { n: formatCount(selection.node + 1, locale) })
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
