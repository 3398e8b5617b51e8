import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Output } from '#shared/api/contract.ts'
import { momentFromText } from '#shared/model/moment.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { formatCount, formatMoment } from '#shared/words/format.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import styles from './used.module.css'

const rfmBasis = ['recency', 'frequency', 'monetary'] as const

interface Props {
  readonly draft: Recipe
  readonly catalogue: Output<'features.catalogue'> | undefined
}

/** Every other choice that the segments will depend on, in words, with the way to change it. */
export function WhatWillBeUsed({ draft, catalogue }: Props) {
  const { t, locale } = useWords()
  const { goTo } = usePlace()
  const dated = catalogue === undefined || catalogue.asOf !== null
  const rfm = draft.method.kind === 'rfm'
  const basis = rfm ? rfmBasis : draft.basis

  const moment = draft.asOf ?? catalogue?.asOf
  const inWords = moment ? formatMoment(momentFromText(moment), locale) : null
  const asOf =
    draft.asOf !== null
      ? inWords
      : inWords
        ? t('segments.used.asOfDefault', { moment: inWords })
        : t('segments.used.asOfDefaultShort')

  const prepare = (
    <Anchor component="button" type="button" onClick={() => goTo('prepare')}>
      {t('segments.used.changePrepare')}
    </Anchor>
  )
  const features = (
    <Anchor component="button" type="button" onClick={() => goTo('features')}>
      {t('segments.used.changeFeatures')}
    </Anchor>
  )
  return (
    <section aria-labelledby="segments-used">
      <h2 id="segments-used">{t('segments.used.title')}</h2>
      <dl className={styles.used}>
        {catalogue && (
          <Fact term={t('segments.used.customers')}>
            {t('segments.used.customersValue', {
              count: catalogue.customers,
              n: formatCount(catalogue.customers, locale)
            })}
          </Fact>
        )}
        <Fact term={t('segments.used.basis')} change={rfm ? null : features}>
          {listInWords(
            basis.map((id) => t('names.quoted', { name: featureName(id, t) })),
            t
          )}
          {rfm && <span className="secondary"> {t('segments.used.rfmBasis')}</span>}
        </Fact>
        {!rfm && (
          <Fact term={t('segments.used.preparation')} change={features}>
            {t('segments.used.and', {
              first: t(`segments.used.log.${draft.log}`),
              second: t(`segments.used.scale.${draft.scale}`)
            })}
          </Fact>
        )}
        {dated && (
          <>
            <Fact term={t('segments.used.asOf')} change={prepare}>
              {asOf}
            </Fact>
            <Fact term={t('segments.used.returns')} change={prepare}>
              {t(`segments.used.returnsAre.${draft.returns}`)}
            </Fact>
          </>
        )}
      </dl>
    </section>
  )
}

interface FactProps {
  readonly term: string
  readonly children: ReactNode
  readonly change?: ReactNode
}

function Fact({ term, children, change = null }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
      <dd className="secondary">{change}</dd>
    </div>
  )
}
