import { TesseraError } from '#shared/errors.ts'
import { type ImportedFile, readContent } from '../fileText.ts'

/** No workbook that a program could open is larger. */
const most = 1 << 30

/** What is in a file, at once: for formats whose directory stands at the end. @throws TesseraError `fileTooLarge` */
export function wholeContent(file: ImportedFile): Buffer {
  const pieces: Buffer[] = []
  let length = 0
  for (const bytes of readContent(file, { done: 0, total: 0 })) {
    length += bytes.length
    if (length > most) throw new TesseraError('fileTooLarge', { name: file.name })
    pieces.push(Buffer.from(bytes))
  }
  return Buffer.concat(pieces)
}
