import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { type Dialect, encodings, type FileFormat, mostTitleLines } from '#shared/api/imports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const
const quotes = { '"': 'double', "'": 'single', '': 'none' } as const
const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252'
} as const

interface Props {
  readonly format?: FileFormat
  readonly dialect: Dialect
  readonly change: (dialect: Partial<Dialect>) => void
  /** Back to what was found; absent where nothing was changed. */
  readonly reset?: (() => void) | undefined
  readonly open?: boolean
}

/**
 * Encoding, delimiter, quotes and header: found by itself nearly always, so folded away. Workbooks leave only the
 * question of the header open; records have their names with them.
 */
export function HowRead({ format = 'text', dialect, change, reset, open = false }: Props) {
  const { t } = useWords()
  const { encoding, delimiter, quote, header, titleLines = 0 } = dialect
  const isText = format === 'text'
  if (format === 'json' || format === 'jsonLines' || format === 'sqlite') return null
  const inWords = [
    ...(isText ? [encodingNames[encoding], t(`imports.how.parted.${delimiters[delimiter]}`)] : []),
    header && titleLines > 0
      ? t('imports.how.withHeaderAt', { line: titleLines + 1 })
      : t(header ? 'imports.how.withHeader' : 'imports.how.withoutHeader')
  ]
  return (
    <details className={styles.how} open={open}>
      <summary>
        {t('imports.how.title')} <span className="secondary">{inWords.join(', ')}</span>
      </summary>
      <div className={styles.howFields}>
        {isText && (
          <>
            <NativeSelect
              size="xs"
              label={t('imports.how.encoding')}
              value={encoding}
              onChange={({ currentTarget: { value } }) => change({ encoding: value as Dialect['encoding'] })}
              data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
            />
            <NativeSelect
              size="xs"
              label={t('imports.how.delimiter')}
              value={delimiter}
              onChange={({ currentTarget: { value } }) => change({ delimiter: value as Dialect['delimiter'] })}
              data={Object.entries(delimiters).map(([value, name]) => ({
                value,
                label: t(`imports.how.delimiters.${name}`)
              }))}
            />
            <NativeSelect
              size="xs"
              label={t('imports.how.quote')}
              value={quote}
              onChange={({ currentTarget: { value } }) => change({ quote: value as Dialect['quote'] })}
              data={Object.entries(quotes).map(([value, name]) => ({ value, label: t(`imports.how.quotes.${name}`) }))}
            />
            <NumberInput
              size="xs"
              label={t('imports.how.titleLines')}
              min={0}
              max={mostTitleLines}
              allowDecimal={false}
              clampBehavior="strict"
              value={titleLines}
              onChange={(value) => typeof value === 'number' && change({ titleLines: value })}
            />
          </>
        )}
        <Checkbox
          size="xs"
          label={t(isText ? 'imports.how.header' : 'imports.how.headerRow')}
          checked={header}
          onChange={({ currentTarget: { checked } }) => change({ header: checked })}
        />
        {reset && (
          <Button size="compact-sm" variant="subtle" onClick={reset}>
            {t('imports.how.reset')}
          </Button>
        )}
      </div>
    </details>
  )
}
