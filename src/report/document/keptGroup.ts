import type { Output } from '#shared/api/contract.ts'
import type { Found } from '#shared/api/selection.ts'

/** Customers, or a rule, that the user keeps under a name, as this run has them. */
export interface KeptGroup {
  readonly kept: Output<'selection.kept'>[number]
  /** `null` where the run does not know what the rule asks for. */
  readonly found: Pick<Found, 'customers' | 'share' | 'revenue' | 'revenueShare'> | null
  readonly against: Output<'selection.against'>
}
