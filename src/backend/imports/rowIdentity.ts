import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { textHash } from '#engine/quality/textHash.ts'
import type { KnownBy, Mapping } from '#shared/api/imports.ts'
import { dayMs } from '#shared/model/moment.ts'
import { momentsAt, textAt } from './cells.ts'
import { type Positions, positionsOf } from './columnsOf.ts'
import { orderFiller } from './fillOrder.ts'
import { keyReader } from './key.ts'

type Cells = readonly string[]

export interface RowIdentity {
  readonly by: KnownBy
  /** What a row tells about, as a number, where a later row about the same takes its place; `null`: nothing is known. */
  of(cells: Cells): number | null
}

/** By what rows of a newer export are known to tell about the same as rows of the earlier (ADR 25, ADR 50). */
export function identityIn(mapping: Mapping): RowIdentity {
  const at = positionsOf(mapping)
  const fill = orderFiller(at)
  const { by, parts } = partsIn(mapping, at)
  return {
    by,
    of(cells) {
      const texts = parts(fill(cells))
      return texts.length === 0 || texts.includes('') ? null : textHash(texts.join('\n'))
    }
  }
}

/** The texts that make out what a row tells about; it is not known where one is missing. */
function partsIn(mapping: Mapping, at: Positions): { by: KnownBy; parts: (cells: Cells) => readonly string[] } {
  const key = keyReader(at, { customersEndInPointZero: false, creditNotes: false })
  const keyOf = (cells: Cells): string => normaliseKey(key(cells))
  const text = (cells: Cells, index: number): string => normaliseKey(textAt(cells, index))
  const nothing = { by: 'row', parts: () => [] } as const
  switch (mapping.kind) {
    case 'orders':
      return at.order < 0 ? nothing : { by: 'order', parts: (cells) => [keyOf(cells), text(cells, at.order)] }
    case 'customers':
      return at.key < 0 ? nothing : { by: 'customer', parts: (cells) => [keyOf(cells)] }
    case 'products':
      return { by: 'product', parts: (cells) => [text(cells, at.product)] }
    case 'campaigns':
      return { by: 'campaign', parts: (cells) => [text(cells, at.campaign)] }
    case 'reviews': {
      const momentOf = momentsAt(mapping.columns, at.date)
      // Whoever wrote twice of one product at one time wrote one thing, and changed it.
      const written = (cells: Cells): readonly string[] => {
        const moment = momentOf(cells)
        return [keyOf(cells), Number.isNaN(moment) ? '' : `${moment / dayMs}`, `of ${text(cells, at.product)}`]
      }
      const number = (cells: Cells): string => text(cells, at.review)
      if (at.review >= 0)
        return { by: 'review', parts: (cells) => (number(cells) === '' ? written(cells) : [number(cells)]) }
      return at.key < 0 || at.date < 0 ? nothing : { by: 'writer', parts: written }
    }
    case 'events':
    case 'contacts':
      return nothing
  }
}
