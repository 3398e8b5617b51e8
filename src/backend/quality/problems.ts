import { nearDuplicates } from '#engine/quality/nearDuplicates.ts'
import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { type ProblemCode, problemCodes, problemEffects, type QualityProblem } from '#shared/api/quality.ts'
import { shortened } from './columnQuality.ts'
import type { ColumnTally } from './columnTally.ts'
import { Finding } from './finding.ts'
import type { CellFacts } from './inspectCell.ts'
import { isOfNames } from './namesOf.ts'
import type { Tallies } from './tallies.ts'

type Effect = QualityProblem['effect']

/** From this share of the filled cells on, numbers that are written as text are what a column is. */
const numbersMostly = 0.5
/** From here on a column that differs in nearly every row says nothing of groups. */
const nearlyAll = 0.95
const fewest = { constant: 10, unique: 20 }
const forming: readonly ColumnRole[] = ['attribute', 'label', 'category', 'channel', 'country']
/** Without these a row of the kind is not used, beside without the key. */
const needed: Readonly<Record<SourceKind, readonly ColumnRole[]>> = {
  orders: ['date', 'amount', 'quantity', 'unitPrice'],
  customers: [],
  products: [],
  events: ['date'],
  reviews: ['text'],
  contacts: [],
  campaigns: []
}
/** Lists of what is not a customer: what stands there twice is taken once. */
const lists: readonly SourceKind[] = ['products', 'campaigns']
/** Cells in these columns that mean nothing cost the row. */
const cellProblems: readonly ProblemCode[] = [
  'impossibleDate',
  'impossibleBirthYear',
  'futureDate',
  'mixedDates',
  'notADate',
  'notANumber',
  'negativeAmount',
  'negativePrice',
  'negativeQuantity',
  'wrongEncoding'
]

/** What is wrong with a file, what changes most first. */
export function problemsOf(tallies: Tallies): QualityProblem[] {
  const found = [...ofRows(tallies), ...tallies.columns.flatMap((tally) => ofColumn(tally, tallies))]
  const rank = ({ code, effect }: QualityProblem): [number, number] => [
    problemEffects.indexOf(effect),
    problemCodes.indexOf(code)
  ]
  return found.sort((a, b) => {
    const [effectA, codeA] = rank(a)
    const [effectB, codeB] = rank(b)
    return effectA - effectB || b.rows - a.rows || codeA - codeB
  })
}

const told = (
  code: ProblemCode,
  effect: Effect,
  column: string | null,
  { rows, lines, examples }: Finding,
  params: QualityProblem['params'] = {}
): QualityProblem => ({
  code,
  effect,
  column,
  rows,
  lines,
  params: { ...(examples.length > 0 ? { examples: examples.slice(0, 3).map(shortened).join('”, “') } : {}), ...params }
})

function ofRows({ kind, keyColumn, unreadable, duplicates, tests, dominant }: Tallies): QualityProblem[] {
  const problems: QualityProblem[] = []
  if (unreadable.rows > 0) problems.push(told('unreadableRows', 'changes', null, unreadable))
  if (duplicates.rows > 0) {
    const counts = keyColumn !== undefined && !lists.includes(kind)
    problems.push(told('duplicateRows', counts ? 'sways' : 'worthKnowing', null, duplicates, { kind }))
  }
  if (tests.rows > 0) problems.push(told('testCustomers', 'sways', null, tests))
  if (dominant) problems.push(told('dominantCustomer', 'changes', null, dominant.found, dominant.params))
  return problems
}

function ofColumn(tally: ColumnTally, { kind, keyColumn, columns }: Tallies): QualityProblem[] {
  const { plan, missing, filled, findings } = tally
  const { name, role, type } = plan
  const problems: QualityProblem[] = []
  const isKey = plan === keyColumn
  // Reviews need no author.
  const has = (wanted: ColumnRole): boolean => columns.some((column) => column.plan.role === wanted)
  const counted = role === 'amount' && has('quantity') && has('unitPrice')
  const costsRow = (needed[kind].includes(role) && !counted) || (isKey && kind !== 'reviews')
  if (missing.rows > 0 && (isKey || role !== 'none')) {
    const effect = costsRow ? 'changes' : forming.includes(role) ? 'sways' : 'worthKnowing'
    const lost = kind === 'orders' || isKey ? 'row' : 'entry'
    const what = costsRow ? lost : isKey ? 'author' : forming.includes(role) ? 'value' : 'aside'
    problems.push(told('missingValues', effect, name, missing, { kind: what }))
  }
  for (const code of cellProblems) {
    const found = findings.get(code)
    // A campaign may be planned.
    if (found && !(code === 'futureDate' && kind === 'campaigns'))
      problems.push(told(code, effectOf(code, role, kind), name, found))
  }
  const asText = findings.get('numbersAsText')
  if (asText && type !== 'number' && asText.rows >= numbersMostly * filled)
    problems.push(told('numbersAsText', role === 'none' ? 'worthKnowing' : 'sways', name, asText))
  return [...problems, ...currenciesOf(tally), ...spellingsOf(tally), ...spreadOf(tally, isKey)]
}

function effectOf(code: ProblemCode, role: ColumnRole, kind: SourceKind): Effect {
  if (code.startsWith('negative')) return 'sways'
  if (code === 'wrongEncoding') return role === 'none' ? 'worthKnowing' : 'sways'
  return needed[kind].includes(role) ? 'changes' : role === 'attribute' ? 'sways' : 'worthKnowing'
}

/** Written beside the amounts, or in a column of their own. */
function currenciesOf({ plan, currencies, values }: ColumnTally): QualityProblem[] {
  const { name, role } = plan
  if ((role === 'amount' || role === 'unitPrice') && currencies.size > 1) {
    const [, ...others] = [...currencies.values()].sort((a, b) => b.rows - a.rows)
    const list = [...currencies.keys()].sort().join(', ')
    return [told('mixedCurrencies', 'changes', name, together(others), { list })]
  }
  const codes = [...values.values()].filter(({ value }) => /^[A-Z]{3}$/i.test(value))
  if (!/currency|währung|devise|moneda|valuta/i.test(name) || codes.length < 2) return []
  const [, ...others] = codes.sort((a, b) => b.rows - a.rows)
  const list = codes.map(({ value }) => value).sort()
  return [told('mixedCurrencies', 'changes', name, standingIn(others), { list: list.slice(0, 6).join(', ') })]
}

function together(findings: readonly Finding[]): Finding {
  const all = new Finding()
  for (const line of findings.flatMap(({ lines }) => lines).sort((a, b) => a - b)) all.add(line)
  all.rows = findings.reduce((sum, { rows }) => sum + rows, 0)
  return all
}

/** The rows in which these values stand; of each, only the first line is known. */
function standingIn(values: readonly CellFacts[]): Finding {
  const found = new Finding()
  for (const { line } of values.toSorted((a, b) => a.line - b.line)) found.add(line)
  found.rows = values.reduce((sum, { rows }) => sum + rows, 0)
  return found
}

function spellingsOf({ plan, values, distinct }: ColumnTally): QualityProblem[] {
  if (plan.type !== 'category' || !distinct.exact) return []
  const groups = nearDuplicates([...values.values()], { slips: !isOfNames(plan) })
  if (groups.length === 0) return []
  const quoted = ({ value }: CellFacts): string => `“${shortened(value)}”`
  const list = groups.slice(0, 3).map((group) => group.slice(0, 5).map(quoted).join(' = '))
  const forms = forming.includes(plan.role)
  const found = standingIn(groups.flatMap((group) => group.slice(1)))
  const params = { groups: groups.length, list: list.join('; '), ...(forms ? {} : { kind: 'aside' }) }
  return [told('nearDuplicates', forms ? 'sways' : 'worthKnowing', plan.name, found, params)]
}

function spreadOf(tally: ColumnTally, isKey: boolean): QualityProblem[] {
  const { plan, filled, distinct, values } = tally
  const { name, role, type } = plan
  const forms = role === 'attribute' || role === 'label'
  const about = (code: ProblemCode, effect: Effect, params = {}): QualityProblem[] => [
    { ...told(code, effect, name, new Finding(), params), rows: filled }
  ]
  if (distinct.count === 1 && filled >= fewest.constant)
    return about('constantColumn', 'worthKnowing', { value: shortened([...values.keys()][0] ?? '') })
  if (isKey || filled < fewest.unique || distinct.count < nearlyAll * filled) return []
  const words = role === 'label' || (role === 'none' && (type === 'text' || type === 'code'))
  return words || countsRows(tally) ? about('nearlyUnique', forms ? 'sways' : 'worthKnowing') : []
}

/** Whole numbers without gaps, each once: the number of the row, not a fact about the customer. */
function countsRows({ plan, values, filled, distinct, min, max, numbers }: ColumnTally): boolean {
  if (plan.role !== 'attribute' || numbers < filled || distinct.count < filled || max - min + 1 > 1.1 * filled)
    return false
  return [...values.values()].every(({ number }) => Number.isInteger(number))
}
