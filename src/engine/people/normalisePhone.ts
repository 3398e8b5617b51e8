/** Shorter ones are extensions and codes. */
const fewestDigits = 6
/** National numbers have so many digits at least in nearly all countries; two that differ in them differ. */
const tailDigits = 8

/**
 * A phone number for comparing, never for dialling: its digits, with + where it names its country (+ or 00), without the
 * "(0)" of "+44 (0)20" and an extension. `''` where there are too few digits or only one over and over (0000000).
 * O(length).
 */
export function normalisePhone(text: string): string {
  const written = text
    .normalize('NFKC')
    .replace(/(?:ext|extension|durchwahl|x|#)\.?\s*\d+\s*$/i, '')
    .trim()
  const international = /^\(?(?:\+|00)/.test(written)
  const digits = written
    .replace(/^\(?(?:\+|00)/, '')
    .replace(international ? /\(0\)/ : /$^/, '')
    .replaceAll(/\D/g, '')
  if (digits.length < fewestDigits || /^(\d)\1*$/.test(digits)) return ''
  return international ? `+${digits}` : digits
}

/** What two spellings of one number share: its last digits. */
export const phoneTail = (phone: string): string => phone.slice(-tailDigits)

/** Are two normalised numbers one? With the country in only one of them: does it end with the other, less its 0? */
export function samePhone(a: string, b: string): boolean {
  const [abroad, home] = a.startsWith('+') ? [a, b] : [b, a]
  if (abroad.startsWith('+') === home.startsWith('+')) return a === b
  return abroad.slice(1).endsWith(home.replace(/^0/, '')) && home.length >= fewestDigits
}
