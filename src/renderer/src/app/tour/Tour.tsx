import { Button, CloseButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useWords } from '../words.tsx'
import styles from './Tour.module.css'
import { stops, useTour } from './tour.ts'

/** A card beside what it speaks of. The window stays as it is: everything can be pressed, and the tour left, at any time. */
export function Tour() {
  const { at, go, leave } = useTour()
  return at === null ? null : <Stop key={at} at={at} go={go} leave={leave} />
}

interface StopProps {
  readonly at: number
  readonly go: (at: number) => void
  readonly leave: () => void
}

function Stop({ at, go, leave }: StopProps) {
  const { t } = useWords()
  const title = useId()
  const next = useRef<HTMLButtonElement>(null)
  const { id } = stops[at] ?? stops[0]
  const last = at === stops.length - 1
  useMarked(id)
  useEffect(() => next.current?.focus({ preventScroll: true }), [])
  return (
    <section
      className={styles.tour}
      aria-labelledby={title}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        leave()
      }}
    >
      <header>
        <span className="secondary">
          {t('tour.label')} · {t('tour.position', { n: at + 1, of: stops.length })}
        </span>
        <CloseButton size="sm" aria-label={t('tour.leave')} onClick={leave} />
      </header>
      <div role="status">
        <h2 id={title}>{t(`tour.stops.${id}.title`)}</h2>
        <p>{t(`tour.stops.${id}.text`)}</p>
      </div>
      <footer>
        {at > 0 && (
          <Button size="xs" variant="subtle" onClick={() => go(at - 1)}>
            {t('tour.back')}
          </Button>
        )}
        <Button ref={next} size="xs" onClick={() => (last ? leave() : go(at + 1))}>
          {t(last ? 'tour.end' : 'tour.next')}
        </Button>
      </footer>
    </section>
  )
}

/** Marks the element that a stop is about for as long as the tour is there: as soon as its screen has drawn it. */
function useMarked(id: string): void {
  useEffect(() => {
    let marked: HTMLElement | null = null
    const mark = (): void => {
      if (marked?.isConnected) return
      marked = document.querySelector<HTMLElement>(`[data-tour~="${id}"]`)
      if (!marked) return
      marked.setAttribute('data-toured', '')
      marked.scrollIntoView({ block: 'nearest' })
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      marked?.removeAttribute('data-toured')
    }
  }, [id])
}
