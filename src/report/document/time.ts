import { cohortGrid } from '../scenes/cohortGrid.ts'
import { lorenz } from '../scenes/lorenz.ts'
import { revenueOverTime } from '../scenes/revenueOverTime.ts'
import type { Pen } from './pen.ts'
import type { Section } from './reportDoc.ts'

/** More cohorts than this do not stand on a page. */
const mostCohorts = 30

/** What customers did over time, who came back, and how much hangs on few. `null`: there are no orders. */
export function time({ view, timeline, style, t, locale }: Pen): Section | null {
  if (!timeline) return null
  const title = t('reports.time.title')
  return {
    title,
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: title, size: 'page' },
      { kind: 'scene', scene: revenueOverTime(view, timeline, style, t, locale), titled: true },
      { kind: 'scene', scene: lorenz(timeline, style, t, locale), titled: true },
      ...(timeline.starts.length > 1
        ? [{ kind: 'scene', scene: cohortGrid(timeline, style, t, locale, mostCohorts), titled: true } as const]
        : [])
    ]
  }
}
