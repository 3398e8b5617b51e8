import { Button } from '@mantine/core'
import { formatCount, formatDate } from '#shared/words/format.ts'
import { personName } from '#shared/words/people.ts'
import { useAction, useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './people.module.css'

const most = 200

/** Who was joined: by the user, each to be parted again, and by addresses in files. */
export function Joined({ readOnly }: { readonly readOnly: boolean }) {
  const { t, locale } = useWords()
  const { data } = useApi('people.joined', { offset: 0, limit: most }, { keepPrevious: true })
  const part = useAction('people.part')
  if (!data) return null
  const { total, byEmail, joins } = data
  return (
    <>
      {part.error && <Problem note={part.error} dismiss={part.reset} />}
      {total > 0 && (
        <details className={styles.made} open>
          <summary>{t('people.joined', { count: total, n: formatCount(total, locale) })}</summary>
          <ul className={styles.joined}>
            {joins.map((one) => (
              <li key={one.id}>
                <p>
                  {t('people.joinedInto', { who: personName(one), into: personName(one.into) })}{' '}
                  <span className="secondary">{formatDate(one.joinedAt, locale)}</span>
                </p>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={readOnly || part.isPending}
                  aria-label={t('people.partThis', { who: personName(one) })}
                  onClick={() => part.mutate({ id: one.id })}
                >
                  {t('people.part')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {byEmail > 0 && (
        <p className="secondary">{t('people.byEmail', { count: byEmail, n: formatCount(byEmail, locale) })}</p>
      )}
    </>
  )
}
