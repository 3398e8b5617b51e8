import { list } from '../text/words/wordLists.ts'
import { isSlip } from './isSlip.ts'
import { emailParts } from './normaliseEmail.ts'

export type EmailAlikeness = 'same' | 'slip' | 'mailbox' | 'different'

const shortestLocal = 4
/** Mailboxes of a firm, not of a person: info@ of two firms have nothing in common. */
const offices = new Set(
  list(
    'info office sales contact hello mail admin kontakt post shop service support team order orders bestellung office'
  )
)

/**
 * Two addresses: with a slip on one side of the @ and digits alike (ann1@ and ann2@ are two), or the same mailbox name
 * with another provider. O(length²).
 */
export function compareEmails(a: string, b: string): EmailAlikeness {
  if (a === b) return 'same'
  const [one, other] = [emailParts(a), emailParts(b)]
  if (one.local === other.local) {
    if (offices.has(one.local)) return 'different'
    if (isDomainSlip(one.domain, other.domain)) return 'slip'
    return one.local.length < shortestLocal ? 'different' : 'mailbox'
  }
  if (one.domain !== other.domain || Math.min(one.local.length, other.local.length) < shortestLocal) return 'different'
  const digits = (text: string): string => text.replaceAll(/\D/g, '')
  return isSlip(one.local, other.local) && digits(a) === digits(b) ? 'slip' : 'different'
}

/** Providers differ in their endings by right: yahoo.de, yahoo.fr. */
function isDomainSlip(a: string, b: string): boolean {
  const [endA, endB] = [a.lastIndexOf('.'), b.lastIndexOf('.')]
  return a.slice(endA) === b.slice(endB) && isSlip(a.slice(0, endA), b.slice(0, endB))
}

export type DateAlikeness = 'same' | 'sameYear' | 'slip' | 'different'

/** Two birth dates: a slip is one digit, or day and month the other way round. Of bare years nothing is a slip. */
export function compareBirthDates(a: string, b: string): DateAlikeness {
  if (a === b) return a.length === 4 ? 'sameYear' : 'same'
  if (a.length === 4 || b.length === 4) return a.slice(0, 4) === b.slice(0, 4) ? 'sameYear' : 'different'
  let differing = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++
  if (differing === 1 && a.length === b.length) return 'slip'
  const [year, month, day] = a.split('-')
  return b === `${year}-${day}-${month}` ? 'slip' : 'different'
}
