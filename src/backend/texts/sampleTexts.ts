/** FNV-1a, 32 bits, over UTF-16 units, its bits mixed once more (the finaliser of MurmurHash3): as good as drawn. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** Texts that words and topics are looked for in: reading a million would tell the same. */
export const textsRead = 20_000

/** Is a text in a sample of about `most` of `all`? The text alone decides, not its place: any order of rows has the same. */
export const isSampled = (text: string, all: number, most = textsRead): boolean =>
  all <= most || drawOf(text) < most / all
