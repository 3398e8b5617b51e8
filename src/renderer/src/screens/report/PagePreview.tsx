import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { Composition } from '#shared/api/reports.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import type { Paper } from './FormatChoice.tsx'
import './reportFonts.css'
import styles from './compose.module.css'

interface Props {
  readonly runId: number
  readonly paper: Paper
  readonly composition: Composition
}

/** Changes that follow each other faster are drawn once. */
const restMs = 180

/** The report page by page as it will be printed: drawn by what draws the PDF, in the PDF's letters. */
export function PagePreview({ runId, paper, composition }: Props) {
  const { t, locale } = useWords()
  const [wanted, turnTo] = useState(0)
  const [settled] = useDebouncedValue(composition, restMs)
  const { data, error, refetch } = useApi(
    'reports.preview',
    { runId, locale, paper, composition: settled, page: wanted },
    { keepPrevious: true }
  )
  const { page, pages } = data ?? { page: 0, pages: 1 }
  return (
    <section className={styles.preview} aria-label={t('compose.preview.label')}>
      {error && <Problem note={error} retry={() => void refetch()} />}
      {data ? (
        <Sheet svg={data.svg} paper={paper} words={t('compose.preview.image', { page: page + 1, pages })} />
      ) : (
        <div className={styles.sheet} data-paper={paper} role="status">
          <p className="secondary">{t('compose.preview.drawing')}</p>
        </div>
      )}
      <div className={styles.turn}>
        <Button size="compact-sm" variant="subtle" disabled={page === 0} onClick={() => turnTo(page - 1)}>
          {t('compose.preview.before')}
        </Button>
        <span className="secondary" role="status">
          {data && t('compose.preview.page', { page: page + 1, pages })}
        </span>
        <Button size="compact-sm" variant="subtle" disabled={page + 1 >= pages} onClick={() => turnTo(page + 1)}>
          {t('compose.preview.next')}
        </Button>
      </div>
    </section>
  )
}

/** One page as a picture; its text is the PDF's and stands in the report, so that a reader of the screen hears which page it is. */
function Sheet({ svg, paper, words }: { readonly svg: string; readonly paper: Paper; readonly words: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    drawn.setAttribute('aria-hidden', 'true')
    place.current?.replaceChildren(document.importNode(drawn, true))
  }, [svg])
  return <div ref={place} className={styles.sheet} data-paper={paper} role="img" aria-label={words} />
}
