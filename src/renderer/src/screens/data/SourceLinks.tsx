import type { ConnectedSource, Connections } from '#shared/api/sources.ts'
import { aloneInWords, linkInWords } from '#shared/words/connections.ts'
import { formatCount } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './sources.module.css'

const shown = 3

interface Props {
  readonly source: ConnectedSource
  readonly connections: Connections
}

/** How a source connects to the others, or why it does not, in a line. */
export function SourceLinks({ source, connections }: Props) {
  const { t, locale } = useWords()
  const { links, byEmail, farOff } = source
  const alone = aloneInWords(source, connections, t, locale)
  const said = [
    ...links.slice(0, shown).map((link) => ({
      key: `${link.to} ${link.by}`,
      title: t('connections.counted', { shared: formatCount(link.shared, locale) }),
      words: linkInWords(source, link, connections, t, locale)
    })),
    ...(['byEmail', 'farOff'] as const).flatMap((key) => {
      const count = key === 'byEmail' ? byEmail : farOff
      if (count === 0) return []
      return [{ key, title: undefined, words: t(`connections.${key}`, { count, n: formatCount(count, locale) }) }]
    })
  ]
  return (
    <>
      {alone && <p className={styles.alone}>{alone}</p>}
      {said.length > 0 && (
        <ul className={styles.links}>
          {said.map(({ key, title, words }) => (
            <li key={key} title={title}>
              {words}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
