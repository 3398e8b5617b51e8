/**
 * Segments' colours in order of value, the same in every view, report and export, and told apart by colour-blind
 * eyes (the first six of Okabe and Ito 2008; the rest found by search, see the test). Always doubled by a letter or a name.
 */
export const segmentColours = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#9900ff',
  '#663311',
  '#002299',
  '#553366',
  '#ddbb77'
] as const

/** Noise and "everyone else". */
export const restColour = '#9a9a9a'
export const noiseLetter = '–'

export const segmentColour = (position: number): string =>
  segmentColours[position % segmentColours.length] ?? restColour

/** A, B, … Z, AA, AB, … */
export function segmentLetter(position: number): string {
  const rest = Math.floor(position / 26)
  return (rest > 0 ? segmentLetter(rest - 1) : '') + String.fromCharCode(65 + (position % 26))
}
