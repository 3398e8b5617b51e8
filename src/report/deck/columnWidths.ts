import type { Table } from '../document/reportDoc.ts'
import { measureInter } from '../scenes/measure.ts'
import { reserve } from './deckText.ts'

/** A letter before a name, for measuring. */
export const tagRoom = 'WW '

const longestWord = (text: string, fontSize: number): number =>
  Math.max(0, ...text.split(/[ \n]+/).map((word) => measureInter(word, fontSize, 600))) / reserve

/**
 * Widths by weight, where a column that has less than its longest word takes what it needs from those that have more.
 * @returns `whole`: every word stands on one line
 */
export function columnWidths(
  { columns, rows }: Table,
  width: number,
  fontSize: number,
  padding: number
): { widths: number[]; whole: boolean } {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  const usual = columns.map(({ weight }) => (weight / weights) * width)
  const needed = columns.map(({ head }, i) => {
    const texts = [head, ...rows.map((row) => (row[i]?.tag ? tagRoom.replace(' ', '') : '') + (row[i]?.text ?? ''))]
    return Math.max(...texts.map((text) => longestWord(text, fontSize))) + 2 * padding
  })
  const short = needed.map((need, i) => Math.max(0, need - usual[i]!))
  const spare = needed.map((need, i) => Math.max(0, usual[i]! - need))
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  const given = Math.min(1, sum(short) / (sum(spare) || 1))
  const taken = Math.min(1, sum(spare) / (sum(short) || 1))
  return {
    widths: usual.map((own, i) => own + taken * short[i]! - given * spare[i]!),
    whole: sum(short) <= sum(spare)
  }
}
