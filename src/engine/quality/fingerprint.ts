/**
 * A value without what people write now one way, now another: case, accents, punctuation, spaces, the order of words.
 * Values with the same fingerprint are nearly always the same thing ("VIC " and "vic.").
 *
 * Reference: OpenRefine, "Clustering in depth", key collision, method fingerprint. Other than there, punctuation
 * between digits stays: 1.5 is not 15. O(length).
 */
export const fingerprint = (value: string): string => [...new Set(plainWords(value))].sort().join(' ')

/** The words of a value in their order, in small letters without accents and punctuation. */
export function plainWords(value: string): string[] {
  return value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<!\d)\p{P}|\p{P}(?!\d)|\p{C}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
