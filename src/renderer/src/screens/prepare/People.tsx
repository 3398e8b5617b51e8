import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { formatCount } from '#shared/words/format.ts'
import { useAction, useApi } from '../../api/hooks.ts'
import { useJobs } from '../../api/jobs.ts'
import { useWords } from '../../app/words.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Problem } from '../../components/Problem.tsx'
import { Joined } from './Joined.tsx'
import { Proposal } from './Proposal.tsx'
import styles from './people.module.css'

/** More are compared only when that is asked for: it takes half a minute and more. */
const atOnce = 50_000
const page = 5
const most = 50

/** Customers who are probably one person, to be joined or told apart, and those who were joined. */
export function People({ project }: { readonly project: ProjectInfo }) {
  const { t, locale } = useWords()
  const [asked, setAsked] = useState(false)
  const [shown, setShown] = useState(page)
  const enabled = asked || project.customers <= atOnce
  const found = useApi('people.proposals', { offset: 0, limit: Math.min(most, shown) }, { enabled, keepPrevious: true })
  const comparing = useJobs().find(({ kind, state }) => kind === 'people.find' && state === 'running')
  const join = useAction('people.join')
  const dismiss = useAction('people.dismiss')
  const error = join.error ?? dismiss.error
  const busy = project.readOnly || join.isPending || dismiss.isPending
  const { data } = found
  return (
    <section aria-labelledby="prepare-people">
      <h2 id="prepare-people">{t('people.title')}</h2>
      <p className="measure">{t('people.intro')}</p>
      {found.error && found.error.code !== 'cancelled' && (
        <Problem note={found.error} title={t('people.failed')} retry={() => void found.refetch()} />
      )}
      {error && (
        <Problem
          note={error}
          title={t('people.notJoined')}
          dismiss={() => {
            join.reset()
            dismiss.reset()
          }}
        />
      )}
      {comparing && <JobProgress job={comparing} />}
      {(!enabled || found.error?.code === 'cancelled') && (
        <>
          <p className="secondary">{t('people.many', { n: formatCount(project.customers, locale) })}</p>
          <Button size="compact-sm" onClick={() => (enabled ? void found.refetch() : setAsked(true))}>
            {t('people.look')}
          </Button>
        </>
      )}
      <p className="secondary measure" role="status">
        {enabled && found.isPending && !comparing && t('people.looking')}
        {data && data.compared === 0 && t('people.nothingKnown')}
        {data &&
          data.compared > 0 &&
          t(data.total === 0 ? 'people.none' : 'people.found', {
            count: data.total === 0 ? data.compared : data.total,
            n: formatCount(data.total === 0 ? data.compared : data.total, locale),
            compared: formatCount(data.compared, locale)
          })}
      </p>
      {data && data.proposals.length > 0 && (
        <ul className={styles.proposals} aria-label={t('people.proposals')}>
          {data.proposals.map((proposal) => {
            const [stays, ...others] = proposal.members
            const ids = proposal.members.map(({ id }) => id)
            return (
              <Proposal
                key={ids.join(' ')}
                proposal={proposal}
                currency={project.currency}
                disabled={busy}
                join={() => join.mutate({ into: stays!.id, ids: others.map(({ id }) => id) })}
                tellApart={() => dismiss.mutate({ ids })}
              />
            )
          })}
        </ul>
      )}
      {data && data.total > shown && shown < most && (
        <Button size="compact-sm" variant="subtle" mt={8} onClick={() => setShown(shown + 2 * page)}>
          {t('people.more')}
        </Button>
      )}
      <Joined readOnly={project.readOnly} />
    </section>
  )
}
