import { Button } from '@mantine/core'
import { formatCount } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useDraft } from '../../app/draft.ts'
import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { MethodChoice } from './choose/MethodChoice.tsx'
import { whyNot } from './choose/whyNot.ts'
import { SegmentationProgress } from './SegmentationProgress.tsx'
import styles from './segments.module.css'
import type { useSegmentation } from './useSegmentation.ts'
import { WhatWillBeUsed } from './WhatWillBeUsed.tsx'

interface Props {
  readonly segmentation: ReturnType<typeof useSegmentation>
  /** Back to what there is already. */
  readonly back?: (() => void) | undefined
}

/** Before a run: how to group, what will be used, and one button. */
export function ChooseMethod({ segmentation, back }: Props) {
  const { t, locale } = useWords()
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
    { enabled: draft !== undefined, keepPrevious: true }
  )
  const customers = catalogue.data?.customers ?? project?.customers ?? 0
  const tooFew = catalogue.data !== undefined && customers < 2
  const running = segmentation.job?.state === 'running'
  const hasOrders = (project?.orderLines ?? 0) > 0
  const blocked = draft !== undefined && whyNot(draft.method.kind, { basis: draft.basis, hasOrders }) !== null

  return (
    <Page
      title={t('app.steps.segments')}
      actions={
        <>
          {back && (
            <Button variant="subtle" onClick={back}>
              {t('app.back')}
            </Button>
          )}
          {draft && project && !running && (
            <Button
              variant="filled"
              disabled={tooFew || blocked || project.readOnly}
              onClick={() => segmentation.start(draft)}
            >
              {t('segments.start')}
            </Button>
          )}
        </>
      }
    >
      {error && <Problem note={error} />}
      {catalogue.error && <Problem note={catalogue.error} retry={() => void catalogue.refetch()} />}
      {draft && project && (
        <>
          {project.readOnly && <p className="secondary">{t('app.readOnly')}</p>}
          <SegmentationProgress {...segmentation} />
          {tooFew && (
            <div className={styles.doubt}>
              <h3>{t('segments.tooFew.title')}</h3>
              <p className="measure">{t('segments.tooFew.text', { n: formatCount(customers, locale) })}</p>
            </div>
          )}
          <MethodChoice recipe={draft} change={change} hasOrders={hasOrders} />
          <WhatWillBeUsed draft={draft} catalogue={catalogue.data} />
        </>
      )}
    </Page>
  )
}
