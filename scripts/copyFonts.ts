/**
 * Unpacks the fonts of letters that Inter does not have into `resources/fonts`: `node scripts/copyFonts.ts`, after one
 * of these packages has a new version. A PDF is made several times sooner from them than from WOFF.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

/** What lies in `resources/fonts`, by the file of the package that it is. */
export const copies = {
  'NotoSansHebrew-Regular.ttf': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
  'NotoSansHebrew-SemiBold.ttf': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff',
  'NotoSansArabic-Regular.ttf': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  'NotoSansArabic-SemiBold.ttf': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff',
  'NotoEmoji-Regular.ttf': '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff'
} as const

/** The TrueType font in a WOFF file (WOFF 1.0, sections 4 and 5). */
export function unpacked(file: string): Buffer {
  const woff = readFileSync(fileURLToPath(import.meta.resolve(file)))
  const count = woff.readUInt16BE(12)
  const font = Buffer.alloc(woff.readUInt32BE(16))
  const power = 2 ** Math.floor(Math.log2(count))
  font.writeUInt32BE(woff.readUInt32BE(4), 0)
  for (const [i, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    font.writeUInt16BE(value, 4 + 2 * i)
  let end = 12 + 16 * count
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number]
    const bytes = woff.subarray(offset, offset + packed)
    font.set(packed < length ? inflateSync(bytes) : bytes, end)
    const record = 12 + 16 * i
    woff.copy(font, record, entry, entry + 4)
    woff.copy(font, record + 4, entry + 16, entry + 20)
    font.writeUInt32BE(end, record + 8)
    font.writeUInt32BE(length, record + 12)
    end += length + ((4 - (length % 4)) % 4)
  }
  return font
}

if (import.meta.main)
  for (const [name, file] of Object.entries(copies))
    writeFileSync(join(import.meta.dirname, '../resources/fonts', name), unpacked(file))
