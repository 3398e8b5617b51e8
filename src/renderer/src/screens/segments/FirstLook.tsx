import type { FirstLook as Shares } from '#shared/api/jobs.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './segments.module.css'

/** Groups seen so far, while the rest is being worked on. They have no names or colours yet, and may still change. */
export function FirstLook({ firstLook: { shares } }: { readonly firstLook: Shares }) {
  const { t, locale } = useWords()
  const list = shares.map((share) => formatShare(share, locale))
  return (
    <div>
      <p className="secondary">
        {t('segments.firstLook.title', { count: shares.length, n: formatCount(shares.length, locale) })}
      </p>
      <div
        className={styles.firstLook}
        role="img"
        aria-label={t('segments.firstLook.shares', { list: list.join(', ') })}
      >
        {shares.map((share, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no identity yet but their place by size
          <span key={i} style={{ flexGrow: share }} title={list[i]}>
            {share >= 0.08 && list[i]}
          </span>
        ))}
      </div>
    </div>
  )
}
