import { channels, contrast, luminance } from '#shared/model/contrast.ts'

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
