import type { ColumnRole } from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { none, type Proposal } from './proposal.ts'
import type { ColumnSeen } from './roleFit.ts'

/** Words that few enough customers have for themselves: a tariff or a gender, not a remark. */
const isLabel = ({ values, distinct, emails, moments }: ColumnProfile): boolean =>
  values >= 2 && values <= mostLabels && distinct <= 0.25 && emails === 0 && moments.decide().share < 0.5

const mostLabels = 30

/** "5+" among few numbers is a word like them. */
const isNumber = ({ numbers, values }: ColumnProfile): boolean =>
  numbers.share === 1 || (numbers.share >= 0.9 && values > mostLabels)

/** Names in digits. */
const names =
  /\b(id|zip|plz|postal|postcode|postleitzahl|phone|telefon|fax|region|code|nr|no|latitude|longitude|gmtoff|dstoff)\b/
/** What a list knows of customers beside facts to group by. */
const details: readonly ColumnRole[] = [
  ...(['customer', 'customerName', 'firstName', 'lastName', 'email', 'phone'] as const),
  ...(['postcode', 'city', 'country', 'birthDate', 'date'] as const)
]

/** In a customer list, every number is a fact about a customer, unless it is a name in digits; so are words that many share. */
export function addListFacts(columns: readonly ColumnSeen[], proposals: Proposal[]): void {
  columns.forEach(({ profile, words, values }, index) => {
    const { role, why } = proposals[index]!
    const named = names.test(words) && values.some((value) => /\d/.test(value))
    if (role === 'customer' && profile.distinct < 0.95) proposals[index] = none('repeats')
    else if (details.includes(role)) return
    else if (isNumber(profile) && !named)
      proposals[index] = { role: 'attribute', why: noteOf('numericFact'), confidence: 'likely' }
    else if (isLabel(profile) && !named)
      proposals[index] = { role: 'label', why: noteOf('sharedWords'), confidence: 'likely' }
    else if (role !== 'none') proposals[index] = none('notNeeded')
    else proposals[index] = { role, why, confidence: 'sure' }
  })
}
