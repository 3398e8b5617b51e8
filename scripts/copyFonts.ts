/**
 * Copies the fonts of letters that Inter does not have into `resources/fonts`: `node scripts/copyFonts.ts`, after one
 * of these packages has a new version.
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What lies in `resources/fonts`, by the file of the package that it is. */
export const copies = {
  'NotoSansHebrew-Regular.woff': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
  'NotoSansHebrew-SemiBold.woff': '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff',
  'NotoSansArabic-Regular.woff': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  'NotoSansArabic-SemiBold.woff': '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff',
  'NotoEmoji-Regular.woff': '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff'
} as const

export const packaged = (file: string): string => fileURLToPath(import.meta.resolve(file))

if (import.meta.main)
  for (const [name, file] of Object.entries(copies))
    copyFileSync(packaged(file), join(import.meta.dirname, '../resources/fonts', name))
