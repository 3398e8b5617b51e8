import { Button, Modal } from '@mantine/core'
import type { History } from '#shared/api/history.ts'
import { changesInWords } from '#shared/words/choices.ts'
import { formatCount, formatMoment } from '#shared/words/format.ts'
import { useApi } from '../api/hooks.ts'
import styles from './HistoryDialog.module.css'
import { useHistory } from './history.ts'
import { useWords } from './words.tsx'

/** What was chosen, imported and found, newest first, in words. */
export function HistoryDialog({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const { t } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="lg"
    >
      <Happened />
    </Modal>
  )
}

function Happened() {
  const { t } = useWords()
  const { history, step, go } = useHistory()
  const entries = useEntries(history)
  const { position, choices } = history ?? { position: 0, choices: [] }
  return (
    <div className={styles.history}>
      <p className="measure">{t(entries.length === 0 ? 'history.empty' : 'history.intro')}</p>
      <div className={styles.steps}>
        <Button disabled={position === 0} onClick={() => step(-1)}>
          {t('history.undo')}
        </Button>
        <Button disabled={position >= choices.length - 1} onClick={() => step(1)}>
          {t('history.redo')}
        </Button>
      </div>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Line key={`${entry.at} ${entry.what}`} entry={entry} now={position} go={go} />
        ))}
      </ol>
    </div>
  )
}

/** Something that happened; `position` where it is a choice that can be gone back to. */
interface Entry {
  readonly at: number
  readonly what: string
  readonly position: number | null
}

interface LineProps {
  readonly entry: Entry
  readonly now: number
  readonly go: (position: number) => void
}

function Line({ entry: { at, what, position }, now, go }: LineProps) {
  const { t, locale } = useWords()
  const undone = position !== null && position > now
  return (
    <li data-undone={undone || undefined} aria-current={position === now || undefined}>
      <time dateTime={new Date(at).toISOString()}>{formatMoment(localTime(at), locale)}</time>
      <span>{what}</span>
      {position === now && <span className="secondary">{t('history.now')}</span>}
      {position !== null && position !== now && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t(undone ? 'history.againTo' : 'history.backTo', { what })}
          onClick={() => go(position)}
        >
          {t(undone ? 'history.again' : 'history.back')}
        </Button>
      )}
    </li>
  )
}

/** Moments are written as clocks on the wall show them. */
const localTime = (at: number): number => at - new Date(at).getTimezoneOffset() * 60_000

function useEntries(history: History | undefined): Entry[] {
  const { t, locale } = useWords()
  const { data: sources } = useApi('imports.sources', {})
  const { data: runs } = useApi('segments.runs', {})
  const choices = (history?.choices ?? []).map(({ at, recipe }, position): Entry => {
    const before = history?.choices[position - 1]
    const lines = before ? changesInWords(before.recipe, recipe, t, locale) : []
    return { at, position, what: before ? lines.join('; ') : t('history.start') }
  })
  const imported = (sources ?? []).map(
    ({ importedAt, name, counts }): Entry => ({
      at: importedAt,
      position: null,
      what: t('history.imported', { name, count: counts.rows, n: formatCount(counts.rows, locale) })
    })
  )
  const ran = (runs ?? []).map(
    ({ createdAt, segments }): Entry => ({
      at: createdAt,
      position: null,
      what: t('history.ran', { count: segments, n: formatCount(segments, locale) })
    })
  )
  return [...imported, ...choices, ...ran].sort((a, b) => b.at - a.at || (b.position ?? -1) - (a.position ?? -1))
}
