import { Button } from '@mantine/core'
import type { Output } from '#shared/api/contract.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import { formatCount, formatMoment } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useDraft } from '../../app/draft.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { basisOf } from './basis.ts'
import { countTwice } from './betterOf.ts'
import { CategoryTable } from './CategoryTable.tsx'
import { Comparable } from './Comparable.tsx'
import { FeatureTable } from './FeatureTable.tsx'
import { OwnFeatures } from './own/OwnFeatures.tsx'
import { Recommendation } from './Recommendation.tsx'

/** What is known of each customer, which of it forms the segments, and how it is made comparable. */
export default function FeaturesScreen() {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { draft, change, error } = useDraft()
  const { data: project } = useApi('projects.current', {})
  const catalogue = useApi(
    'features.catalogue',
    {
      asOf: draft?.asOf ?? null,
      returns: draft?.returns ?? 'exclude',
      cleaning: draft?.cleaning ?? [],
      own: draft?.own ?? []
    },
    { enabled: draft !== undefined && project != null && project.sources > 0, keepPrevious: true }
  )
  const toData = (
    <Button variant="filled" onClick={() => goTo('data')}>
      {t('features.empty.action')}
    </Button>
  )

  if (project?.sources === 0)
    return (
      <NothingYet
        page={t('app.steps.features')}
        title={t('features.empty.title')}
        text={t('features.empty.text')}
        action={toData}
      />
    )
  if (catalogue.data?.features.length === 0 && catalogue.data.categories.length === 0)
    return (
      <NothingYet
        page={t('app.steps.features')}
        title={t('features.none.title')}
        text={t('features.none.text')}
        action={toData}
      />
    )
  const basis = draft && catalogue.data && basisOf(draft, catalogue.data.features, catalogue.data.categories)
  const twice = catalogue.data && basis ? countTwice(catalogue.data.related, catalogue.data.features, basis) : []
  return (
    <Page
      title={t('app.steps.features')}
      facts={catalogue.data && <Facts catalogue={catalogue.data} />}
      actions={
        <Button variant="filled" onClick={() => goTo('segments')}>
          {t('features.next')}
        </Button>
      }
    >
      {error && <Problem note={error} />}
      {catalogue.error && <Problem note={catalogue.error} retry={() => void catalogue.refetch()} />}
      {catalogue.isFetching && !catalogue.data && <p className="secondary">{t('features.loading')}</p>}
      {draft && project && catalogue.data && basis && (
        <>
          <Recommendation basis={basis} change={change} readOnly={project.readOnly} />
          <FeatureTable
            features={catalogue.data.features.filter(({ id }) => !isOwn(id))}
            related={catalogue.data.related}
            twice={twice}
            draft={draft}
            basis={basis}
            currency={project.currency}
            readOnly={project.readOnly}
            choose={change}
          />
          {catalogue.data.categories.length > 0 && (
            <CategoryTable
              categories={catalogue.data.categories}
              basis={basis}
              readOnly={project.readOnly}
              choose={change}
            />
          )}
          <OwnFeatures
            draft={draft}
            change={change}
            features={catalogue.data.features}
            related={catalogue.data.related}
            twice={twice}
            basis={basis}
            currency={project.currency}
            readOnly={project.readOnly}
            working={catalogue.isPlaceholderData}
          />
          <Comparable
            draft={draft}
            change={change}
            features={catalogue.data.features}
            basis={basis}
            readOnly={project.readOnly}
          />
        </>
      )}
    </Page>
  )
}

function Facts({ catalogue: { asOf, customers } }: { readonly catalogue: Output<'features.catalogue'> }) {
  const { t, locale } = useWords()
  const facts = [t('app.customers', { count: customers, n: formatCount(customers, locale) })]
  if (asOf !== null) facts.push(t('segments.view.asOf', { moment: formatMoment(momentFromText(asOf), locale) }))
  return <>{facts.join(' · ')}</>
}
