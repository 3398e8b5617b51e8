import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { ownName, segmentName } from '#shared/words/segments.ts'
import { useAction } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './panel.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** The segment's name, and a field in its place when it is being renamed. */
export function SegmentName({ view, segment }: Props) {
  const { t } = useWords()
  const rename = useAction('segments.rename')
  const [draft, setDraft] = useState<string | null>(null)
  const generated = ownName(segment, t)

  const keep = (name: string | null): void => {
    setDraft(null)
    if (name !== segment.name) rename.mutate({ runId: view.id, segment: segment.index, name })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const name = draft?.trim() ?? ''
    keep(name === '' || name === generated ? null : name)
  }

  if (draft === null)
    return (
      <>
        <div className={styles.panelHead}>
          <SegmentMark letter={segment.letter} colour={segment.colour} />
          <h2>{rename.isPending ? (rename.variables.name ?? generated) : segmentName(segment, t)}</h2>
        </div>
        <div className={styles.panelActions}>
          <Button size="compact-xs" variant="subtle" onClick={() => setDraft(segmentName(segment, t))}>
            {t('segments.panel.rename')}
          </Button>
          {segment.name !== null && (
            <Button size="compact-xs" variant="subtle" onClick={() => keep(null)}>
              {t('segments.panel.generatedBack', { name: generated })}
            </Button>
          )}
        </div>
        {rename.error && <Problem note={rename.error} dismiss={rename.reset} />}
      </>
    )
  return (
    <form onSubmit={submit} className={styles.rename}>
      <TextInput
        label={t('segments.panel.renameLabel')}
        description={t('segments.panel.renameHint')}
        value={draft}
        maxLength={80}
        data-autofocus
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault() // Escape would close the panel
          setDraft(null)
        }}
      />
      <div className={styles.panelActions}>
        <Button size="xs" type="submit">
          {t('segments.panel.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setDraft(null)}>
          {t('segments.panel.cancel')}
        </Button>
      </div>
    </form>
  )
}
