import { Checkbox } from '@mantine/core'
import { featureName } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import styles from './features.module.css'

interface Props {
  readonly id: string
  readonly forms: boolean
  readonly disabled: boolean
  readonly toggle: () => void
  /** Id of what says more about the feature. */
  readonly about: string
}

/** Whether a feature forms the segments or describes them. */
export function FormsSegments({ id, forms, disabled, toggle, about }: Props) {
  const { t } = useWords()
  return (
    <Checkbox
      checked={forms}
      disabled={disabled}
      onChange={toggle}
      label={t(forms ? 'features.table.doesForm' : 'features.table.describes')}
      aria-label={t(forms ? 'features.table.doesFormOf' : 'features.table.describesOf', {
        feature: featureName(id, t)
      })}
      aria-describedby={about}
      classNames={{ label: styles.role ?? '' }}
    />
  )
}
