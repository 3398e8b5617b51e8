import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Letters } from '#report/document/letters.ts'
import type { Face, ReportFonts } from '#report/pdf/faces.ts'

/** Inter's, and those of other letters that the report has. */
export async function readFonts(resourcesFolder: string, letters: readonly Letters[] = []): Promise<ReportFonts> {
  const read = (name: string): Promise<Uint8Array> => readFile(join(resourcesFolder, 'fonts', name))
  const face = async ([regular, semiBold]: readonly [string, string]): Promise<Face> => ({
    regular: await read(regular),
    semiBold: await read(semiBold)
  })
  const others = await Promise.all(letters.map(async (name) => [name, await face(otherFonts[name])] as const))
  return { ...(await face(['Inter-Regular.ttf', 'Inter-SemiBold.ttf'])), others: Object.fromEntries(others) }
}

/** Emoji have one weight. */
const otherFonts: Readonly<Record<Letters, readonly [regular: string, semiBold: string]>> = {
  hebrew: ['NotoSansHebrew-Regular.ttf', 'NotoSansHebrew-SemiBold.ttf'],
  arabic: ['NotoSansArabic-Regular.ttf', 'NotoSansArabic-SemiBold.ttf'],
  emoji: ['NotoEmoji-Regular.ttf', 'NotoEmoji-Regular.ttf']
}
