import type { ColumnRole } from '#shared/api/imports.ts'

const names =
  /^(test(er|ing)?([\s_-]*(customer|user|account|order|kund(e|in)|konto|person))?[\s_-]*\d*|(customer|user|kunde)[\s_-]+test|asdf\w*|qwer(t[yz])?\w*|dummy([\s_-]+\w+)?|foo([\s_-]*bar)?|x{3,}|lorem( ipsum)?|(john|jane) doe|(max|erika) mustermann|deleted user)$/i
/** Domains that are nobody's (RFC 2606), and names that only trials have. */
const emails =
  /@((.+\.)?(example|test|invalid|localhost)(\.\w+)?)$|^(test(er|ing)?|asdf\w*|qwert[yz]|dummy|foo)([._+-]?\d*)@/i

/** What is no part of anybody's name: "Foo" and "Tester" are. */
const part = /^(test\d*|testing|asdf\w*|qwer(t[yz])\w*|dummy|x{3,}|lorem|ipsum)$/i

/** Is this customer one that somebody made up to try the shop? */
export function isTestCustomer(value: string, role: ColumnRole): boolean {
  if (value.includes('@'))
    return (role === 'customer' || role === 'customerName' || role === 'email') && emails.test(value)
  switch (role) {
    case 'customer':
    case 'email':
      return names.test(value)
    case 'firstName':
    case 'lastName':
      return part.test(value.trim())
    case 'customerName': {
      const words = value.trim().split(/[\s,]+/)
      return names.test(value) || part.test(words[0]!) || part.test(words.at(-1)!)
    }
    default:
      return false
  }
}
