import type { Piece } from '#shared/api/texts.ts'
import { useWords } from '../../app/words.tsx'
import styles from './texts.module.css'

/** A text with what was looked for marked, and what is personal hidden. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useWords()
  let at = 0
  return pieces.map(({ as, text }) => {
    const key = `${at} ${as}`
    at += text.length + 1
    if (as === 'plain') return <span key={key}>{text}</span>
    if (as === 'mark') return <mark key={key}>{text}</mark>
    return (
      <span key={key} className={styles['hidden']}>
        {t(`texts.masked.${as}`)}
      </span>
    )
  })
}
