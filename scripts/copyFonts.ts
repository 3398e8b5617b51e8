/**
 * Copies the fonts of letters that Inter does not have into `resources/fonts`: `node scripts/copyFonts.ts`, after one
 * of these packages has a new version.
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const copies = {
  'NotoSansHebrew-Regular.woff': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
  'NotoSansHebrew-SemiBold.woff': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff',
  'NotoSansArabic-Regular.woff': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  'NotoSansArabic-SemiBold.woff': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff',
  'NotoEmoji-Regular.woff': '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff'
} as const

const fonts = join(import.meta.dirname, '../resources/fonts')
for (const [name, file] of Object.entries(copies))
  copyFileSync(fileURLToPath(import.meta.resolve(file)), join(fonts, name))
