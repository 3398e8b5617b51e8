import { Button, Checkbox, SegmentedControl, Textarea } from '@mantine/core'
import { useId } from 'react'
import { type Audience, audiences, type Composition, type ReportSection, reportSections } from '#shared/api/reports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './report.module.css'

interface Props {
  readonly composition: Composition
  readonly change: (composition: Composition) => void
  /** Parts that this run can fill. */
  readonly available: readonly ReportSection[]
}

const names = Object.keys(audiences) as Audience[]
const same = (a: readonly ReportSection[], b: readonly ReportSection[]): boolean => a.join() === b.join()

/** For whom the report is, what stands in it and in which order, and words of one's own. */
export function Compose({ composition, change, available }: Props) {
  const { t } = useWords()
  const id = useId()
  const { sections, introduction } = composition
  const audience = names.find((name) => same(audiences[name], sections)) ?? 'own'
  const rest = reportSections.filter((section) => !sections.includes(section))
  const set = (chosen: readonly ReportSection[]): void => change({ ...composition, sections: [...chosen] })
  return (
    <details className={styles.compose}>
      <summary>{t('explore.report.compose.title')}</summary>
      <div className={styles.choice}>
        <span className="secondary" id={id}>
          {t('explore.report.compose.for')}
        </span>
        <SegmentedControl
          size="xs"
          aria-labelledby={id}
          value={audience}
          onChange={(name) => name !== 'own' && set(audiences[name as Audience])}
          data={[...names, ...(audience === 'own' ? (['own'] as const) : [])].map((value) => ({
            value,
            label: t(`explore.report.compose.audience.${value}`)
          }))}
        />
      </div>
      <ol className={styles.parts}>
        {[...sections, ...rest]
          .filter((section) => available.includes(section))
          .map((section) => {
            const at = sections.indexOf(section)
            const name = t(`explore.report.compose.parts.${section}`)
            return (
              <li key={section}>
                <Checkbox
                  size="xs"
                  label={name}
                  checked={at >= 0}
                  disabled={at >= 0 && sections.length === 1}
                  onChange={() => set(at >= 0 ? sections.filter((one) => one !== section) : [...sections, section])}
                />
                {at > 0 && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('explore.report.compose.earlierThis', { part: name })}
                    onClick={() => set(sections.toSpliced(at - 1, 2, section, sections[at - 1]!))}
                  >
                    {t('explore.report.compose.earlier')}
                  </Button>
                )}
              </li>
            )
          })}
      </ol>
      <Textarea
        size="sm"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4000}
        label={t('explore.report.compose.introduction')}
        description={t('explore.report.compose.introductionMeans')}
        value={introduction}
        onChange={({ currentTarget: { value } }) => change({ ...composition, introduction: value })}
      />
    </details>
  )
}
