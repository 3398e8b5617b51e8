import type { RunCategory, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import type { Selection } from '#shared/model/selection.ts'
import { featureName } from '#shared/words/features.ts'
import { formatNumber, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { inkOn, tint } from './shade.ts'

const row = 30
const bar = 20
const size = 9
/** Words with a piece of their own; the others are one piece. */
const mostWords = 6
/** Lifts that get a mark, and the fewest customers and least share that a lift is told of. */
const [high, low] = [1.5, 2 / 3]
const [fewest, least] = [10, 0.05]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What each segment is made of, as pieces of one bar, below that of everyone; marks where a piece is unlike everyone's. */
export function categoryMix(
  view: RunView,
  { id, levels, table }: RunCategory,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene | null {
  const { width, measure, palette } = style
  const everyone = levels.map((_, place) => sum(table.map((counts) => counts[place] ?? 0)))
  const customers = sum(everyone)
  const named = levels
    .map((word, place) => ({ word, place }))
    .filter(({ word, place }) => word !== null && everyone[place]! > 0)
    .sort((a, b) => everyone[b.place]! - everyone[a.place]!)
    .slice(0, mostWords)
  if (customers === 0 || named.length === 0) return null
  const words = named.map(({ word }) => word!)
  const piecesOf = (counts: readonly number[]): number[] => {
    const own = named.map(({ place }) => counts[place] ?? 0)
    return [...own, sum(counts) - sum(own)]
  }
  const rest = piecesOf(everyone).at(-1)! > 0
  const names = rest ? [...words, t('views.mix.other')] : words
  const fills = names.map((_, i) =>
    rest && i === names.length - 1
      ? tint(palette.muted, palette.paper, 0.18)
      : tint(i % 2 === 0 ? palette.accent : palette.below, palette.paper, 0.85 - 0.32 * Math.floor(i / 2))
  )
  const overall = piecesOf(everyone).map((count) => count / customers)
  const segments = view.segmentList.filter(({ size, index }) => size > 0 && sum(table[index] ?? []) > 0)
  const rows = segments.map((segment) => {
    const counts = table[segment.index]!
    const all = sum(counts)
    const shares = piecesOf(counts).map((count) => count / all)
    return {
      segment,
      name: segmentName(segment, t),
      counts: piecesOf(counts),
      shares,
      lifts: shares.map((share, i) => (overall[i]! > 0 ? share / overall[i]! : 1))
    }
  })
  const left = Math.min(
    Math.max(measure(t('views.mix.everyone'), size, 600), ...rows.map(({ name }) => measure(name, size, 400))) + 30,
    width * 0.32
  )
  const across = width - left
  const text = { kind: 'text', size, weight: 400, fill: palette.ink, anchor: 'start' } as const
  const pieces = (
    y: number,
    shares: readonly number[],
    lifts: readonly number[] | null,
    about: (i: number) => string,
    segment?: number
  ): Mark[] => {
    let x = left
    return names.flatMap((name, i): Mark[] => {
      const wide = shares[i]! * across
      const at = x
      x += wide
      if (wide < 0.25) return []
      const selects: Selection = {
        kind: 'value',
        feature: id,
        value: name,
        ...(segment === undefined ? {} : { segment })
      }
      const own = {
        title: about(i),
        ...(segment === undefined ? {} : { segment }),
        // The rest is no one word.
        ...(i < words.length ? { selects } : {})
      }
      const lift = lifts && i < words.length ? lifts[i]! : 1
      const sign = lift >= high ? '▲ ' : lift <= low ? '▼ ' : ''
      const share = formatShare(shares[i]!, locale)
      const label = [`${sign}${name} ${share}`, `${sign}${share}`, sign.trim()].find(
        (candidate) => candidate !== '' && measure(candidate, 8, 400) <= wide - 8
      )
      return [
        { kind: 'rect', x: at, y, width: Math.max(0.25, wide - 1), height: bar, fill: fills[i]!, ...own },
        ...(label
          ? [{ ...text, x: at + 4, y: y + bar / 2 + 3, size: 8, text: label, fill: inkOn(fills[i]!), ...own } as const]
          : [])
      ]
    })
  }
  const best = rows
    .flatMap(({ segment, lifts, counts, shares }) =>
      words.map((word, i) => ({ segment, word, lift: lifts[i]!, counts: counts[i]!, share: shares[i]! }))
    )
    .filter(({ lift, counts, share }) => lift >= high && counts >= fewest && share >= least)
    .sort((a, b) => b.lift - a.lift)[0]
  const bottom = (rows.length + 1) * row
  const key = wordKey(names, fills, bottom + 6, style)
  const told = rows.some(({ lifts }) => lifts.some((lift, i) => i < words.length && (lift >= high || lift <= low)))
  const caption = told ? wrapText(t('views.mix.note'), width, 8, 400, measure, 2) : []
  const item = (name: string, shares: readonly number[]): string =>
    t('views.mix.item', {
      segment: name,
      list: names.map((word, i) => `${word} ${formatShare(shares[i]!, locale)}`).join(', ')
    })
  const feature = featureName(id, t)
  return {
    title: best
      ? t('views.mix.title', {
          feature,
          word: best.word,
          lift: formatNumber(best.lift, locale),
          segment: segmentName(best.segment, t)
        })
      : t('views.mix.titlePlain', { feature }),
    description: t('views.mix.description', {
      feature,
      list: [item(t('views.mix.everyone'), overall), ...rows.map(({ name, shares }) => item(name, shares))].join(' ')
    }),
    about: 'chartFrame.about.categoryMix',
    table: {
      columns: columnNames(['segment', 'category', 'customers', 'share', 'lift'], t),
      rows: [
        ...names.map((word, i) => [t('views.mix.everyone'), word, piecesOf(everyone)[i]!, overall[i]!, 1]),
        ...rows.flatMap(({ name, counts, shares, lifts }) =>
          names.map((word, i) => [name, word, counts[i]!, shares[i]!, lifts[i]!])
        )
      ]
    },
    width,
    height: key.bottom + 6 + caption.length * 10,
    marks: [
      {
        ...text,
        x: 0,
        y: bar / 2 + 3,
        weight: 600,
        text: fitText(t('views.mix.everyone'), left - 8, size, 600, measure)
      },
      ...pieces(0, overall, null, (i) =>
        t('views.mix.pieceAll', { share: formatShare(overall[i]!, locale), word: names[i]! })
      ),
      ...rows.flatMap(({ segment, name, shares, lifts }, r): Mark[] => {
        const y = (r + 1) * row
        return [
          ...letterTag(segment, 0, y + bar / 2 - 6, style),
          {
            ...text,
            x: 18,
            y: y + bar / 2 + 3,
            text: fitText(name, left - 26, size, 400, measure),
            segment: segment.index,
            title: name
          },
          ...pieces(
            y,
            shares,
            lifts,
            (i) =>
              t('views.mix.piece', {
                segment: name,
                share: formatShare(shares[i]!, locale),
                word: names[i]!,
                lift: formatNumber(lifts[i]!, locale)
              }),
            segment.index
          )
        ]
      }),
      ...key.marks,
      ...caption.map(
        (line, i): Mark => ({ ...text, x: 0, y: key.bottom + 6 + i * 10, size: 8, fill: palette.muted, text: line })
      )
    ]
  }
}

/** Which colour stands for which word, one after the other, in as many lines as they need. */
function wordKey(
  names: readonly string[],
  fills: readonly string[],
  top: number,
  { width, measure, palette }: SceneStyle
): { marks: Mark[]; bottom: number } {
  let [x, y] = [0, top]
  const marks = names.flatMap((name, i): Mark[] => {
    const label = fitText(name, width - 20, 8, 400, measure)
    const wide = measure(label, 8, 400) + 30
    if (x > 0 && x + wide - 14 > width) {
      x = 0
      y += 14
    }
    const at = x
    x += wide
    return [
      { kind: 'rect', x: at, y, width: 9, height: 9, radius: 1.5, fill: fills[i]! },
      { kind: 'text', x: at + 13, y: y + 7.6, text: label, size: 8, weight: 400, fill: palette.ink, anchor: 'start' }
    ]
  })
  return { marks, bottom: y + 18 }
}
