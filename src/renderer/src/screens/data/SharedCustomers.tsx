import type { Connections } from '#shared/api/sources.ts'
import { sourceName } from '#shared/words/connections.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './sharedCustomers.module.css'

/** With two files, their lines say it all. */
const fewest = 3

/** Every two files and the customers they share, both ways. */
export function SharedCustomers({ connections }: { readonly connections: Connections }) {
  const { t, locale } = useWords()
  const sources = connections.sources.filter(({ customers }) => customers > 0)
  if (sources.length < fewest) return null
  return (
    <details className={styles.every}>
      <summary>{t('connections.every')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={t('connections.every')}>
        <table className={styles.shared} aria-label={t('connections.every')}>
          <thead>
            <tr>
              <th scope="col">{t('connections.everyOf')}</th>
              {sources.map((to) => (
                <th key={to.id} scope="col">
                  {t('connections.everyIn')} {sourceName(to, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((from) => (
              <tr key={from.id}>
                <th scope="row">{sourceName(from, t)}</th>
                {sources.map((to) => {
                  if (to === from) return <td key={to.id}>–</td>
                  const link = from.links.find(({ to: id, by }) => id === to.id && by === 'customers')
                  const share = formatShare(link?.share ?? 0, locale)
                  const n = formatCount(link?.shared ?? 0, locale)
                  const names = { from: sourceName(from, t), to: sourceName(to, t) }
                  return (
                    <td key={to.id} title={t('connections.sharedCell', { share, n, ...names })}>
                      {share}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
