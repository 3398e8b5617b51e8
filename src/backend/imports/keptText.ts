/**
 * A text of its own. A cell is a view into the piece of the file it was cut from, and would keep all of that piece in
 * memory; V8 copies cuts of fewer than 13 characters by itself.
 */
export const keptText = (cell: string): string =>
  cell.length < 13 ? cell : Buffer.from(cell, 'utf16le').toString('utf16le')
