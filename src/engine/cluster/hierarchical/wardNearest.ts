import type { Crew } from '#engine/kernels/crew.ts'
import { wardNearestPass } from '#engine/kernels/wardNearestPass.ts'
import type { Progress } from '#engine/progress.ts'
import type { WardGroups } from './wardGroups.ts'

/** Multiplications of a piece: some milliseconds at most, and no less than sharing it costs. */
const mostWork = 1 << 24
const leastWork = 1 << 20
/** Between these, so that threads end at about the same time. */
const pieces = 8

/** Lists the groups that do not know their nearest, in fours; the last four is filled up with the last. */
const listSeekers = ({ d, count, nearest, screen }: WardGroups): number => {
  const { columns, stride, slots, rows } = screen
  let seekers = 0
  for (let s = 0; s < count; s++) if (nearest[s] < 0) slots[seekers++] = s
  const fours = Math.ceil(seekers / 4)
  for (let i = seekers; i < fours * 4; i++) slots[i] = slots[seekers - 1]
  for (let i = 0; i < fours * 4; i++) {
    const row = (i >> 2) * 4 * d + (i & 3)
    for (let j = 0; j < d; j++) rows[row + j * 4] = columns[j * stride + slots[i]]
  }
  return fours
}

/**
 * Finds the nearest of every group that does not know it, the first of equally near ones.
 *
 * The screen lets through what may cost at most the least found so far: a squared distance below that cost times the
 * sum of the inverse weights, plus .2 % for the rounding of the screen's sums and products and for `slack`'s h.
 * O(seekers count d).
 */
export function* wardNearest(crew: Crew, groups: WardGroups, progress: Progress): Generator<Progress, void> {
  const { d, count, screen, at } = groups
  const fours = listSeekers(groups)
  const work = 16 * count * d
  const inPiece = Math.ceil(Math.min(mostWork / work, Math.max(leastWork / work, fours / pieces)))
  const scale = screen.scale * screen.scale * 1.002
  const args = [at.columns, screen.stride * 4, at.inverses, at.centres, at.weights, d, count, at.slots, at.rows]
  args.push(fours, inPiece, at.nearest, at.apart, scale, screen.slack)
  if (inPiece >= fours) {
    wardNearestPass(crew.kernels, crew.memory.shared, args, 0, 0)
    yield progress
    return
  }
  for (const _ of crew.each(progress.phase, 'wardNearest', args, Math.ceil(fours / inPiece))) yield progress
}
