import type { ColumnMapping, ColumnRole } from '#shared/api/imports.ts'
import type { ColumnType } from '#shared/api/quality.ts'
import { dateRoles, numberRoles } from '#shared/model/sourceRoles.ts'
import { ColumnProfile } from '../imports/columnProfile.ts'
import type { DateOrder } from '../imports/moments.ts'
import type { Marks } from '../imports/numbers.ts'
import { asRecent } from '../imports/wideDates.ts'

/** How the cells of a column are looked at. */
export interface ColumnPlan {
  readonly name: string
  readonly role: ColumnRole
  readonly type: ColumnType
  readonly marks: Marks
  readonly dateOrder: DateOrder
}

/** A column is of a type when at least this share of its filled cells are. */
const nearlyAll = 0.9
/** Columns of dates are told from fewer: mixed formats are what we look for. */
const most = 0.6
/** Rows share words when at most half of them differ. */
const shared = 0.5

const codes: readonly ColumnRole[] = ['customer', 'order', 'phone', 'postcode']
/** Of products, a name or a number. */
const mainly = 0.5
const words: readonly ColumnRole[] = [
  ...(['label', 'country', 'category', 'channel', 'status', 'action', 'campaign', 'group', 'responded'] as const)
]

/** Sees some rows and says what each column holds. */
export function planColumns(
  columns: readonly ColumnMapping[],
  rows: Iterable<readonly string[]>,
  delimiter: string
): ColumnPlan[] {
  const profiles = columns.map(() => new ColumnProfile())
  for (const cells of rows)
    if (cells.length === columns.length) for (const [i, cell] of cells.entries()) profiles[i]!.add(asRecent(cell))
  return columns.map(({ name, role, marks, dateOrder }, i) => {
    const profile = profiles[i]!
    const moments = profile.moments.decide()
    return {
      name,
      role,
      type: typeOf(role, profile, moments.share, moments.order),
      marks: marks ?? profile.numbers.decide(delimiter).marks,
      dateOrder: dateOrder ?? moments.order ?? 'dmy'
    }
  })
}

function typeOf(role: ColumnRole, profile: ColumnProfile, dates: number, order: DateOrder | null): ColumnType {
  if (profile.filled === 0) return 'empty'
  if (dateRoles.includes(role)) return 'date'
  if (numberRoles.includes(role)) return 'number'
  if (role === 'text') return 'text'
  if (role === 'email' || profile.emails >= nearlyAll) return 'email'
  if (codes.includes(role)) return 'code'
  if (words.includes(role)) return 'category'
  if (role === 'product' && profile.codes >= mainly) return 'code'
  // Seconds since 1970 are as likely a number of something else.
  if (dates >= most && order !== 'unix' && order !== 'unixMs' && profile.numbers.share < most) return 'date'
  if (profile.numbers.share >= nearlyAll) return 'number'
  return profile.distinct <= shared ? 'category' : profile.codes >= nearlyAll ? 'code' : 'text'
}
