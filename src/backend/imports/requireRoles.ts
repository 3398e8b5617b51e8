import type { Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { missingRoles } from '#shared/model/sourceRoles.ts'

/** @throws TesseraError `missingRole…`, naming what is missing, where a file could not be used as it is mapped */
export function requireRoles(mapping: Pick<Mapping, 'kind' | 'columns'>): void {
  const [missing] = missingRoles(mapping)
  if (missing !== undefined) throw new TesseraError(missing)
}
