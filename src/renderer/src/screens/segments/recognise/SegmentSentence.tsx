import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { ownSentence, segmentSentence } from '#shared/words/segments.ts'
import { useAction } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import styles from './recognise.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** What is said of a segment, and a field in its place while the user says it otherwise. */
export function SegmentSentence({ view, segment }: Props) {
  const { t, locale } = useWords()
  const reword = useAction('segments.reword')
  const [draft, setDraft] = useState<string | null>(null)
  const own = ownSentence(view, segment, t, locale)

  const keep = (sentence: string | null): void => {
    setDraft(null)
    if (sentence !== (segment.sentence ?? null)) reword.mutate({ runId: view.id, segment: segment.index, sentence })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const sentence = draft?.trim() ?? ''
    keep(sentence === '' || sentence === own ? null : sentence)
  }

  if (draft === null)
    return (
      <div className={styles.sentence}>
        <p title={segment.portrait && !segment.sentence ? t('recognise.portrait.meaning') : undefined}>
          {reword.isPending ? (reword.variables.sentence ?? own) : segmentSentence(view, segment, t, locale)}
        </p>
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => setDraft(segmentSentence(view, segment, t, locale))}
          >
            {t('recognise.portrait.reword')}
          </Button>
          {segment.sentence && (
            <Button size="compact-xs" variant="subtle" onClick={() => keep(null)}>
              {t('recognise.portrait.back')}
            </Button>
          )}
        </div>
        {reword.error && <Problem note={reword.error} dismiss={reword.reset} />}
      </div>
    )
  return (
    <form onSubmit={submit} className={styles.sentence}>
      <Textarea
        label={t('recognise.portrait.rewordLabel')}
        description={t('recognise.portrait.rewordHint')}
        value={draft}
        maxLength={600}
        autosize
        minRows={3}
        autoFocus
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault() // Escape would close the panel
          setDraft(null)
        }}
      />
      <div className={styles.actions}>
        <Button size="xs" type="submit">
          {t('recognise.portrait.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setDraft(null)}>
          {t('recognise.portrait.cancel')}
        </Button>
      </div>
    </form>
  )
}
