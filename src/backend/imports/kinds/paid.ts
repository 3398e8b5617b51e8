/**
 * What shops and payment services call orders that are no sale: the payment failed, was called off, is not made yet or
 * was paid back as a whole. What was paid back in part is a sale. In English, German, French, Spanish, Italian, Dutch
 * and Portuguese.
 */
const unpaid = [
  /^(payment )?(failed|fehlgeschlagen|echoue|fallid[oa]|fallito|mislukt|falhou)$/,
  /^(cancel+ed|void(ed)?|expired|declined|blocked|abandoned|rejected|denied|deleted|trash|draft|checkout draft)$/,
  /^(storniert|abgebrochen|abgelehnt|annule+|cancelad[oa]|annullat[oa]|geannuleerd)$/,
  /^(unpaid|not paid|incomplete|uncaptured|on hold|pending|(pending|awaiting) payment|payment (pending|open))$/,
  /^(unbezahlt|offen|ausstehend|impaye|en attente|pendiente|in attesa|onbetaald|openstaand|pendente)$/,
  /^((fully )?refunded|refund(ed)? in full|charged ?back|chargeback|lost dispute|returned)$/,
  /^((voll )?erstattet|zuruckgezahlt|rembourse|reembolsad[oa]|rimborsat[oa]|terugbetaald)$/
]

const seen = new Map<string, boolean>()
/** A column of remarks is no column of states: it need not be remembered whole. */
const mostSeen = 1000

/** Whether the state of an order or payment says that it is no sale. */
export function isUnpaid(status: string): boolean {
  if (status === '') return false
  const known = seen.get(status)
  if (known !== undefined) return known
  const words = status
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()
  // WooCommerce writes "wc-failed".
  const found = unpaid.some((pattern) => pattern.test(words.replace(/^wc /, '')))
  if (seen.size < mostSeen) seen.set(status, found)
  return found
}
