import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../app/words.tsx'
import { findInHelp } from './findInHelp.ts'
import styles from './help.module.css'
import type { HelpPlace } from './pages.ts'

interface Props {
  readonly text: string
  readonly go: (place: HelpPlace) => void
}

/** Where the help speaks of what was asked for. */
export function Found({ text, go }: Props) {
  const { t } = useWords()
  const found = useMemo(() => findInHelp(text, t), [text, t])
  return (
    <article className={styles.article}>
      <p className="secondary" role="status">
        {found.length > 0 ? t('help.results', { count: found.length }) : t('help.nothing', { text })}
      </p>
      <ul className={styles.found}>
        {found.map(({ place, title, excerpt }) => (
          <li key={`${place.page} ${place.term}`}>
            <UnstyledButton onClick={() => go(place)}>
              <strong>{title}</strong>
              <span className="secondary">{excerpt}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </article>
  )
}
