import type { KeptGroup } from '#report/document/keptGroup.ts'
import { againstTheRest, findSelected } from '../selection/find.ts'
import { keptInRun } from '../selection/keptInRun.ts'
import type { SelectFrom } from '../selection/selectFrom.ts'

/** Every group and filter that the user keeps, measured in a run. */
export const keptForReport = (from: SelectFrom): KeptGroup[] =>
  keptInRun(from).map((kept) => {
    if (kept.customers === null) return { kept, found: null, against: null }
    const { customers, share, revenue, revenueShare } = findSelected(from, kept.selection)
    return {
      kept,
      found: { customers, share, revenue, revenueShare },
      against: againstTheRest(from, kept.selection)
    }
  })
