import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { foundInWords, selectionInWords } from '#shared/words/selection.ts'
import { useAction, useApi } from '../../../api/hooks.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import styles from '../explore.module.css'
import { Against } from './Against.tsx'
import { ByValue } from './ByValue.tsx'
import { KeepSelection } from './KeepSelection.tsx'
import { SelectionChips } from './SelectionChips.tsx'

type Kept = Output<'selection.kept'>[number]

/** What everything below is about, in words, and what can be done with it. */
export function SelectionBar({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const { selection, found, error, select, clear, back, forward } = useSelection()
  const kept = useApi('selection.kept', { runId: view.id })
  const forget = useAction('selection.forget')
  const bringBack = useAction('selection.bringBack')
  const [gone, setGone] = useState<Kept | null>(null)
  const [comparing, setComparing] = useState(false)
  const list = kept.data ?? []
  const keptAs = list.find((one) => JSON.stringify(one.selection) === JSON.stringify(selection))

  const remove = (one: Kept): void =>
    forget.mutate(
      { id: one.id },
      {
        onSuccess: () => {
          setGone(one)
          // A rule still says whom it means; a group says it no more.
          if (one.keeps === 'customers') clear()
        }
      }
    )
  const restore = (one: Kept): void =>
    bringBack.mutate(
      { id: one.id },
      {
        onSettled: () => setGone(null),
        onSuccess: () => select(one.selection)
      }
    )

  return (
    <section aria-label={t('selection.label')} className={styles.selection}>
      <SelectionChips view={view} kept={list} />
      <div className={styles.selectionLine}>
        <ActionIcon.Group>
          <ActionIcon
            variant="subtle"
            aria-label={t('selection.back')}
            title={`${t('selection.back')} (Alt ←)`}
            disabled={!back}
            onClick={() => back?.()}
          >
            ←
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={t('selection.forward')}
            title={`${t('selection.forward')} (Alt →)`}
            disabled={!forward}
            onClick={() => forward?.()}
          >
            →
          </ActionIcon>
        </ActionIcon.Group>
        <p role="status" className={styles.selectionWords}>
          {selection === null ? (
            <span className="secondary">{t('selection.everyone')}</span>
          ) : (
            <>
              <strong>{keptAs?.name ?? selectionInWords(selection, view, list, t, locale)}</strong>
              {': '}
              {found ? foundInWords(found, t, locale) : !error && t('selection.counting')}
            </>
          )}
        </p>
        <div className={styles.selectionActions}>
          <ByValue key={view.id} view={view} />
          {selection !== null && (
            <>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={comparing}
                onClick={() => setComparing(!comparing)}
              >
                {t('selection.against')}
              </Button>
              {keptAs ? (
                <Button size="compact-xs" variant="subtle" onClick={() => remove(keptAs)}>
                  {t('selection.forgetThis')}
                </Button>
              ) : (
                found && found.customers > 0 && <KeepSelection view={view} selection={selection} />
              )}
              <Button size="compact-xs" variant="subtle" onClick={clear}>
                {t('selection.clear')}
              </Button>
            </>
          )}
        </div>
      </div>
      {gone && (
        <p className="secondary" role="status">
          {t('selection.forgotten', { name: gone.name })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => restore(gone)}>
            {t('selection.bringBack')}
          </Button>
        </p>
      )}
      {error && <Problem note={error} />}
      {(forget.error ?? bringBack.error) && <Problem note={(forget.error ?? bringBack.error)!} />}
      {comparing && selection !== null && <Against view={view} selection={selection} />}
    </section>
  )
}
