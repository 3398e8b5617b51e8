import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useId } from 'react'
import { type Audience, audiences, type ReportSection } from '#shared/api/reports.ts'
import { useWords } from '../../app/words.tsx'
import { Explained } from '../../help/Explained.tsx'
import styles from './compose.module.css'
import type { ComposeProps } from './composeProps.ts'
import { Parts } from './Parts.tsx'
import { ReportLook } from './ReportLook.tsx'
import { Templates } from './Templates.tsx'

interface Props extends ComposeProps {
  /** Parts that this run can fill. */
  readonly available: readonly ReportSection[]
  /** Undo and redo, where there is something to. */
  readonly step: Readonly<Record<'undo' | 'redo', (() => void) | null>>
}

const names = Object.keys(audiences) as Audience[]
const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** For whom the report is, what stands in it and in which order, words of one's own, and whose look it has. */
export function Compose({ composition, change, available, step }: Props) {
  const { t } = useWords()
  const id = useId()
  const audience = names.find((name) => same(audiences[name], composition.sections)) ?? 'own'
  return (
    <div className={styles.composer}>
      <div>
        <div className={styles.head}>
          <h2 id={id}>{t('compose.for')}</h2>
          {(['undo', 'redo'] as const).map((way) => (
            <Button
              key={way}
              size="compact-xs"
              variant="subtle"
              disabled={step[way] === null}
              onClick={() => step[way]?.()}
            >
              {t(`history.${way}`)}
            </Button>
          ))}
        </div>
        <SegmentedControl
          size="xs"
          aria-labelledby={id}
          value={audience}
          onChange={(name) => name !== 'own' && change({ ...composition, sections: [...audiences[name as Audience]] })}
          data={[...names, ...(audience === 'own' ? (['own'] as const) : [])].map((value) => ({
            value,
            label: t(`compose.audience.${value}`)
          }))}
        />
        <p className="secondary">
          <Explained>{t(`compose.audienceMeans.${audience}`)}</Explained>
        </p>
      </div>
      <Parts composition={composition} change={change} available={available} />
      <Textarea
        size="sm"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        label={t('explore.report.compose.introduction')}
        description={t('explore.report.compose.introductionMeans')}
        value={composition.introduction}
        onChange={({ currentTarget: { value } }) => change({ ...composition, introduction: value })}
      />
      <ReportLook composition={composition} change={change} />
      <Templates composition={composition} change={change} />
    </div>
  )
}
