import type { Choice, Criterion, KRow } from '#shared/api/segments.ts'
import { criteria } from '#shared/api/segments.ts'
import { listInWords } from '#shared/words/features.ts'
import type { Words } from '../../app/words.tsx'

/** Measures of which the lowest is best. */
const lower: ReadonlySet<Criterion> = new Set(['daviesBouldin', 'bic'])

/** The measures that compare numbers of groups: taken of more than one. */
export const columnsOf = (table: readonly KRow[]): readonly Criterion[] =>
  criteria.filter((criterion) => table.filter((row) => row[criterion] !== null).length > 1)

/** The number of groups that a measure prefers: by its own rule where it has a vote, else the best value. */
export function preferred({ table, votes }: Choice, criterion: Criterion): number | undefined {
  const vote = votes.find((one) => one.criterion === criterion)
  if (vote) return vote.k
  const sign = lower.has(criterion) ? -1 : 1
  const measured = table.filter((row) => row[criterion] !== null)
  return measured.sort((a, b) => sign * ((b[criterion] ?? 0) - (a[criterion] ?? 0)))[0]?.k
}

/** "The criteria disagree: 5 by Silhouette and Stability; 2 by Calinski-Harabasz." Nothing where fewer than two voted. */
export function votesInWords({ votes }: Choice, { t }: Words): string | null {
  const byNumber = new Map<number, Criterion[]>()
  for (const { criterion, k } of votes) byNumber.set(k, [...(byNumber.get(k) ?? []), criterion])
  const [only] = byNumber.keys()
  if (votes.length < 2 || only === undefined) return null
  if (byNumber.size === 1 && only > 1) return t('segments.ks.agree', { k: only })
  const list = [...byNumber]
    .sort(([a, votesA], [b, votesB]) => votesB.length - votesA.length || a - b)
    .map(([k, named]) => {
      const words = listInWords(
        named.map((criterion) => t(`segments.ks.${criterion}`)),
        t
      )
      return t(k === 1 ? 'segments.ks.voteNone' : 'segments.ks.vote', { k, criteria: words })
    })
  return t('segments.ks.votes', { list: list.join('; ') })
}
