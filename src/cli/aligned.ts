/** A table on a terminal: words to the left, figures to the right. `words`: the columns that hold words. */
export function aligned(rows: readonly (readonly string[])[], words: readonly number[] = [0, 1]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return words.includes(column) ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd()
  )
}
