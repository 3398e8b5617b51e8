import bidiFactory from 'bidi-js'
import type { FaceName, Faces } from './faces.ts'

/** Letters of one font, side by side in the order in which they are seen. */
export interface Run {
  readonly face: FaceName
  /** As the font wants it: words from right to left in their spelling, which the font turns round. */
  readonly text: string
  /** What stands here as a box because no font has it. */
  readonly missing: string | null
}

const bidi = bidiFactory()
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Joiners, marks of direction and of the emoji's look: they are not seen themselves. */
const unseen = /\p{Default_Ignorable_Code_Point}/u
const emojiLook = /\ufe0f|\u200d/u
export const box = '\u25a1'

interface Cluster extends Run {
  readonly level: number
}

/** One line of text as runs from left to right (the Unicode bidirectional algorithm, UAX 9). */
export function visualRuns(line: string, faces: Faces): Run[] {
  const turned = rightToLeft.test(line)
  // The report's sentences run as its language does; a name alone runs as its letters do.
  const onlyTurned = turned && ![...line].some((one) => /\p{L}/u.test(one) && !rightToLeft.test(one))
  const levels = turned ? bidi.getEmbeddingLevels(line, onlyTurned ? 'rtl' : 'ltr').levels : null
  const runs: Cluster[] = []
  for (const { segment, index } of clusters.segment(line)) {
    const level = levels?.[index] ?? 0
    const cluster = { ...drawnBy(segment, faces), level }
    if (cluster.text === '') continue
    const last = runs.at(-1)
    const joined = last && last.face === cluster.face && last.level === level && !last.missing === !cluster.missing
    if (joined && !turnedByHand(cluster)) runs[runs.length - 1] = join(last, cluster)
    else runs.push(cluster)
  }
  return inOrder(runs).map(({ face, text, missing, level }) => ({
    face,
    text: level % 2 === 1 && text.length === 1 ? (bidi.getMirroredCharacter(text) ?? text) : text,
    missing
  }))
}

/** Fonts turn letters round whose script runs from right to left; what stands between them is set one by one. */
const turnedByHand = ({ face, level }: Cluster): boolean => level % 2 === 1 && face !== 'hebrew' && face !== 'arabic'

const join = (a: Cluster, b: Cluster): Cluster => ({
  ...a,
  text: a.text + b.text,
  missing: a.missing === null ? null : a.missing + b.missing
})

function drawnBy(cluster: string, faces: Faces): Run {
  const visible = [...cluster].filter((one) => !unseen.test(one)).join('')
  // Joined emoji are one picture, and some signs are letters or pictures.
  const picture = emojiLook.test(cluster) ? [...cluster].filter((one) => faces.covers('emoji', one)).join('') : ''
  if (picture !== '' && faces.covers('emoji', visible)) return { face: 'emoji', text: picture, missing: null }
  const face = faces.faceFor(visible)
  return face === null ? { face: 'inter', text: box, missing: cluster } : { face, text: visible, missing: null }
}

/** Rule L2: from the deepest level up, what lies as deep is turned round. */
function inOrder(runs: readonly Cluster[]): Cluster[] {
  const order = [...runs]
  const deepest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = deepest; level >= 1; level--)
    for (let from = 0; from < order.length; from++) {
      if (order[from]!.level < level) continue
      let to = from
      while (to + 1 < order.length && order[to + 1]!.level >= level) to++
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse())
      from = to
    }
  return order
}
