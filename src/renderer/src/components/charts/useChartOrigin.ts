import { formatCount, formatDate } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { methodInWords } from '../../screens/segments/methodInWords.ts'

/** What a chart was made from, as it stands on the file: project, segmentation, and the day it was saved. */
export function useChartOrigin(): {
  readonly origin: string
  readonly project: string
  readonly runId: number | null
} {
  const { t, locale } = useWords()
  const { data } = useApi('projects.current', {})
  const { runs, runId } = useRunSelection()
  const run = runs?.find(({ id }) => id === runId)
  const project = data?.name ?? ''
  const day = (moment: number): string => formatDate(moment - new Date(moment).getTimezoneOffset() * 60_000, locale)
  const date = day(Date.now())
  if (!run) return { project, runId: null, origin: t('chartFrame.originPlain', { project, date }) }
  const words = t('chartFrame.run', {
    way: methodInWords(run, t),
    customers: formatCount(run.customers, locale),
    made: day(run.createdAt)
  })
  return { project, runId: run.id, origin: t('chartFrame.origin', { project, run: words, date }) }
}
