import type { ColumnRole } from '#shared/api/imports.ts'
import { nameFit } from '../imports/names/nameFit.ts'
import { wordsOf } from '../imports/names/wordsOf.ts'

const ofPersons: readonly ColumnRole[] = ['customerName', 'firstName', 'lastName']
const ofOthers: readonly ColumnRole[] = ['city', 'product', 'productName']
/** A column's name says so. */
const surely = 0.8

interface Column {
  readonly name: string
  readonly role: ColumnRole
}

const holds = (roles: readonly ColumnRole[], { name, role }: Column): boolean =>
  roles.includes(role) || roles.some((one) => nameFit(one, wordsOf(name)) >= surely)

export const isOfPersons = (column: Column): boolean => holds(ofPersons, column)

/** Lind is no slip of Lindgren, nor Clifton of Clinton: names differ by a letter rightly. */
export const isOfNames = (column: Column): boolean => isOfPersons(column) || holds(ofOthers, column)
