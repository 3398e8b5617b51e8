const named = /year|jahr|jaar|ann[eé]e|(?<!\p{L})(?:a[ñn]o|anno)(?!\p{L})/iu

/** Whole numbers that are years, by their column's name and by what they are: 1970, not 1,970. */
export const areYears = (column: string, min: number, max: number): boolean =>
  named.test(column) && Number.isInteger(min) && Number.isInteger(max) && min >= 1000 && max < 3000
