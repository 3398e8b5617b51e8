import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { FeatureSummary } from '#shared/api/features.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import { Statistics } from '../../components/Statistics.tsx'
import { Explained } from '../../help/Explained.tsx'
import { type Basis, forms } from './basis.ts'
import styles from './features.module.css'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly features: readonly FeatureSummary[]
  readonly basis: Basis
  readonly readOnly: boolean
}

/** How features of different units and spreads are made comparable, each choice with a sentence why. */
export function Comparable({ draft, change, features, basis, readOnly }: Props) {
  const { t } = useWords()
  const skewed = features
    .filter(({ id, logProposed }) => logProposed && forms(basis, id))
    .map(({ id }) => t('names.quoted', { name: featureName(id, t) }))
  const logWhy = (): string => {
    if (skewed.length === 0) return t('features.log.nothing')
    return t(`features.log.${draft.log}Why`, { features: listInWords(skewed, t) })
  }
  return (
    <section aria-labelledby="features-comparable" className={styles.comparable}>
      <h2 id="features-comparable">{t('features.comparable.title')}</h2>
      {basis.fixed ? (
        <p className="measure">{t('features.comparable.rfm')}</p>
      ) : (
        <Statistics title={t('level.comparableTitle')} plain={<p className="measure">{t('level.comparable')}</p>}>
          <Setting
            label={t('features.log.label')}
            value={draft.log}
            choose={(log) => change({ log })}
            data={(['auto', 'none'] as const).map((value) => ({ value, label: t(`features.log.${value}`) }))}
            why={logWhy()}
            readOnly={readOnly}
          />
          <Setting
            label={t('features.scale.label')}
            value={draft.scale}
            choose={(scale) => change({ scale })}
            data={(['zscore', 'robust', 'none'] as const).map((value) => ({
              value,
              label: t(`features.scale.${value}`)
            }))}
            why={t(`features.scale.${draft.scale}Why`)}
            readOnly={readOnly}
          />
        </Statistics>
      )}
    </section>
  )
}

interface SettingProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choose: (value: T) => void
  readonly data: readonly { readonly value: T; readonly label: string }[]
  readonly why: string
  readonly readOnly: boolean
}

function Setting<T extends string>({ label, value, choose, data, why, readOnly }: SettingProps<T>) {
  const id = useId()
  return (
    <div className={styles.setting}>
      <span id={id}>{label}</span>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={value}
        onChange={(chosen) => choose(chosen as T)}
        data={[...data]}
        disabled={readOnly}
      />
      <p className="secondary">
        <Explained>{why}</Explained>
      </p>
    </div>
  )
}
