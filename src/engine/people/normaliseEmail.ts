import { normaliseKey } from './normaliseKey.ts'

/**
 * An e-mail address in the form in which two files are compared: without a display name ("Ann <ann@shop.example>"),
 * `mailto:`, its question mark, quotes and the marks of a list, in lower case. `''` where there is no address.
 *
 * "+shop" and dots stay. That some providers deliver ann.lee@ and annlee@ to one box is a rule of theirs alone; elsewhere
 * they are two people, and a join that is wrong gives one person's orders to another. Who is the same all the same is
 * proposed as a duplicate, with its evidence. The part before @ may by RFC 5321 (2.4) tell A from a; no provider does.
 * O(length).
 */
export function normaliseEmail(text: string): string {
  const inBrackets = /<([^<>]*)>[^<>]*$/.exec(text)
  const address = normaliseKey(inBrackets?.[1] ?? text)
    .replace(/^mailto: ?/, '')
    .replace(/\?.*$/, '')
    .replaceAll(/^["'\s]+|["'\s;,.]+$/g, '')
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : ''
}

/** The two sides of a normalised address. */
export function emailParts(email: string): { readonly local: string; readonly domain: string } {
  const at = email.lastIndexOf('@')
  return { local: email.slice(0, at), domain: email.slice(at + 1) }
}
