import type { Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { positionsOf } from './columnsOf.ts'

/** @throws TesseraError `missingRole…`, naming what is missing, where a file could not be used as it is mapped */
export function requireRoles(mapping: Pick<Mapping, 'kind' | 'columns'>): void {
  const at = positionsOf(mapping)
  const need = (role: 'Customer' | 'Date' | 'Amount' | 'Attribute', there: boolean): void => {
    if (!there) throw new TesseraError(`missingRole${role}`)
  }
  if (mapping.kind === 'customers') need('Attribute', at.attributes.length + at.labels.length > 0)
  else {
    need('Customer', at.key >= 0)
    need('Date', at.date >= 0)
    need('Amount', at.amount >= 0 || (at.quantity >= 0 && at.unitPrice >= 0))
  }
}
