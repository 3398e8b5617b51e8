import type { RunView } from '#shared/api/segments.ts'
import type { Selection } from '#shared/model/selection.ts'
import { featureName, featureValueInWords } from '#shared/words/features.ts'
import { formatMeasure } from '#shared/words/format.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import styles from '../explore.module.css'

/** The selected beside everyone else, feature by feature, what differs most first. */
export function Against({ view, selection }: { readonly view: RunView; readonly selection: Selection }) {
  const { t, locale } = useWords()
  const { data, error, isPending } = useApi('selection.against', { runId: view.id, selection })
  if (error) return <Problem note={error} />
  if (isPending) return <p className="secondary">{t('selection.counting')}</p>
  if (!data) return <p className="secondary">{t('selection.nothingToCompare')}</p>
  const value = (id: string, one: number): string => {
    const unit = view.features.find((feature) => feature.id === id)?.unit ?? 'number'
    return featureValueInWords(one, unit, t, locale, view.currency)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section className={styles.against} aria-label={t('selection.againstTitle')} tabIndex={0}>
      <table className={styles.numbers}>
        <caption>{t('selection.againstTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('selection.feature')}</th>
            <th scope="col">{t('selection.selected')}</th>
            <th scope="col">{t('selection.rest')}</th>
            <th scope="col" title={t('selection.differenceMeans')}>
              {t('selection.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.features.map(({ feature, selected, rest, difference }) => (
            <tr key={feature}>
              <th scope="row">{featureName(feature, t)}</th>
              <td>{value(feature, selected)}</td>
              <td>{value(feature, rest)}</td>
              <td>{t('selection.sd', { d: `${difference > 0 ? '+' : ''}${formatMeasure(difference, locale, 2)}` })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
