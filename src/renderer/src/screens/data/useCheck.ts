import { useEffect } from 'react'
import type { Mapping } from '#shared/api/imports.ts'
import type { Job, JobResult } from '#shared/api/jobs.ts'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useJobs } from '../../api/jobs.ts'
import { useKept } from './useKept.ts'

export type CheckResult = JobResult<'imports.check'>

export type Check =
  /** Nothing can be checked yet, or is about to be. */
  | { readonly is: 'waiting' }
  | { readonly is: 'running'; readonly job: Job }
  | { readonly is: 'done'; readonly result: CheckResult }
  | { readonly is: 'failed'; readonly error: Note }
  | { readonly is: 'stopped' }

interface Asked {
  /** The mapping that was checked and what it brings up to date, as text. */
  readonly about: string
  readonly jobId: string | null
  readonly refused: Note | null
}

/** So long must a mapping rest before the whole file is read by it. */
const restMs = 300

/** Reads the whole file whenever it is to be read otherwise; `null` while the mapping lacks something. */
export function useCheck(
  file: string,
  mapping: Mapping | null,
  update: number | null
): { readonly check: Check; readonly last: CheckResult | null; readonly again: () => void } {
  const { call } = useApiContext()
  const jobs = useJobs()
  const [asked, setAsked] = useKept<readonly Asked[]>(`check ${file}`, [])
  const about = mapping && JSON.stringify({ mapping, update })

  const resultOf = ({ jobId }: Asked): CheckResult | null => {
    const job = jobs.find(({ id }) => id === jobId)
    return job?.kind === 'imports.check' && job.state === 'done' ? job.result : null
  }
  // A new check has ended the one before: only the last can still be running.
  const current = asked.findLast((one, index) => one.about === about && (index === asked.length - 1 || resultOf(one)))
  const due = about !== null && current === undefined

  useEffect(() => {
    if (!due || about === null) return
    const timer = setTimeout(() => {
      const keep = (jobId: string | null, refused: Note | null): void =>
        setAsked((now) => [...now, { about, jobId, refused }])
      call('imports.check', { file, ...(JSON.parse(about) as { mapping: Mapping; update: number | null }) }).then(
        ({ jobId }) => keep(jobId, null),
        (thrown: unknown) => keep(null, toTesseraError(thrown))
      )
    }, restMs)
    return () => clearTimeout(timer)
  }, [due, about, call, file, setAsked])

  const stateOf = (one: Asked | undefined): Check => {
    if (one?.refused) return { is: 'failed', error: one.refused }
    const job = one && jobs.find(({ id }) => id === one.jobId)
    if (!one || !job) return { is: 'waiting' }
    if (job.state === 'running') return { is: 'running', job }
    if (job.state === 'cancelled') return { is: 'stopped' }
    if (job.error) return { is: 'failed', error: job.error }
    const result = resultOf(one)
    return result ? { is: 'done', result } : { is: 'waiting' }
  }
  return {
    check: stateOf(current),
    last: asked.map(resultOf).findLast((result) => result !== null) ?? null,
    again: () => setAsked((now) => now.filter((one) => one.about !== about))
  }
}
