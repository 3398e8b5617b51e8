import { readFileSync } from 'node:fs'
import { parse } from 'papaparse'
import { dataFile } from '#test/helpers/data.ts'

export interface RealReviews {
  readonly texts: readonly string[]
  readonly stars: readonly number[]
}

const read = (path: string, text: string, stars: string): RealReviews => {
  const content = readFileSync(dataFile(path), 'utf8').replace(/^\uFEFF/, '')
  const { data } = parse<Record<string, string>>(content, { header: true, skipEmptyLines: true })
  return { texts: data.map((row) => row[text] ?? ''), stars: data.map((row) => Number(row[stars])) }
}

export const alexaReviews = (): RealReviews => read('reviews/amazon_alexa.tsv', 'verified_reviews', 'rating')

export const flipkartReviews = (): RealReviews => read('reviews/flipkart_reviews.csv', 'Review', 'Rating')
