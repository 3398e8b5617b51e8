import type { ColumnRole, Mapping, Preview } from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'
import { moneyScale } from '#shared/model/money.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { parseScaled } from './numbers.ts'
import { nameFit, wordsOf } from './roleNames.ts'
import { meaningOfTotal } from './totals.ts'

type PreviewColumn = Preview['columns'][number]

export interface Proposal {
  readonly role: ColumnRole
  readonly why: PreviewColumn['why']
  readonly confidence: PreviewColumn['confidence']
}

export interface ColumnSeen {
  readonly name: string
  readonly profile: ColumnProfile
}

type Sample = readonly (readonly string[])[]

/** Every role that one column of a file can have; the earlier wins a tie. */
const single = [
  'customer',
  'email',
  'date',
  'order',
  'amount',
  'quantity',
  'unitPrice',
  'customerName',
  'product',
  'category',
  'channel',
  'country'
] as const
type Single = (typeof single)[number]

const enough = 0.3

/** Proposes what each column means, from its name and its values, and what the file is. */
export function proposeRoles(
  columns: readonly ColumnSeen[],
  sample: Sample
): { kind: Mapping['kind']; proposals: Proposal[] } {
  const words = columns.map(({ name }) => wordsOf(name))
  const chosen = assign(columns, words, sample.length > 0)
  const kind = kindOf(chosen, columns)
  const proposals = columns.map(({ profile }, index): Proposal => {
    if (profile.filled === 0 && sample.length > 0) return none('columnEmpty')
    const role = chosen.get(index)
    if (!role) return none('notNeeded')
    const byName = nameFit(role.role, words[index]!)
    const confidence = role.fit >= 0.9 ? 'sure' : role.fit >= 0.55 ? 'likely' : 'guess'
    const code = byName < enough ? 'values' : sample.length > 0 ? 'nameAndValues' : 'name'
    return { role: role.role, why: noteOf(code), confidence }
  })
  if (kind === 'customers') factsOf(columns, words, proposals)
  else {
    forgetBareId(words, proposals)
    settleMoney(columns, sample, proposals)
    settleKey(proposals)
  }
  return { kind, proposals }
}

const none = (code: string, params = {}): Proposal => ({ role: 'none', why: noteOf(code, params), confidence: 'sure' })

type Chosen = Map<number, { role: Single; fit: number }>

/** Each role to the column that fits it best, each column to one role. */
function assign(columns: readonly ColumnSeen[], words: readonly string[], sampled: boolean): Chosen {
  const fits = columns.flatMap(({ profile }, index) =>
    single.map((role) => ({
      index,
      role,
      fit: sampled ? fitOf(role, words[index]!, profile) : nameFit(role, words[index]!)
    }))
  )
  fits.sort((a, b) => b.fit - a.fit || single.indexOf(a.role) - single.indexOf(b.role) || a.index - b.index)
  const chosen: Chosen = new Map()
  const taken = new Set<Single>()
  for (const { index, role, fit } of fits) {
    if (fit < enough || chosen.has(index) || taken.has(role)) continue
    chosen.set(index, { role, fit })
    taken.add(role)
  }
  return chosen
}

/** How well a role fits, 0 to 1: what the name says, unless the values say it cannot be. */
function fitOf(role: Single, words: string, profile: ColumnProfile): number {
  const byName = nameFit(role, words)
  if (profile.filled === 0) return 0
  switch (role) {
    case 'date':
      return profile.moments.decide().share < 0.5 ? 0 : Math.max(byName, looksWritten(profile) ? 0.4 : 0)
    case 'amount':
    case 'unitPrice':
    case 'quantity':
      return profile.numbers.share < 0.5 ? 0 : byName
    case 'email':
      return profile.emails < 0.5 ? 0 : Math.max(byName, 0.6)
    case 'customer':
      return profile.moments.decide().share > 0.9 && looksWritten(profile) ? 0 : byName
    case 'customerName':
      return profile.codes > 0.5 || profile.numbers.share > 0.5 ? 0 : byName
    case 'order':
      // Shopify calls the order's number "Name": "#1001".
      return words === 'name' ? (profile.codes > 0.9 ? 0.8 : 0) : byName
    default:
      return byName
  }
}

/** Dates that are written as such; plain digits may be anything. */
const looksWritten = (profile: ColumnProfile): boolean =>
  profile.moments.decide().share >= 0.9 &&
  profile.examples.some((text) => /\D/.test(text)) &&
  profile.numbers.share < 0.5

function kindOf(chosen: Chosen, columns: readonly ColumnSeen[]): Mapping['kind'] {
  const columnOf = (role: Single): number => [...chosen].find(([, choice]) => choice.role === role)?.[0] ?? -1
  const fitFor = (role: Single): number => chosen.get(columnOf(role))?.fit ?? 0
  const key = Math.max(columnOf('customer'), columnOf('email'))
  const repeats = key >= 0 && columns[key]!.profile.filled > 0 && columns[key]!.profile.distinct < 0.95
  const dated = fitFor('date') > 0
  const money = Math.max(fitFor('amount'), fitFor('unitPrice'))
  if (key >= 0 && dated && (money > 0.5 || (money > 0 && repeats))) return 'orders'
  const numbers = columns.filter(({ profile }) => profile.numbers.share > 0.9).length
  // Customers that come more than once, with dates, have ordered something; the amounts remain to be named.
  return numbers === 0 || (repeats && dated) ? 'orders' : 'customers'
}

/** Words that few enough customers have for themselves: a tariff or a gender, not a remark. */
const isLabel = ({ values, distinct, emails, moments }: ColumnProfile): boolean =>
  values >= 2 && values <= mostLabels && distinct <= 0.25 && emails === 0 && moments.decide().share < 0.5

const mostLabels = 30

/** In a customer list, every number is a fact about a customer, unless it is a name in digits; so are words that many share. */
function factsOf(columns: readonly ColumnSeen[], words: readonly string[], proposals: Proposal[]): void {
  const label = /\b(id|zip|plz|postal|postcode|postleitzahl|phone|telefon|fax|region|code|nr|no|latitude|longitude)\b/
  const kept: readonly ColumnRole[] = ['customer', 'customerName', 'email', 'country']
  columns.forEach(({ profile }, index) => {
    const { role, why } = proposals[index]!
    if (role === 'customer' && profile.distinct < 0.95) proposals[index] = none('repeats')
    else if (kept.includes(role)) return
    else if (profile.numbers.share >= 0.9 && !label.test(words[index]!))
      proposals[index] = { role: 'attribute', why: noteOf('numericFact'), confidence: 'likely' }
    else if (isLabel(profile) && !label.test(words[index]!))
      proposals[index] = { role: 'label', why: noteOf('sharedWords'), confidence: 'likely' }
    else if (role !== 'none') proposals[index] = none('notNeeded')
    else proposals[index] = { role, why, confidence: 'sure' }
  })
}

/** In a file of orders a bare "Id" is hardly the customer's where an address says who it is. */
function forgetBareId(words: readonly string[], proposals: Proposal[]): void {
  const customer = find(proposals, 'customer')
  if (customer >= 0 && nameFit('customer', words[customer]!) < 0.5 && find(proposals, 'email') >= 0)
    proposals[customer] = none('notNeeded')
}

/** Where there is no customer column, the e-mail address says who it is, or else the name. */
function settleKey(proposals: Proposal[]): void {
  if (find(proposals, 'customer') >= 0) return
  for (const role of ['email', 'customerName'] as const) {
    const index = find(proposals, role)
    if (index < 0) continue
    proposals[index] = { ...proposals[index]!, why: noteOf(role === 'email' ? 'emailIsKey' : 'nameIsKey') }
    return
  }
}

const find = (proposals: readonly Proposal[], role: ColumnRole): number => proposals.findIndex((p) => p.role === role)

/** One way to an amount: a total where it is one for the row, else quantity times unit price, else the price alone. */
function settleMoney(columns: readonly ColumnSeen[], sample: Sample, proposals: Proposal[]): void {
  const amount = find(proposals, 'amount')
  const quantity = find(proposals, 'quantity')
  const price = find(proposals, 'unitPrice')
  if (amount < 0 && price >= 0 && quantity < 0)
    proposals[price] = { role: 'amount', why: noteOf('priceIsAmount'), confidence: 'guess' }
  if (amount < 0 || price < 0 || quantity < 0) return
  const order = find(proposals, 'order')
  const numbersOf = (index: number): number[] => {
    const { marks } = columns[index]!.profile.numbers.decide()
    return sample.map((cells) => parseScaled(cells[index]!.trim(), marks) / moneyScale)
  }
  const meaning = meaningOfTotal(
    numbersOf(amount),
    numbersOf(quantity),
    numbersOf(price),
    order < 0 ? null : sample.map((cells) => cells[order]!)
  )
  if (meaning !== 'row') proposals[amount] = none(meaning === 'order' ? 'orderTotalRepeats' : 'sameAsPrice')
}
