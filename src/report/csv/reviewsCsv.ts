import type { CsvStyle } from '#shared/api/reports.ts'
import type { Segment } from '#shared/api/segments.ts'
import type { Review } from '#shared/api/texts.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { momentToText } from '#shared/model/moment.ts'
import { isTopic } from '#shared/model/recipe.ts'
import { topicWords } from '#shared/words/features.ts'
import { segmentName } from '#shared/words/segments.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from './cells.ts'

export interface ReviewsCsv {
  /** The byte-order mark and the head. */
  readonly head: string
  lines(reviews: readonly Review[]): string
}

/** First what the file says, from `sentiment` on what was read from it. */
export const reviewColumns = [
  ...(['customer', 'segment', 'segment_name', 'date', 'rating', 'product', 'language'] as const),
  ...(['sentiment', 'topic', 'topic_share', 'text'] as const)
] as const

/** Reviews as lines, as they come; what is masked stands as its kind in brackets. */
export function reviewsCsv(segments: readonly Segment[], style: CsvStyle, t: Translate): ReviewsCsv {
  const byIndex = new Map(segments.map((segment) => [segment.index, segment]))
  return {
    head: byteOrderMark + csvLine(reviewColumns, style),
    lines: (reviews) =>
      reviews
        .map((review) => {
          const segment = review.segment === null ? undefined : byIndex.get(review.segment)
          const topic = review.topics[0]
          const text = review.pieces.map((piece) =>
            piece.as === 'plain' || piece.as === 'mark' ? piece.text : `[${t(`texts.masked.${piece.as}`)}]`
          )
          return csvLine(
            [
              textCell(review.customer ?? ''),
              textCell(segment?.letter ?? ''),
              textCell(segment ? segmentName(segment, t) : ''),
              review.moment === null ? '' : momentToText(review.moment),
              numberCell(review.rating, style, 'exact'),
              textCell(review.product ?? ''),
              textCell(review.language ?? ''),
              numberCell(review.sentiment, style, 4),
              textCell(topic && isTopic(topic.topic) ? topicWords(topic.topic) : ''),
              numberCell(topic?.share ?? null, style, 4),
              textCell(text.join(''))
            ],
            style
          )
        })
        .join('')
  }
}
