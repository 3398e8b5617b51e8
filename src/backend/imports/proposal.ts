import type { ColumnRole, Preview } from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'

type PreviewColumn = Preview['columns'][number]

/** What a column may mean, and why. */
export interface Proposal {
  readonly role: ColumnRole
  readonly why: PreviewColumn['why']
  readonly confidence: PreviewColumn['confidence']
}

export const none = (code: string, params = {}): Proposal => ({
  role: 'none',
  why: noteOf(code, params),
  confidence: 'sure'
})

export const columnWith = (proposals: readonly Proposal[], role: ColumnRole): number =>
  proposals.findIndex((proposal) => proposal.role === role)
