import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
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

/** What everything below is about, in words, and what can be done with it. */
export function SelectionBar({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const { selection, found, error, clear, back, forward } = useSelection()
  const kept = useApi('selection.kept', { runId: view.id })
  const forget = useAction('selection.forget')
  const [comparing, setComparing] = useState(false)
  const list = kept.data ?? []
  const keptAs = list.find((one) => JSON.stringify(one.selection) === JSON.stringify(selection))

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
                <Button size="compact-xs" variant="subtle" onClick={() => forget.mutate({ id: keptAs.id })}>
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
      {error && <Problem note={error} />}
      {forget.error && <Problem note={forget.error} />}
      {comparing && selection !== null && <Against view={view} selection={selection} />}
    </section>
  )
}
