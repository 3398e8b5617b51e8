import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { CsvStyle } from '#shared/api/reports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './report.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choose: (value: T) => void
  readonly data: readonly { readonly value: T; readonly label: string }[]
}

function Choice<T extends string>({ label, value, choose, data }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <span className="secondary" id={id}>
        {label}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={value}
        onChange={(chosen) => choose(chosen as T)}
        data={[...data]}
      />
    </div>
  )
}

export type Paper = 'A4' | 'Letter'

export function PaperChoice({ paper, choose }: { readonly paper: Paper; readonly choose: (paper: Paper) => void }) {
  const { t } = useWords()
  return (
    <Choice
      label={t('explore.report.pdf.paper')}
      value={paper}
      choose={choose}
      data={[
        { value: 'A4', label: 'A4' },
        { value: 'Letter', label: 'Letter' }
      ]}
    />
  )
}

export function StyleChoice({
  style,
  choose
}: {
  readonly style: CsvStyle
  readonly choose: (style: CsvStyle) => void
}) {
  const { t } = useWords()
  return (
    <div>
      <Choice
        label={t('explore.report.style')}
        value={style}
        choose={choose}
        data={[
          { value: 'comma', label: t('explore.report.comma') },
          { value: 'semicolon', label: t('explore.report.semicolon') }
        ]}
      />
      <p className="secondary">
        {t(style === 'comma' ? 'explore.report.commaMeaning' : 'explore.report.semicolonMeaning')}
      </p>
    </div>
  )
}
