import { SegmentedControl } from '@mantine/core'
import { useWords } from '../../../app/words.tsx'
import { NumberField } from './NumberField.tsx'
import { Setting } from './Setting.tsx'

interface Props {
  readonly label: string
  readonly term?: string
  /** What either choice does. */
  readonly hint: { readonly auto: string; readonly own: string }
  readonly value: number | 'auto'
  readonly choose: (value: number | 'auto') => void
  readonly min: number
  readonly max: number
  readonly decimals?: number
  /** Where the own number begins. */
  readonly start: number
  /** Words of the two choices, where others fit better. */
  readonly words?: { readonly auto: string; readonly own: string }
  /** Name of the field, where the label does not ask for a number. */
  readonly field?: string
}

/** A number that follows from the data, or the user's own. */
export function AutoNumber({ label, term, hint, value, choose, start, words, field, ...limits }: Props) {
  const { t } = useWords()
  const own = value !== 'auto'
  return (
    <Setting label={label} {...(term ? { term } : {})} hint={own ? hint.own : hint.auto}>
      {(ids) => (
        <>
          <SegmentedControl
            size="xs"
            {...ids}
            value={own ? 'own' : 'auto'}
            onChange={(way) => choose(way === 'auto' ? 'auto' : start)}
            data={[
              { value: 'auto', label: words?.auto ?? t('segments.set.auto') },
              { value: 'own', label: words?.own ?? t('segments.set.own') }
            ]}
          />
          {own && <NumberField {...limits} value={value} choose={choose} aria-label={field ?? label} />}
        </>
      )}
    </Setting>
  )
}
