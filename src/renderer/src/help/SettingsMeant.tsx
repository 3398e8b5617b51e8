import type { TextKey } from '#shared/i18n/texts.ts'
import { useWords } from '../app/words.tsx'
import styles from './help.module.css'
import type { ArticleId, WayId } from './pages.ts'

/** A setting as the choice of the way words it: its name and what its values do. */
interface Meant {
  readonly label: TextKey
  readonly term?: TextKey
  readonly hints: readonly TextKey[]
  /** What can be chosen, each with what it does. */
  readonly options?: readonly (readonly [name: TextKey, hint: TextKey])[]
}

const k: Meant = { label: 'segments.set.k.label', hints: ['segments.ks.caption'] }
const minPoints = {
  label: 'segments.set.minPoints.label',
  term: 'segments.set.minPoints.term',
  hints: ['segments.set.minPoints.ownHint']
} as const
const settings: Readonly<Record<Exclude<WayId, 'rfm'>, readonly Meant[]>> = {
  kmeans: [
    k,
    {
      label: 'segments.set.restarts.label',
      term: 'segments.set.restarts.term',
      hints: ['segments.set.restarts.ownHint']
    }
  ],
  hierarchical: [
    {
      label: 'segments.set.linkage.label',
      term: 'segments.set.linkage.term',
      hints: [],
      options: (['ward', 'average', 'complete', 'single'] as const).map(
        (one) => [`segments.set.linkage.${one}`, `segments.set.linkage.${one}Hint`] as const
      )
    },
    {
      label: 'segments.set.cut.label',
      hints: [],
      options: (['number', 'height'] as const).map(
        (one) => [`segments.set.cut.${one}`, `segments.set.cut.${one}Hint`] as const
      )
    }
  ],
  gmm: [
    k,
    {
      label: 'segments.set.covariance.label',
      term: 'segments.set.covariance.term',
      hints: [],
      options: (['full', 'tied', 'diagonal', 'spherical'] as const).map(
        (one) => [`segments.set.covariance.${one}`, `segments.set.covariance.${one}Hint`] as const
      )
    }
  ],
  hdbscan: [
    {
      label: 'segments.set.minClusterSize.label',
      term: 'segments.set.minClusterSize.term',
      hints: ['segments.set.minClusterSize.ownHint']
    },
    minPoints
  ],
  dbscan: [
    { label: 'segments.set.eps.label', term: 'segments.set.eps.term', hints: ['segments.set.eps.ownHint'] },
    minPoints
  ],
  som: [
    k,
    { label: 'segments.set.grid.label', term: 'segments.set.grid.term', hints: ['segments.set.grid.autoHint'] },
    {
      label: 'segments.set.topology.label',
      term: 'segments.set.topology.term',
      hints: [],
      options: (['hexagonal', 'rectangular'] as const).map(
        (one) => [`segments.set.topology.${one}`, `segments.set.topology.${one}Hint`] as const
      )
    }
  ],
  mixed: [
    k,
    { label: 'segments.set.gamma.label', term: 'segments.set.gamma.term', hints: ['segments.set.gamma.ownHint'] }
  ]
}

/** What can be set, in the words in which it is chosen. */
export function SettingsMeant({ id }: { readonly id: ArticleId }) {
  const { t } = useWords()
  if (id === 'rfm') return <p>{t('help.noSettings')}</p>
  if (id === 'choosing') return <p>{t('help.settingsOfChoosing')}</p>
  if (id === 'trust') return <p>{t('help.settingsOfTrust')}</p>
  return (
    <dl className={styles.settings}>
      {settings[id].map(({ label, term, hints, options = [] }) => (
        <div key={label}>
          <dt>
            {t(label)} {term && <span className="secondary">{t(term)}</span>}
          </dt>
          {hints.length > 0 && <dd>{hints.map((hint) => t(hint)).join(' ')}</dd>}
          {options.map(([name, hint]) => (
            <dd key={name}>
              <em>{t(name)}</em> – {t(hint)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
