import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'
import { type Assignment, enough } from './assignRoles.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { addListFacts } from './listFacts.ts'
import type { DateOrder } from './moments.ts'
import { nameFit } from './names/nameFit.ts'
import { wordsOf } from './names/wordsOf.ts'
import type { Preset } from './presets/presets.ts'
import { presetProposals, recognisePreset } from './presets/recognisePreset.ts'
import { columnWith, none, type Proposal } from './proposal.ts'
import { recogniseKind } from './recogniseKind.ts'
import { type ColumnSeen, isRate } from './roleFit.ts'
import { settleMoney } from './settleMoney.ts'
import { settleName } from './settleName.ts'

type Sample = readonly (readonly string[])[]

/** As many values of a column are looked at one by one. */
const valuesSeen = 300

export interface NamedColumn {
  readonly name: string
  readonly profile: ColumnProfile
}

export interface Proposed {
  readonly kind: SourceKind
  readonly proposals: readonly Proposal[]
  /** How dates are written, where the file itself leaves that open. */
  readonly dateOrder: DateOrder | null
}

/** Proposes what each column means, from its name and its values, and what the file is. */
export function proposeRoles(named: readonly NamedColumn[], sample: Sample): Proposed {
  const head = sample.slice(0, valuesSeen)
  const columns = named.map(({ name, profile }, index): ColumnSeen => {
    const values = head.map((cells) => cells[index]!.trim()).filter((value) => value !== '')
    return { words: wordsOf(name), profile, values: sample.length > 0 && values.length === 0 ? [''] : values }
  })
  const preset = recognisePreset(named.map(({ name }) => name))
  if (preset)
    return { kind: preset.kind, proposals: byPreset(preset, named, columns), dateOrder: preset.dateOrder ?? null }
  const assigned = recogniseKind(columns)
  const proposals = columns.map((column, index) =>
    proposalFor(column, assigned.of(index), assigned.kind, sample.length)
  )
  if (assigned.kind === 'customers') addListFacts(columns, proposals)
  else {
    forgetBareId(columns, proposals)
    if (assigned.kind === 'orders') settleMoney(columns, sample, proposals)
  }
  settleName(columns, proposals)
  settleKey(proposals)
  settleProduct(assigned.kind, proposals)
  return { kind: assigned.kind, proposals, dateOrder: null }
}

/** What a platform's export has beside its usual columns is judged as in any file: a list may have facts of its own. */
function byPreset(preset: Preset, named: readonly NamedColumn[], columns: readonly ColumnSeen[]): Proposal[] {
  const seen = named.map(({ name, profile }) => ({ name, isEmpty: profile.filled === 0 && profile.blanks > 0 }))
  const known = presetProposals(preset, seen)
  const proposals = known.map((proposal) => proposal ?? none('notNeeded'))
  if (preset.kind === 'customers') {
    addListFacts(columns, proposals)
    known.forEach((proposal, index) => {
      if (proposal) proposals[index] = proposal
    })
  }
  return proposals
}

function proposalFor(
  { words, profile, values }: ColumnSeen,
  found: ReturnType<Assignment['of']>,
  kind: SourceKind,
  rows: number
): Proposal {
  if (profile.filled === 0 && rows > 0) return none('columnEmpty')
  if (!found) return none(kind === 'orders' && isLostDiscount(words, profile, values) ? 'discountIsRate' : 'notNeeded')
  const byName = nameFit(found.role, words, kind)
  const confidence = found.fit >= 0.9 ? 'sure' : found.fit >= 0.55 ? 'likely' : 'guess'
  const code = byName < enough ? 'values' : rows > 0 ? 'nameAndValues' : 'name'
  return { role: found.role, why: noteOf(code), confidence }
}

const isLostDiscount = (words: string, profile: ColumnProfile, values: readonly string[]): boolean =>
  nameFit('discount', words) >= 0.9 && profile.numbers.share > 0.5 && isRate(profile, values)

/** In a file of orders a bare "Id" is hardly the customer's where an address says who it is. */
function forgetBareId(columns: readonly ColumnSeen[], proposals: Proposal[]): void {
  const customer = columnWith(proposals, 'customer')
  if (customer >= 0 && nameFit('customer', columns[customer]!.words) < 0.5 && columnWith(proposals, 'email') >= 0)
    proposals[customer] = none('notNeeded')
}

/** Where there is no customer column, the e-mail address says who it is, or else the name. */
function settleKey(proposals: Proposal[]): void {
  if (columnWith(proposals, 'customer') >= 0) return
  for (const role of ['email', 'customerName'] as const) {
    const index = columnWith(proposals, role)
    if (index < 0) continue
    proposals[index] = { ...proposals[index]!, why: noteOf(role === 'email' ? 'emailIsKey' : 'nameIsKey') }
    return
  }
}

/** A product that has a name only is known by it. */
function settleProduct(kind: SourceKind, proposals: Proposal[]): void {
  const name = columnWith(proposals, 'productName')
  if (kind !== 'orders' || name < 0 || columnWith(proposals, 'product') >= 0) return
  proposals[name] = { ...proposals[name]!, role: 'product' satisfies ColumnRole }
}
