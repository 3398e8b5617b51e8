import type { ReportDoc } from './reportDoc.ts'

/** Letters that Inter does not have, and that have a font of their own. */
const kinds = {
  hebrew: /\p{Script=Hebrew}/u,
  arabic: /\p{Script=Arabic}/u,
  emoji: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
} as const
export type Letters = keyof typeof kinds

/** Which of them a report has: their fonts are loaded for it. */
export function lettersIn(doc: ReportDoc): Letters[] {
  const found = new Set<Letters>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [name, letters] of Object.entries(kinds)) if (letters.test(value)) found.add(name as Letters)
    } else if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
      for (const one of Object.values(value)) look(one)
    }
  }
  look(doc)
  return (Object.keys(kinds) as Letters[]).filter((name) => found.has(name))
}
