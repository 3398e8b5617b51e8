/** The column of a cell's reference, from 0: "C7" is in column 2; -1 where there are no letters. */
export function columnAt(ref: string): number {
  let column = 0
  for (let i = 0; i < ref.length; i++) {
    const letter = ref.charCodeAt(i) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column - 1
}

export interface Merge {
  /** From 1, as the file counts. */
  readonly firstRow: number
  readonly lastRow: number
  readonly column: number
}

/** What a merged range says of its first column; `null` where it is one row high: nothing is missing below. */
export function mergeAt(range: string): Merge | null {
  const [, letters = '', first = '', last = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? []
  if (letters === '' || Number(last) <= Number(first)) return null
  return { firstRow: Number(first), lastRow: Number(last), column: columnAt(letters) }
}
