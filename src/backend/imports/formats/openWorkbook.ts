import { TesseraError } from '#shared/errors.ts'
import { CompoundFile } from './cfb.ts'
import { openOds } from './ods.ts'
import type { Workbook } from './workbook.ts'
import { openXls, Protected, TooOld } from './xls.ts'
import { openXlsx, workbookPart } from './xlsx.ts'
import { XmlReader } from './xml.ts'
import { Zip } from './zip.ts'

export type Opened = Workbook & { readonly format: 'xlsx' | 'ods' | 'xls' }

/** Opens what is packed as a zip: a workbook, or something that is none. @throws TesseraError, Damage */
export function openZip(bytes: Buffer, name: string): Opened {
  const zip = new Zip(bytes, name)
  const names = [...zip.entries.keys()]
  const has = (pattern: RegExp): boolean => names.some((one) => pattern.test(one))
  const workbook = workbookPart(zip)
  if (workbook) return { format: 'xlsx', ...openXlsx(zip, workbook) }
  const content = zip.entries.get('content.xml')
  if (content && isOds(zip)) {
    if (isCiphered(zip)) throw new TesseraError('passwordProtected', { name })
    return { format: 'ods', ...openOds(zip, content) }
  }
  if (has(/^xl\/workbook\.bin$/)) throw new TesseraError('notATable', { name, found: 'Excel (.xlsb)' })
  if (has(/^word\//)) throw new TesseraError('notATable', { name, found: 'Word (.docx)' })
  if (has(/^ppt\//)) throw new TesseraError('notATable', { name, found: 'PowerPoint (.pptx)' })
  if (has(/^Index\/.*\.iwa$/)) throw new TesseraError('notATable', { name, found: 'Numbers' })
  if (content) throw new TesseraError('notATable', { name, found: 'OpenDocument' })
  throw new TesseraError('isArchive', { name, found: 'ZIP' })
}

function isOds(zip: Zip): boolean {
  const type = zip.entries.get('mimetype')
  return !type || Buffer.concat([...zip.read(type)]).includes('opendocument.spreadsheet')
}

function isCiphered(zip: Zip): boolean {
  const manifest = zip.entries.get('META-INF/manifest.xml')
  if (!manifest) return false
  for (const xml = new XmlReader(zip.text(manifest)); xml.next(); ) if (xml.name === 'encryption-data') return true
  return false
}

/** Opens what Office kept in compound files. @throws TesseraError, Damage */
export function openCompound(bytes: Buffer, name: string): Opened {
  const file = new CompoundFile(bytes)
  if (file.has('EncryptedPackage')) throw new TesseraError('passwordProtected', { name })
  const stream = ['Workbook', 'WORKBOOK', 'Book'].find((one) => file.has(one))
  if (!stream) {
    const found = file.has('WordDocument')
      ? 'Word (.doc)'
      : file.has('PowerPoint Document')
        ? 'PowerPoint (.ppt)'
        : 'OLE'
    throw new TesseraError('notATable', { name, found })
  }
  try {
    return { format: 'xls', ...openXls(file.read(stream)) }
  } catch (error) {
    if (error instanceof Protected) throw new TesseraError('passwordProtected', { name })
    if (error instanceof TooOld) throw new TesseraError('notATable', { name, found: 'Excel 95' })
    throw error
  }
}
