import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { FeatureSummary, RelatedFeatures } from '#shared/api/features.ts'
import { checkOwn, neededBy } from '#shared/formula/checkOwn.ts'
import { problemInWords } from '#shared/formula/problemInWords.ts'
import { mostOwn, type OwnFeature, ownFeatureId } from '#shared/model/ownFeatures.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { listInWords } from '#shared/words/features.ts'
import { useWords } from '../../../app/words.tsx'
import type { Basis } from '../basis.ts'
import type { Twice } from '../betterOf.ts'
import { FeatureRow } from '../FeatureRow.tsx'
import tables from '../features.module.css'
import { FormulaEditor } from './FormulaEditor.tsx'
import styles from './own.module.css'
import { withOwn, withoutOwn } from './ownChanges.ts'
import { useVocabulary } from './useVocabulary.ts'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  /** All of the catalogue, own features among them. */
  readonly features: readonly FeatureSummary[]
  readonly related: readonly RelatedFeatures[]
  readonly twice: readonly Twice[]
  readonly basis: Basis
  readonly currency: string | null
  readonly readOnly: boolean
  /** Is the catalogue of the choices before still shown? */
  readonly working: boolean
}

/** Features by formula: what each says and comes to, and where they are written. */
export function OwnFeatures({ draft, change, features, basis, readOnly, working, ...common }: Props) {
  const { t } = useWords()
  const vocabulary = useVocabulary(features)
  const self = useRef<HTMLElement>(null)
  /** The name of what is being changed; `null`: a new one. */
  const [edited, setEdited] = useState<{ readonly name: string | null } | null>(null)
  const close = (): void => {
    setEdited(null)
    self.current?.focus()
  }
  const editor = (before: OwnFeature | null) => (
    <FormulaEditor
      key={before?.name ?? ''}
      draft={draft}
      before={before}
      vocabulary={vocabulary}
      currency={common.currency}
      save={(feature) => {
        change(withOwn(draft, before?.name ?? null, feature))
        close()
      }}
      cancel={close}
    />
  )
  const actions = (one: OwnFeature) => {
    const needing = neededBy(one.name, draft.own)
    return (
      <>
        <div className={styles.rowActions}>
          <Button
            variant="subtle"
            size="compact-xs"
            disabled={readOnly}
            aria-label={t('features.own.changeThis', { name: one.name })}
            onClick={() => setEdited({ name: one.name })}
          >
            {t('features.own.changeShort')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t('features.own.remove', { name: one.name })}
            disabled={readOnly || needing.length > 0}
            onClick={() => {
              change(withoutOwn(draft, one.name))
              self.current?.focus()
            }}
          >
            {t('features.own.removeShort')}
          </Button>
        </div>
        {needing.length > 0 && (
          <p>
            {t('features.own.needed', {
              list: listInWords(
                needing.map((name) => t('names.quoted', { name })),
                t
              )
            })}
          </p>
        )}
      </>
    )
  }
  return (
    <section ref={self} tabIndex={-1} aria-labelledby="own-features" className={styles.section}>
      <h2 id="own-features">{t('features.own.title')}</h2>
      <p className="secondary measure">{t('features.own.text')}</p>
      {draft.own.length > 0 && (
        <table className={tables.table} aria-label={t('features.own.title')}>
          <thead>
            <tr>
              <th scope="col">{t('features.table.forms')}</th>
              <th scope="col">{t('features.table.feature')}</th>
              <th scope="col">{t('features.table.spread')}</th>
              <th scope="col" title={t('features.table.medianMeaning')}>
                {t('features.table.median')}
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.own.map((one) => {
              if (edited?.name === one.name)
                return (
                  <tr key={one.name}>
                    <td colSpan={4}>{editor(one)}</td>
                  </tr>
                )
              const id = ownFeatureId(one.name)
              const feature = features.find((summary) => summary.id === id)
              return feature ? (
                <FeatureRow
                  key={one.name}
                  feature={feature}
                  draft={draft}
                  basis={basis}
                  readOnly={readOnly}
                  toggle={(toggled) => change(basis.toggled(toggled))}
                  actions={actions(one)}
                  {...common}
                />
              ) : (
                <tr key={one.name}>
                  <td />
                  <th scope="row" colSpan={3}>
                    <span className={tables.name}>{one.name}</span>
                    <div className={tables.about}>
                      <p>
                        <code>{one.formula}</code>
                      </p>
                      <p className={working ? undefined : tables.doubtful}>
                        {working ? (
                          t('features.own.tried.working')
                        ) : (
                          <WhyNot one={one} draft={draft} vocabulary={vocabulary} />
                        )}
                      </p>
                      {actions(one)}
                    </div>
                  </th>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {edited?.name === null ? (
        editor(null)
      ) : (
        <Button
          size="compact-sm"
          disabled={readOnly || draft.own.length >= mostOwn || edited !== null}
          onClick={() => setEdited({ name: null })}
        >
          {t('features.own.new')}
        </Button>
      )}
    </section>
  )
}

interface WhyNotProps {
  readonly one: OwnFeature
  readonly draft: Recipe
  readonly vocabulary: ReturnType<typeof useVocabulary>
}

/** Why a feature has no values in this data. */
function WhyNot({ one, draft, vocabulary }: WhyNotProps) {
  const { t, locale } = useWords()
  const others = draft.own.filter(({ name }) => name !== one.name)
  const [problem] = checkOwn(one, others, vocabulary).problems
  return <>{problem ? problemInWords(problem, t, locale) : t('features.own.tried.nobody')}</>
}
