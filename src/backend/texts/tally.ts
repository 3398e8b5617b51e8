/** Reviews and the means of what they say; absent values are passed over. */
export interface Tally {
  add(sentiment: number | null, rating?: number | null): void
  readonly reviews: number
  readonly sentiment: number | null
  readonly rating: number | null
  /** Half width of the 95 % interval of the mean sentiment (normal); `null` for fewer than ten. */
  readonly sentimentError: number | null
}

const fewest = 10
const z95 = 1.959964

export function tallyOf(): Tally {
  let reviews = 0
  const sentiments = { n: 0, sum: 0, squares: 0 }
  const ratings = { n: 0, sum: 0 }
  return {
    add(sentiment, rating = null) {
      reviews++
      if (sentiment !== null) {
        sentiments.n++
        sentiments.sum += sentiment
        sentiments.squares += sentiment * sentiment
      }
      if (rating !== null) {
        ratings.n++
        ratings.sum += rating
      }
    },
    get reviews() {
      return reviews
    },
    get sentiment() {
      return sentiments.n > 0 ? sentiments.sum / sentiments.n : null
    },
    get rating() {
      return ratings.n > 0 ? ratings.sum / ratings.n : null
    },
    get sentimentError() {
      const { n, sum, squares } = sentiments
      if (n < fewest) return null
      return z95 * Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1) / n)
    }
  }
}
