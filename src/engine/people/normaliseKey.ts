const plain = /^[ -~]*$/
/** Most keys: nothing about them changes. */
const figures = /^[\d-]*$/

/**
 * The form in which two files write the same customer key: compatible characters made one (NFKC: full-width digits,
 * ligatures), invisible ones taken out, spaces trimmed and made one, letters in one case. Leading zeros stay: 007 and 7
 * may be two customers. `pointZero` takes off the ".0" that data frames put behind whole numbers: only where the whole
 * column has it, which the caller knows; 12.0 alone may be a version. Keys are compared so, never shown so.
 *
 * Reference: Unicode Standard Annex 15 (NFKC) and section 3.13 (case folding, by upper and then lower case). O(length).
 */
export function normaliseKey(text: string, { pointZero = false }: { readonly pointZero?: boolean } = {}): string {
  if (figures.test(text)) return text
  const key = plain.test(text) ? withoutSpaces(text.toLowerCase()) : folded(text)
  return pointZero && /^-?\d+\.0$/.test(key) ? key.slice(0, -2) : key
}

const withoutSpaces = (text: string): string => (text.includes(' ') ? text.trim().replaceAll(/ {2,}/g, ' ') : text)

/** Some letters fold to what NFKC would compose or fold again; the second round settles them. */
const folded = (text: string): string => foldOnce(foldOnce(text))

const foldOnce = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
