import { useState } from 'react'
import type { Source } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { ColumnsTable } from './ColumnsTable.tsx'
import { Problems } from './Problems.tsx'
import styles from './quality.module.css'

/** Larger files are looked through when they are opened: it takes seconds in which something else may be waited for. */
const readAtOnce = 100_000

/** What a file is like, folded: its problems first, then its columns. */
export function SourceQuality({ source }: { readonly source: Source }) {
  const { t, locale } = useWords()
  const [open, setOpen] = useState(false)
  const { data, error, isFetching, refetch } = useApi(
    'quality.source',
    { sourceId: source.id },
    { enabled: open || source.counts.rows <= readAtOnce }
  )
  const found = data?.problems.length ?? 0
  const state = data
    ? found === 0
      ? t('quality.none')
      : t('quality.count', { count: found, n: formatCount(found, locale) })
    : t(isFetching ? 'quality.checking' : 'quality.check')
  return (
    <details className={styles.source} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.file}>{source.name}</span> <span className="secondary">{state}</span>
      </summary>
      {open && error && <Problem note={error} retry={() => void refetch()} />}
      {open && data && (
        <div className={styles.report}>
          <Problems problems={data.problems} />
          <ColumnsTable columns={data.columns} file={source.name} />
        </div>
      )}
    </details>
  )
}
