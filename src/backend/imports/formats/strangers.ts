import { TesseraError } from '#shared/errors.ts'

/** What files begin with that are no tables, under names that every language knows. */
const signatures: readonly (readonly [name: string, begins: string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['Parquet', 'PAR1'],
  ['Arrow/Feather', 'ARROW1'],
  ['Stata', '<stata_dta>'],
  ['SPSS', '$FL2@(#)'],
  ['SPSS', '$FL3@(#)']
]
const archives: readonly (readonly [name: string, begins: string])[] = [
  ['RAR', 'Rar!'],
  ['7-Zip', '7z\xbc\xaf\x27\x1c'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['Zstandard', '\x28\xb5\x2f\xfd']
]

/** @throws TesseraError `notATable`, `isArchive`, `isWebPage` for what its first bytes show to be something else */
export function refuseStrangers(head: Buffer, name: string): void {
  const text = head.toString('latin1', 0, 2048)
  for (const [found, begins] of signatures)
    if (text.startsWith(begins)) throw new TesseraError('notATable', { name, found })
  for (const [found, begins] of archives)
    if (text.startsWith(begins)) throw new TesseraError('isArchive', { name, found })
  // Many shops export web pages and call them .xls.
  const page = text.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^(<!doctype html|<html|<head|<table|<meta)/i.test(page))
    throw new TesseraError('isWebPage', { name, found: 'HTML' })
  if (/^<\?xml/i.test(page)) throw new TesseraError('isWebPage', { name, found: 'XML' })
}
