import { Radio } from '@mantine/core'
import type { CheckResult, Preview } from '#shared/api/imports.ts'
import { formatCount, formatDate } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

interface Props {
  readonly earlier: NonNullable<Preview['earlier']>
  readonly updating: boolean
  readonly choose: (update: boolean) => void
  /** What would come of it, once the file has been read; `null` before. */
  readonly found: CheckResult['update']
}

/** The project has a file with these columns: this one brings it up to date, unless the user says it is another. */
export function EarlierExport({ earlier: { name, importedAt }, updating, choose, found }: Props) {
  const { t, locale } = useWords()
  const n = (count: number) => ({ count, n: formatCount(count, locale) })
  return (
    <section className={styles.doubt} aria-labelledby="data-earlier">
      <div>
        <h2 id="data-earlier">{t('imports.earlier.title', { name, date: formatDate(importedAt, locale) })}</h2>
        <Radio.Group
          className={styles.earlier ?? ''}
          aria-labelledby="data-earlier"
          value={updating ? 'update' : 'add'}
          onChange={(value) => choose(value === 'update')}
        >
          <Radio value="update" label={t('imports.earlier.update')} description={t('imports.earlier.updateMeans')} />
          <Radio value="add" label={t('imports.earlier.add')} description={t('imports.earlier.addMeans')} />
        </Radio.Group>
        <p role="status">
          {updating &&
            found &&
            [
              t('imports.earlier.fresh', n(found.fresh)),
              t('imports.earlier.same', n(found.same)),
              ...(found.replaced > 0 ? [t('imports.earlier.replaced', n(found.replaced))] : []),
              t('imports.earlier.carried', n(found.carried)),
              t(`imports.earlier.by.${found.by}`)
            ].join(' ')}
        </p>
      </div>
    </section>
  )
}
