import { NativeSelect } from '@mantine/core'
import type { ColumnMapping } from '#shared/api/imports.ts'
import { useWords } from '../../app/words.tsx'

type Marks = NonNullable<ColumnMapping['marks']>

const thousandsBeside = { '.': ['', ',', ' ', "'"], ',': ['', '.', ' ', "'"] } as const
const choices: readonly Marks[] = (['.', ','] as const).flatMap((decimal) =>
  thousandsBeside[decimal].map((thousands) => ({ decimal, thousands }))
)
const asText = ({ decimal, thousands }: Marks): string => decimal + thousands
const example = ({ decimal, thousands }: Marks): string => `1${thousands}234${decimal}50`

interface Props {
  /** Its name. */
  readonly column: string
  readonly marks: Marks | null
  readonly choose: (marks: Marks) => void
}

/** How the column writes its numbers, each way shown by an example. */
export function MarksChoice({ column, marks, choose }: Props) {
  const { t } = useWords()
  return (
    <NativeSelect
      size="xs"
      aria-label={t('imports.table.marks', { column })}
      value={marks ? asText(marks) : ''}
      onChange={({ currentTarget: { value } }) => {
        const chosen = choices.find((one) => asText(one) === value)
        if (chosen) choose(chosen)
      }}
      data={[
        ...(marks === null ? [{ value: '', label: t('imports.order.open') }] : []),
        ...choices.map((one) => ({ value: asText(one), label: example(one) }))
      ]}
    />
  )
}
