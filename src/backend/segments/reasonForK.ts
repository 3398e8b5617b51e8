import type { KRecommendation } from '#engine/cluster/chooseK.ts'
import { type KRow, smallestUseful } from '#engine/cluster/chooseK.ts'
import { type Note, noteOf } from '#shared/errors.ts'

interface Recommended {
  readonly k: number
  readonly table: readonly KRow[]
  readonly recommended: KRecommendation
}

/** Silhouettes this near are as good as equal: within the error of a sample, and of what new data would change. */
const near = 0.02

/** Why this number of groups, in a sentence that is true of the table beside it. */
export function reasonForK({ k, table, recommended }: Recommended, asked: boolean): Note {
  const { code, params } = recommended.reason
  const chosen = table.find((row) => row.k === k)
  if (asked) return noteOf('onlyChoice', { k, silhouette: chosen?.silhouette ?? 0 })
  if (code === 'onlyChoice') return noteOf('onlyPossible', { k })
  const clearer = table.some((row) => row.k !== k && row.silhouette >= (chosen?.silhouette ?? 0))
  return noteOf(code === 'twoAreClearest' && clearer ? 'onlyTwoLargeEnough' : code, { ...params })
}

/** What the silhouette says of the structure, and what speaks for other numbers of groups. */
export function doubtsAboutK({ k, table, recommended }: Recommended, asked: boolean): Note[] {
  const chosen = table.find((row) => row.k === k)
  if (!chosen) return []
  const facts = { k, silhouette: chosen.silhouette }
  const notes: Note[] = []
  if (chosen.silhouette <= 0.25) notes.push(noteOf('noNaturalGroups', facts))
  else if (chosen.silhouette <= 0.5) notes.push(noteOf('weakGroups', facts))
  if (asked) {
    if (recommended.k !== k) notes.push(noteOf('otherRecommended', { k, recommended: recommended.k }))
    return notes
  }
  const alike = table.filter((row) => isNearTie(row, chosen))
  if (alike.length > 0) notes.push(noteOf('nearTie', { ks: alike.map((row) => row.k).join(', ') }))
  for (const { code, params } of recommended.notes)
    if (code !== 'noNaturalGroups' && code !== 'weakGroups') notes.push(noteOf(code, { ...params }))
  return notes
}

const isNearTie = (row: KRow, chosen: KRow): boolean =>
  row.k !== chosen.k &&
  row.k > 2 &&
  row.smallest >= smallestUseful(row.sizes.reduce((sum, size) => sum + size, 0)) &&
  Math.abs(row.silhouette - chosen.silhouette) <= near
