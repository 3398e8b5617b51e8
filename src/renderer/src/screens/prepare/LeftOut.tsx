import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { LeftOutReason, Source } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { leftOutRows } from '../data/countsInWords.ts'
import { LeftOutTable } from './LeftOutTable.tsx'
import styles from './prepare.module.css'
import { useSaveLeftOut } from './useSaveLeftOut.ts'

/** How many rows could not be used, and the rows themselves, by reason. */
export function LeftOut({ sources }: { readonly sources: readonly Source[] }) {
  const { t, locale } = useWords()
  const lacking = sources.filter(({ counts }) => leftOutRows(counts) > 0)
  const read = sources.reduce((sum, { counts }) => sum + counts.rows, 0)
  const left = lacking.reduce((sum, { counts }) => sum + leftOutRows(counts), 0)
  const facts = { count: read, n: formatCount(read, locale), left: formatCount(left, locale) }
  return (
    <section aria-labelledby="prepare-left-out">
      <h2 id="prepare-left-out">{t('prepare.leftOut.title')}</h2>
      {left === 0 ? (
        <p>{t('prepare.leftOut.none', facts)}</p>
      ) : (
        <>
          <p className="measure">
            {t('prepare.leftOut.some', facts)} {t('prepare.leftOut.change')}
          </p>
          <Rows sources={lacking} />
        </>
      )}
    </section>
  )
}

function Rows({ sources }: { readonly sources: readonly Source[] }) {
  const { t, locale } = useWords()
  const [chosen, setChosen] = useState<number | null>(null)
  const [wanted, setWanted] = useState<LeftOutReason | null>(null)
  const source = sources.find(({ id }) => id === chosen) ?? sources[0]!
  const reason = source.counts.leftOut.some((one) => one.reason === wanted) ? wanted : null
  const { save, saving, saved, error, dismiss } = useSaveLeftOut(source)
  const withRows = (words: string, rows: number): string => `${words} (${formatCount(rows, locale)})`

  return (
    <>
      <div className={styles.filters}>
        {sources.length > 1 && (
          <NativeSelect
            label={t('prepare.leftOut.file')}
            value={source.id}
            data={sources.map(({ id, name, counts }) => ({
              value: String(id),
              label: withRows(name, leftOutRows(counts))
            }))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
        )}
        <NativeSelect
          label={t('prepare.leftOut.reason')}
          value={reason ?? ''}
          data={[
            { value: '', label: withRows(t('prepare.leftOut.all'), leftOutRows(source.counts)) },
            ...source.counts.leftOut.map((one) => ({
              value: one.reason,
              label: withRows(leftOutInWords(one.reason, t), one.rows)
            }))
          ]}
          onChange={(event) => setWanted((event.currentTarget.value || null) as LeftOutReason | null)}
        />
        <Button disabled={saving} onClick={save}>
          {t('prepare.leftOut.save')}
        </Button>
        <span className="secondary" role="status">
          {saved &&
            t('prepare.leftOut.saved', {
              count: saved.rows,
              n: formatCount(saved.rows, locale),
              name: saved.name
            })}
        </span>
      </div>
      {error && <Problem note={error} title={t('prepare.leftOut.notSaved')} retry={save} dismiss={dismiss} />}
      <LeftOutTable key={`${source.id} ${reason}`} source={source} reason={reason} />
    </>
  )
}
