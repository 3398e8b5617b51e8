import { NativeSelect } from '@mantine/core'
import { type ColumnMapping, type ColumnRole, dateOrders, type Preview } from '#shared/api/imports.ts'
import { rolesOf } from '#shared/model/sourceRoles.ts'
import { useWords } from '../../app/words.tsx'
import { isNumber, type Kind } from './changes.ts'
import { MarksChoice } from './MarksChoice.tsx'
import styles from './preview.module.css'

interface Props {
  readonly column: ColumnMapping
  readonly kind: Kind
  readonly proposal: Preview['columns'][number] | undefined
  /** The user chose the role. */
  readonly chosen: boolean
  /** Some of its numbers have marks. */
  readonly marked: boolean
  readonly setRole: (role: ColumnRole) => void
  readonly setColumn: (how: Partial<Pick<ColumnMapping, 'marks' | 'dateOrder'>>) => void
}

/** A column's name, what it means and why, and how its numbers or dates are written where that matters. */
export function ColumnHead({ column, kind, proposal, chosen, marked, setRole, setColumn }: Props) {
  const { t, tCode } = useWords()
  const { name, role, dateOrder, marks } = column
  const reason = proposal && tCode(`imports.why.${proposal.why.code}`, 'imports.why.values', proposal.why.params)
  const confidence = proposal?.confidence ?? 'sure'
  const proposed = confidence === 'sure' ? reason : t(`imports.confidence.${confidence}`, { why: reason ?? '' })
  const why = chosen ? t('imports.chosen') : proposed
  const doubtful = !chosen && role !== 'none' && confidence === 'guess'
  /** What was sure is said on hover only. */
  const noted = !chosen && role !== 'none' && confidence !== 'sure'
  return (
    <th scope="col" title={why} data-unused={role === 'none' || undefined}>
      <div className={styles.name}>{name}</div>
      <NativeSelect
        size="xs"
        aria-label={t('imports.table.means', { column: name })}
        inputWrapperOrder={['input', 'description']}
        description={why}
        classNames={{ description: (doubtful ? styles.doubtful : noted ? styles.why : styles.unseen) ?? '' }}
        value={role}
        onChange={({ currentTarget: { value } }) => setRole(value as ColumnRole)}
        data={rolesOf[kind].map((value) => ({ value, label: t(`imports.roles.${value}`) }))}
      />
      {role === 'date' && (
        <NativeSelect
          size="xs"
          aria-label={t('imports.table.dateOrder', { column: name })}
          value={dateOrder ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setColumn({ dateOrder: dateOrders.find((order) => order === value) ?? null })
          }
          data={[
            ...(dateOrder === null ? [{ value: '', label: t('imports.order.open') }] : []),
            ...dateOrders.map((value) => ({ value, label: t(`imports.order.${value}`) }))
          ]}
        />
      )}
      {isNumber(role) && marked && (
        <MarksChoice column={name} marks={marks} choose={(chosenMarks) => setColumn({ marks: chosenMarks })} />
      )}
    </th>
  )
}
