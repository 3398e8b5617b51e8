import { NativeSelect } from '@mantine/core'
import type { FileFormat, Preview } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'

const whatItIs = (format: FileFormat) =>
  format === 'sqlite' ? 'table' : format === 'json' || format === 'jsonLines' ? 'list' : 'sheet'

interface Props {
  readonly preview: Preview
  readonly choose: (table: string) => void
}

/** Which sheet, table or list of the file is meant, where it has several. */
export function TableChoice({ preview: { format, tables, mapping }, choose }: Props) {
  const { t, locale } = useWords()
  if (tables.length < 2) return null
  const sizeOf = (rows: number | null, columns: number): string =>
    rows === null
      ? t('imports.tables.columns', { count: columns, n: formatCount(columns, locale) })
      : t('imports.tables.size', { rows: formatCount(rows, locale), columns: formatCount(columns, locale) })
  return (
    <NativeSelect
      size="xs"
      label={t(`imports.tables.${whatItIs(format)}`)}
      value={mapping.table ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={tables.map(({ name, rows, columns }) => ({
        value: name,
        label: t('imports.tables.named', { name: name || t('imports.tables.unnamed'), size: sizeOf(rows, columns) })
      }))}
    />
  )
}
