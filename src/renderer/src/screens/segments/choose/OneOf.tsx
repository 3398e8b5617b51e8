import { SegmentedControl } from '@mantine/core'
import { Setting } from './Setting.tsx'

interface Props<T extends string> {
  readonly label: string
  readonly term?: string
  readonly hint: string
  readonly value: T
  readonly values: readonly T[]
  readonly nameOf: (value: T) => string
  readonly choose: (value: T) => void
}

/** A few words to choose one from, all of them in sight. */
export function OneOf<T extends string>({ label, term, hint, value, values, nameOf, choose }: Props<T>) {
  return (
    <Setting label={label} {...(term ? { term } : {})} hint={hint}>
      {(ids) => (
        <SegmentedControl
          size="xs"
          {...ids}
          value={value}
          onChange={choose}
          data={values.map((one) => ({ value: one, label: nameOf(one) }))}
        />
      )}
    </Setting>
  )
}
