import { Button } from '@mantine/core'
import { useId } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Preview } from '#shared/api/imports.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { formatCount } from '#shared/words/format.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { fileSize } from '../../components/fileSize.ts'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { AlreadyImported } from './AlreadyImported.tsx'
import { AsRead } from './AsRead.tsx'
import { type Changes, mappingWith, missingIn, withAnew, withColumn, withRole } from './changes.ts'
import { DateQuestion } from './DateQuestion.tsx'
import styles from './data.module.css'
import { EarlierExport } from './EarlierExport.tsx'
import { FileNotes } from './FileNotes.tsx'
import { Importing } from './Importing.tsx'
import { LastTime } from './LastTime.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Outcome } from './Outcome.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { useCheck } from './useCheck.ts'
import { useImport } from './useImport.ts'
import { whyItWaits } from './whyItWaits.ts'

interface Props {
  readonly file: GrantedFile
  readonly project: ProjectInfo
  readonly preview: Preview
  /** It is being read anew. */
  readonly reading: boolean
  readonly changes: Changes
  readonly change: (make: (now: Changes) => Changes) => void
}

/** What a file will become, what its columns mean, and the button that imports it. */
export function ImportForm({ file, project, preview, reading, changes, change }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { place, fileDone } = usePlace()
  const waiting = useId()
  const mapping = mappingWith(preview.mapping, changes)
  const missing = missingIn(mapping)
  const earlier = preview.alreadyImported || mapping.kind !== preview.mapping.kind ? null : preview.earlier
  const update = earlier !== null && !changes.beside ? earlier.sourceId : null
  const { check, last, again } = useCheck(file.id, missing.length > 0 || reading ? null : mapping, update)
  const { start, starting, job, error, dismiss } = useImport(file)

  const settled = check.is === 'done' ? check.result.mapping : mapping
  const undecided = check.is === 'done' ? check.result.ambiguousDates : []
  const currency = changes.currency ?? project.currency ?? preview.currency ?? ''
  const twin = preview.alreadyImported
  const why = whyItWaits({
    readOnly: project.readOnly,
    undecidedTwin: twin !== null && changes.replace !== twin.sourceId,
    missing: missing.length > 0,
    check,
    undecidedDates: undecided.length > 0
  })
  const done =
    why === 'imports.waits.check' && check.is === 'running' && check.job.total > 0
      ? t('imports.waits.checking', {
          done: fileSize(check.job.done, locale),
          total: fileSize(check.job.total, locale)
        })
      : null
  const rows = check.is === 'done' ? check.result.counts.rows : null
  const next = place.at === 'project' ? place.files.slice(1) : []
  const facts = [file.name, fileSize(file.size, locale)]
  if (next.length > 0)
    facts.push(t('imports.waiting', { count: next.length, names: next.map(({ name }) => name).join(', ') }))

  // Done: until the next file is looked at, this one must not seem to be there twice.
  if (job?.state === 'done') return <Importing job={job} name={file.name} />
  return (
    <Page
      title={t('app.steps.data')}
      facts={facts.join(' · ')}
      actions={
        <>
          <span id={waiting} className="secondary">
            {why && (done ?? t(why))}
          </span>
          {!twin && (
            <Button variant="subtle" onClick={fileDone}>
              {t('imports.notThis')}
            </Button>
          )}
          <Button
            variant="filled"
            className={styles.import ?? ''}
            disabled={why !== null || starting}
            aria-describedby={waiting}
            onClick={() =>
              start({
                mapping: settled,
                currency: currency.trim() || null,
                replace: twin !== null && changes.replace === twin.sourceId ? changes.replace : null,
                update
              })
            }
          >
            {rows === null
              ? t('imports.import')
              : t('imports.importRows', { count: rows, n: formatCount(rows, locale) })}
          </Button>
        </>
      }
    >
      {error && <Problem note={error} title={t('imports.notImported')} dismiss={dismiss} />}
      {job?.state === 'cancelled' && <p role="status">{t('errors.cancelled')}</p>}
      {twin && (
        <AlreadyImported
          twin={twin}
          replacing={changes.replace === twin.sourceId}
          replace={(yes) => change((now) => ({ ...now, replace: yes ? twin.sourceId : null }))}
          skip={fileDone}
        />
      )}
      {earlier && (
        <EarlierExport
          earlier={earlier}
          updating={update !== null}
          choose={(yes) => change((now) => ({ ...now, beside: !yes }))}
          found={check.is === 'done' ? check.result.update : null}
        />
      )}
      {undecided.map((column) => (
        <DateQuestion
          key={column}
          column={column}
          preview={preview}
          answer={(dateOrder) => change((now) => withColumn(now, column, { dateOrder }))}
        />
      ))}
      <Outcome
        missing={missing}
        check={check}
        last={last}
        again={again}
        kind={mapping.kind}
        numbers={mapping.columns.filter(({ role }) => role === 'attribute').length}
        currency={currency.trim() || null}
      />
      <LastTime preview={preview} anew={changes.anew} choose={(anew) => change((now) => withAnew(now, anew))} />
      <AsRead preview={preview} mapping={mapping} currency={currency} changes={changes} change={change} />
      <PreviewTable
        preview={preview}
        mapping={settled}
        changes={changes}
        setRole={(name, role) => change((now) => withRole(now, mapping, name, role))}
        setColumn={(name, how) => change((now) => withColumn(now, name, how))}
      />
      <div className={styles.below}>
        {missing.length === 0 && last && <LeftOut counts={last.counts} />}
        <FileNotes preview={preview} check={last} />
      </div>
    </Page>
  )
}
