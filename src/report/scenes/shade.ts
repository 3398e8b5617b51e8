/** Colours as "#rrggbb". */
const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16)
]

/** `share` of the one colour in the other, mixed as paint on paper would look: 0 gives `paper`, 1 gives `colour`. */
export function tint(colour: string, paper: string, share: number): string {
  const from = channels(paper)
  return `#${channels(colour)
    .map((value, i) =>
      Math.round(from[i]! + (value - from[i]!) * share)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`
}

/** Relative luminance by WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => {
    const v = value / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** What a segment's colour needs to be seen on paper, by WCAG's measure. */
const seenFrom = 2.3
const step = 0.02

/** A colour as it is seen on `paper`: dark ones lightened on dark paper, just so far; on light paper all are as they are. */
export function seenOn(colour: string, paper: string): string {
  if (luminance(paper) > 0.5) return colour
  let seen = colour
  for (let white = step; contrast(seen, paper) < seenFrom && white <= 1; white += step)
    seen = tint('#ffffff', colour, white)
  return seen
}

/** Black or white text on a fill, whichever reads better. */
export const inkOn = (fill: string): string =>
  contrast(fill, '#ffffff') >= contrast(fill, '#000000') ? '#ffffff' : '#000000'
