/**
 * Segments' colours in order of value, the same in every view, report and export, and told apart by colour-blind
 * eyes (Okabe and Ito 2008, extended). Always doubled by a letter or a name.
 */
export const segmentColours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#8a6fd1',
  '#7f7f00',
  '#4d4d4d',
  '#a6761d',
  '#882255'
] as const

/** Noise and "everyone else". */
export const restColour = '#9a9a9a'

export const segmentColour = (position: number): string =>
  segmentColours[position % segmentColours.length] ?? restColour

/** A, B, … Z, AA, AB, … */
export function segmentLetter(position: number): string {
  const rest = Math.floor(position / 26)
  return (rest > 0 ? segmentLetter(rest - 1) : '') + String.fromCharCode(65 + (position % 26))
}
