import type { CsvStyle } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from './cells.ts'
import { decimalsOf, featureColumns, namedColumns } from './columns.ts'

/** A customer of a run, with one value for each feature of the run, in its order. */
export interface ExportedCustomer {
  readonly customer: string
  readonly name: string | null
  readonly email: string | null
  /** Index of the segment. */
  readonly segment: number
  readonly values: readonly (number | null)[]
  /** For each category of the run, in its order, the customer's word; `null` for a rare one, or none. */
  readonly words: readonly (string | null)[]
  /** RFM scores, each 1 to 5; `null` for runs by another method. */
  readonly scores: { readonly r: number; readonly f: number; readonly m: number } | null
  /** Of belonging to each segment, by its index; where the run has them. */
  readonly probabilities?: readonly number[] | null
  /** For each group that the user keeps, whether the customer is of it. */
  readonly groups?: readonly boolean[]
}

/** What else is known of the customers beside their number. */
export interface CustomersHave {
  readonly names: boolean
  readonly emails: boolean
  /** How probably each belongs to each segment. */
  readonly probabilities?: boolean
  /** Names of the groups that the user keeps. */
  readonly groups?: readonly string[]
}

/** Turns customers into lines as they come: nothing of them is kept. */
export interface CustomersCsv {
  /** The byte-order mark and the head. */
  readonly head: string
  lines(customers: readonly ExportedCustomer[]): string
}

const scoreColumns = ['r', 'f', 'm', 'rfm'] as const

/** These are there whatever the data has, so that whoever reads the file can count on them. */
const always = ['recency', 'frequency', 'monetary'] as const

function scoreCells(scores: ExportedCustomer['scores']): string[] {
  if (!scores) return scoreColumns.map(() => '')
  const { r, f, m } = scores
  return [String(r), String(f), String(m), `${r}${f}${m}`]
}

export interface CustomerColumn {
  readonly name: string
  readonly holds: 'text' | 'number'
}

const holding =
  (holds: CustomerColumn['holds']) =>
  (name: string): CustomerColumn => ({ name, holds })

/** The columns of the file, from left to right, and which of them each feature and category has. */
export function customerColumns(view: RunView, have: CustomersHave) {
  const { features, categories, method } = view
  const known = [
    'customer',
    ...(have.names ? ['name'] : []),
    ...(have.emails ? ['email'] : []),
    'segment',
    'segment_name'
  ]
  const probabilities = have.probabilities ? view.segmentList.map(({ letter }) => `probability_${letter}`) : []
  const groups = (have.groups ?? []).map((name) => `group_${name}`)
  const names = featureColumns(
    [...features, ...categories],
    [...known, ...probabilities, ...groups, 'name', 'email', ...always.map((id) => namedColumns[id]), ...scoreColumns]
  )
  const has = (id: string): boolean => features.some((feature) => feature.id === id)
  const ofOrders = Object.entries(namedColumns).filter(([id]) => has(id) || (always as readonly string[]).includes(id))
  const attributes = features.filter(({ id }) => !(id in namedColumns))
  const columns = [
    ...known.map(holding('text')),
    ...[...probabilities, ...ofOrders.map(([, name]) => name)].map(holding('number')),
    ...(method.kind === 'rfm' ? scoreColumns : []).map(holding('number')),
    ...attributes.map(({ id }) => names.get(id) ?? id).map(holding('number')),
    ...categories.map(({ id }) => names.get(id) ?? id).map(holding('text')),
    ...groups.map(holding('number'))
  ]
  return { columns, names }
}

export function customersCsv(view: RunView, have: CustomersHave, style: CsvStyle, t: Translate): CustomersCsv {
  const { features, categories, method } = view
  const { columns } = customerColumns(view, have)
  const places = features.map(({ id, unit }, place) => ({ id: id as string, place, decimals: decimalsOf(unit) }))
  const ofOrders = Object.keys(namedColumns)
  const orderPlaces = ofOrders.flatMap((id) => {
    const found = places.find((entry) => entry.id === id)
    if (found) return [found]
    return (always as readonly string[]).includes(id) ? [{ id, place: -1, decimals: 'exact' as const }] : []
  })
  const attributes = places.filter(({ id }) => !ofOrders.includes(id))
  const scored = method.kind === 'rfm'
  const probable = have.probabilities ? view.segmentList : []
  const segments = new Map(
    view.segmentList.map((segment) => [segment.index, [textCell(segment.letter), textCell(segmentName(segment, t))]])
  )
  const cells = ({
    customer,
    name,
    email,
    segment,
    values,
    words,
    scores,
    probabilities,
    groups = []
  }: ExportedCustomer): string[] => [
    textCell(customer),
    ...(have.names ? [textCell(name ?? '')] : []),
    ...(have.emails ? [textCell(email ?? '')] : []),
    ...(segments.get(segment) ?? ['', '']),
    ...probable.map(({ index }) => numberCell(probabilities?.[index] ?? null, style, 4)),
    ...orderPlaces.map(({ place, decimals }) => numberCell(values[place] ?? null, style, decimals)),
    ...(scored ? scoreCells(scores) : []),
    ...attributes.map(({ place, decimals }) => numberCell(values[place] ?? null, style, decimals)),
    ...categories.map((_, place) => textCell(words[place] ?? '')),
    ...groups.map((member) => (member ? '1' : '0'))
  ]
  return {
    head:
      byteOrderMark +
      csvLine(
        columns.map(({ name }) => textCell(name)),
        style
      ),
    lines: (customers) => customers.map((customer) => csvLine(cells(customer), style)).join('')
  }
}
