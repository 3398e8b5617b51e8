import { Button } from '@mantine/core'
import type { PersonProposal } from '#shared/api/people.ts'
import { formatShare } from '#shared/words/format.ts'
import { evidenceInWords, personName, surenessOf, whoInWords } from '#shared/words/people.ts'
import { useWords } from '../../app/words.tsx'
import { Members } from './Members.tsx'
import styles from './people.module.css'

interface Props {
  readonly proposal: PersonProposal
  readonly currency: string | null
  readonly disabled: boolean
  readonly join: () => void
  readonly tellApart: () => void
}

/** Customers who are probably one: what is known of them, what speaks for it and against. */
export function Proposal({ proposal, currency, disabled, join, tellApart }: Props) {
  const { t, locale } = useWords()
  const { members, evidence, against, probability } = proposal
  const who = whoInWords(members, t)
  // Never 100 %: that is for the user to say.
  const share = formatShare(Math.min(0.99, Math.floor(probability * 100) / 100), locale)
  return (
    <li>
      <div className={styles.head}>
        <p>
          {t(`people.sure.${surenessOf(proposal)}`)}{' '}
          <span className="secondary">
            {t('people.probability', { share })}. {t('people.becomes', { who: personName(members[0]!) })}
          </span>
        </p>
        <div className={styles.actions}>
          <Button size="compact-sm" disabled={disabled} aria-label={t('people.joinThese', { who })} onClick={join}>
            {t('people.join')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={disabled}
            aria-label={t('people.theseTwo', { who })}
            onClick={tellApart}
          >
            {t('people.two')}
          </Button>
        </div>
      </div>
      <Members members={members} label={who} currency={currency} />
      <dl className={styles.evidence}>
        <dt>{t('people.for')}</dt>
        <dd>{evidenceInWords(evidence, t)}</dd>
        <dt>{t('people.against')}</dt>
        <dd>{against.length === 0 ? t('people.nothingAgainst') : evidenceInWords(against, t)}</dd>
      </dl>
    </li>
  )
}
