import type { ColumnRole } from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'
import type { Proposal } from '../proposal.ts'
import { type Preset, presets } from './presets.ts'

/** A column as a preset sees it. */
interface Column {
  readonly name: string
  readonly isEmpty: boolean
}

/** As names are compared: Mailchimp writes some in capitals. */
const plain = (name: string): string => name.trim().toLowerCase()

/** The platform whose export has this header, if it is one that we know. */
export function recognisePreset(names: readonly string[]): Preset | undefined {
  const there = new Set(names.map(plain))
  return presets.find(({ needs }) =>
    needs.every((need) => (typeof need === 'string' ? [need] : need).some((name) => there.has(plain(name))))
  )
}

/** What a platform's columns mean, without a question; `null` for those that the preset says nothing of. */
export function presetProposals(preset: Preset, columns: readonly Column[]): (Proposal | null)[] {
  const names = columns.map(({ name }) => plain(name))
  const found: (Proposal | null)[] = columns.map(() => null)
  const give = (role: ColumnRole, index: number): void => {
    if (index >= 0) found[index] = { role, why: noteOf('preset', { platform: preset.platform }), confidence: 'sure' }
  }
  for (const [role, candidates] of Object.entries(preset.roles)) {
    const places = candidates.map((name) => names.indexOf(plain(name))).filter((index) => index >= 0)
    give(role as ColumnRole, places.find((index) => !columns[index]!.isEmpty) ?? -1)
  }
  const facts = { attribute: preset.attributes ?? [], label: preset.labels ?? [] }
  for (const [role, wanted] of Object.entries(facts))
    for (const index of wanted.map((name) => names.indexOf(plain(name))))
      if (columns[index]?.isEmpty === false) give(role as ColumnRole, index)
  for (const name of preset.internal ?? []) {
    const index = names.indexOf(plain(name))
    if (index >= 0 && found[index] === null) give('none', index)
  }
  return found
}
