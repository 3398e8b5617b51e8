import { Button } from '@mantine/core'
import type { Structure } from '#shared/api/segments.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import { structureInWords } from '#shared/words/notes.ts'
import { useWords } from '../../../app/words.tsx'
import { Statistics } from '../../../components/Statistics.tsx'
import { Explained } from '../../../help/Explained.tsx'
import { HelpLink } from '../../../help/HelpLink.tsx'
import styles from './trust.module.css'

interface Props {
  readonly structure: Structure
  /** Groups by RFM rules instead, where the data has orders and they are not on screen already. */
  readonly useRules: (() => void) | null
  readonly busy: boolean
}

/** Are there natural groups at all? In words, with what was measured behind them. */
export function StructureVerdict({ structure, useRules, busy }: Props) {
  const { t, locale } = useWords()
  const { natural, reason } = structure
  const title = natural ? 'natural' : reason.code === 'tooFewToTell' ? 'unknown' : 'none'
  return (
    <section className={styles.verdict} data-doubt={!natural || undefined} aria-labelledby="segments-structure">
      <h2 id="segments-structure">{t(`segments.structure.${title}`)}</h2>
      <p className="measure">
        <Explained>{structureInWords(structure, t, locale)}</Explained>{' '}
        <HelpLink page="choosing">{t('help.aboutChoosing')}</HelpLink>
      </p>
      {!natural && useRules && (
        <Button size="xs" onClick={useRules} disabled={busy}>
          {t('segments.structure.rules')}
        </Button>
      )}
      {structure.evidence.length > 0 && (
        <Statistics title={t('segments.structure.how')}>
          <p className="secondary measure">
            {t('segments.structure.caption', {
              count: structure.customers,
              n: formatCount(structure.customers, locale)
            })}
          </p>
          <Evidence evidence={structure.evidence} />
        </Statistics>
      )}
    </section>
  )
}

function Evidence({ evidence }: Pick<Structure, 'evidence'>) {
  const { t, tCode, locale } = useWords()
  const tested = evidence.some(({ pValue }) => pValue !== null)
  return (
    <table className={styles.evidence} aria-label={t('segments.structure.how')}>
      <thead>
        <tr>
          <th scope="col">{t('segments.structure.test')}</th>
          <th scope="col">{t('segments.structure.value')}</th>
          <th scope="col">{t('segments.structure.threshold')}</th>
          {tested && <th scope="col">{t('segments.structure.pValue')}</th>}
          <th scope="col">{t('segments.structure.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ test, value, threshold, pValue, speaksFor }) => (
          <tr key={test}>
            <th scope="row">{tCode(`segments.structure.tests.${test}`, 'segments.structure.test')}</th>
            <td>{formatNumber(value, locale)}</td>
            <td>{formatNumber(threshold, locale)}</td>
            {tested && <td>{pValue === null ? '–' : formatNumber(pValue, locale)}</td>}
            <td data-yes={speaksFor || undefined}>
              {t(speaksFor ? 'segments.structure.yes' : 'segments.structure.no')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
