import { type Span, spansOf } from './span.ts'

/**
 * Numbers that belong to a person: IBAN by their countries and lengths (a mistyped one is one, too),
 * payment cards by their check digit, phone numbers by the ways in which they
 * are written, order and customer numbers by the word before them. Dates, prices, sizes and product codes are left.
 */
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Mostly digits: words in capitals after a country's letters and two digits are none. */
const isIban = (written: string): boolean => digitsOf(written).length * 2 > written.replace(/[ -]/g, '').length

/** Lengths in the registry of ISO 13616 for the countries of the languages that are read, and their neighbours. */
const ibanLengths: readonly (readonly [string, number])[] = [
  ['NO', 15],
  ['BE', 16],
  ['DK|FI|NL', 18],
  ['SI', 19],
  ['AT|EE|LT|LU', 20],
  ['CH|HR|LI|LV', 21],
  ['BG|DE|GB|IE', 22],
  ['AD|CZ|ES|RO|SE|SK', 24],
  ['PT', 25],
  ['FR|GR|IT|MC|SM', 27],
  ['CY|HU|PL', 28],
  ['BR', 29],
  ['MT', 31]
]

const ibanPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ibanLengths
    .map(([countries, length]) => `(?:${countries})(?:[ -]?[0-9]){2}(?:[ -]?[0-9A-Z]){${length - 4}}`)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu'
)

/** Luhn's check (ISO/IEC 7812-1). */
const isCard = (written: string): boolean => {
  const digits = digitsOf(written)
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

const cardPattern = /(?<![\p{L}\p{N}.,-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{2,4}(?![\p{L}\p{N}])/gu

const orderWords = [
  '(?:my |the )?order|invoice|tracking|ticket|reference|customer|account',
  'bestell(?:ung|nummer|nr)|auftrag(?:snummer|snr)?|rechnung(?:snummer|snr)?|kundennummer|kundennr|sendungsnummer|vorgangsnummer',
  'commande|facture|suivi|dossier',
  'pedido|factura|seguimiento|referencia',
  'ordine|fattura|spedizione',
  'encomenda|fatura|nota fiscal|rastreio',
  'bestelling|bestelnummer|ordernummer|factuur|factuurnummer|klantnummer'
].join('|')

/** Without "no." or a colon the number needs five digits: "order 2018" may be a year. */
const orderPatterns: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${orderWords})\\s{0,2}(?:numbers?|nummer|numéro|número|numero|num|no|nr|nº|n°|id|#)?[.:#\\s]{1,4}(?<what>(?=[A-Z0-9/-]{0,20}\\d{5})[A-Z0-9][A-Z0-9/-]{3,24}[A-Z0-9])(?![\\p{L}\\p{N}])`,
    'giu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:${orderWords})\\s{0,2}(?:(?:numbers?|nummer|numéro|número|numero|num|no|nr|nº|n°|id)[.:#\\s]{1,4}|[:#]\\s{0,2}|#)(?<what>(?=[A-Z0-9/-]{0,20}\\d{3})[A-Z0-9][A-Z0-9/-]{2,24}[A-Z0-9])(?![\\p{L}\\p{N}])`,
    'giu'
  ),
  /(?<![\p{L}\p{N}&])#\s?\d{4,20}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}-])\d{3}-\d{7}-\d{7}(?![\p{L}\p{N}-])/gu
]

const phoneWords =
  'tel|telefon|telefono|teléfono|téléphone|telefone|telefoon|phone|mobile|mobil|móvil|handy|gsm|whatsapp|call(?: me)?(?: (?:at|on))?|fax'

const phonePatterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[ ./()-]{0,3}\d){6,14}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,:/-])\(?0[1-9]\d{0,4}\)?(?:[ ./-]{0,3}\d){5,10}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,:/-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}])/gu,
  // Ten digits in one piece, as North America writes its phones: no area begins with 0 or 1.
  /(?<![\p{L}\p{N}.,:/#-])[2-9]\d{9}(?![\p{L}\p{N}]|[.,]\d)/gu,
  new RegExp(
    `(?<!\\p{L})(?:${phoneWords})[.:\\s]{1,4}(?<what>\\(?\\d(?:[ ./()-]{0,2}\\d){5,14})(?![\\p{L}\\p{N}])`,
    'giu'
  )
]

const dates = /^\(?\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|^\d{4}[./-]\d{1,2}[./-]\d{1,2}\b/

const isPhone = (written: string): boolean => {
  const { length } = digitsOf(written)
  return length >= 7 && length <= 15 && !dates.test(written)
}

export const bankNumbers = (text: string): Span[] => [
  ...spansOf(text, 'iban', ibanPattern, isIban),
  ...spansOf(text, 'card', cardPattern, isCard)
]

export const orderNumbers = (text: string): Span[] =>
  orderPatterns.flatMap((pattern) => spansOf(text, 'order', pattern, (written) => !dates.test(written)))

export const phoneNumbers = (text: string): Span[] =>
  phonePatterns.flatMap((pattern) => spansOf(text, 'phone', pattern, isPhone))
