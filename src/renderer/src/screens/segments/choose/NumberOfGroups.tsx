import { useWords } from '../../../app/words.tsx'
import { AutoNumber } from './AutoNumber.tsx'

interface Props {
  readonly k: number | 'auto'
  readonly choose: (k: number | 'auto') => void
  readonly min?: number
}

/** As many groups as the data recommends, or as the user says. */
export function NumberOfGroups({ k, choose, min = 2 }: Props) {
  const { t } = useWords()
  return (
    <AutoNumber
      label={t('segments.set.k.label')}
      hint={{ auto: t('segments.set.k.autoHint', { min }), own: t('segments.set.k.ownHint', { min }) }}
      words={{ auto: t('segments.set.k.auto'), own: t('segments.set.k.own') }}
      field={t('segments.set.k.field')}
      value={k}
      choose={choose}
      min={min}
      max={50}
      start={5}
    />
  )
}
