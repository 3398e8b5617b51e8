import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { differenceBars } from '#report/scenes/differenceBars.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentAdvice, segmentMeaning } from '#shared/words/segments.ts'
import { useWords } from '../../app/words.tsx'
import { Aside } from '../../components/Aside.tsx'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import { ColourChoice } from './ColourChoice.tsx'
import styles from './panel.module.css'
import { SegmentPeople } from './recognise/SegmentPeople.tsx'
import { SegmentRules } from './recognise/SegmentRules.tsx'
import { SegmentSentence } from './recognise/SegmentSentence.tsx'
import { SegmentFigures } from './SegmentFigures.tsx'
import { SegmentName } from './SegmentName.tsx'
import { TypicalValues } from './TypicalValues.tsx'
import { SegmentTrust } from './trust/SegmentTrust.tsx'

interface Props {
  readonly view: RunView
  readonly segment: Segment
  readonly close: () => void
  /** Shows the segment's customers, where they are not on screen already. */
  readonly seeCustomers?: () => void
}

/** The selected segment: who they are, what sets them apart, what to do. */
export function SegmentPanel({ view, segment, close, seeCustomers }: Props) {
  const { t, locale } = useWords()
  const draw = useCallback(
    (style: SceneStyle) => differenceBars(view, segment, style, t, locale, 8),
    [view, segment, t, locale]
  )
  const meaning = segmentMeaning(segment, t)
  return (
    <Aside label={t('segments.panel.label')} close={close}>
      <div className={styles.panel} key={segment.index}>
        <div>
          <SegmentName view={view} segment={segment} />
          <ColourChoice view={view} segment={segment} />
        </div>
        {meaning && <p>{meaning}</p>}
        <SegmentSentence view={view} segment={segment} />
        <SegmentFigures view={view} segment={segment} />
        <SceneChart draw={draw} level={3} />
        <SegmentRules view={view} segment={segment} />
        <SegmentTrust segment={segment} />
        <SegmentPeople view={view} segment={segment} />
        <TypicalValues view={view} segment={segment} />
        <section>
          <h3>{t('segments.panel.advice')}</h3>
          <p>{segmentAdvice(segment, t)}</p>
        </section>
        {seeCustomers && (
          <Button onClick={seeCustomers}>
            {t('segments.panel.see', { count: segment.size, n: formatCount(segment.size, locale) })}
          </Button>
        )}
      </div>
    </Aside>
  )
}
