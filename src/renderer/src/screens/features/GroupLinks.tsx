import { useWords } from '../../app/words.tsx'
import styles from './features.module.css'
import type { FeatureGroup } from './groups.ts'

/** Where the head of a group stands on the page. */
export const groupPlace = (group: FeatureGroup): string => `features-${group}`

/** A long catalogue has its groups listed above it: a press leads to one. */
export function GroupLinks({ groups }: { readonly groups: readonly FeatureGroup[] }) {
  const { t } = useWords()
  return (
    <nav aria-label={t('features.groups.label')} className={styles.groupLinks}>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          onClick={() => {
            const head = document.getElementById(groupPlace(group))
            head?.scrollIntoView()
            head?.focus({ preventScroll: true })
          }}
        >
          {t(`features.groups.${group}`)}
        </button>
      ))}
    </nav>
  )
}
