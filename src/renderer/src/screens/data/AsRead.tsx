import { NativeSelect, TextInput } from '@mantine/core'
import { type Mapping, type Preview, sourceKinds } from '#shared/api/imports.ts'
import { useWords } from '../../app/words.tsx'
import { type Changes, type Kind, withTable } from './changes.ts'
import styles from './data.module.css'
import { HowRead } from './HowRead.tsx'
import { TableChoice } from './TableChoice.tsx'

interface Props {
  readonly preview: Preview
  readonly mapping: Mapping
  /** As it stands in its field. */
  readonly currency: string
  readonly changes: Changes
  readonly change: (make: (now: Changes) => Changes) => void
}

/** What holds for the file as a whole: what it is a list of, its currency, and how its text is read. */
export function AsRead({ preview, mapping: { kind, dialect }, currency, changes, change }: Props) {
  const { t } = useWords()
  const changed = Object.keys(changes.dialect).length > 0
  return (
    <div className={styles.asRead}>
      <div className={styles.choices}>
        <TableChoice preview={preview} choose={(name) => change((now) => withTable(now, name))} />
        <NativeSelect
          size="xs"
          aria-label={t('imports.kind.label')}
          value={kind}
          onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, kind: value as Kind }))}
          data={sourceKinds.map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
        />
        <p className="secondary">{t(`imports.kind.${kind}Means`)}</p>
        {kind === 'orders' && (
          <TextInput
            size="xs"
            classNames={{ root: styles.currency ?? '' }}
            label={t('imports.currency.label')}
            placeholder={t('imports.currency.none')}
            maxLength={8}
            value={currency}
            onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, currency: value }))}
          />
        )}
      </div>
      <HowRead
        format={preview.format}
        dialect={dialect}
        change={(part) => change((now) => ({ ...now, dialect: { ...now.dialect, ...part } }))}
        reset={changed ? () => change((now) => ({ ...now, dialect: {} })) : undefined}
      />
    </div>
  )
}
