import type { Database } from 'better-sqlite3'
import type { TopicSearch } from '#shared/api/texts.ts'
import { isTopic } from '#shared/model/recipe.ts'
import type { KnownNames } from './knownNames.ts'
import { piecesOf } from './pieces.ts'
import { reviewsMark } from './reviewsRead.ts'
import type { SearchFacts } from './topics.ts'
import { wordSearch } from './wordSearch.ts'

interface ExampleRow {
  readonly source_id: number
  readonly line: number
  readonly starts: number
  readonly ends: number
  readonly text: string
  readonly name: string | null
}

/** Topics as they were last found, the language with most reviews first; example sentences masked where there are names. */
export function topicSearches(db: Database, names: KnownNames | null): TopicSearch[] {
  const mark = reviewsMark(db)
  const topics = db.prepare<[string], { place: number; feature: string; words: string }>(
    'SELECT place, feature, words FROM topic WHERE language = ? ORDER BY place'
  )
  const examples = db.prepare<[string, number], ExampleRow>(
    `SELECT source_id, line, starts, ends, text, name
     FROM topic_example JOIN review USING (source_id, line) LEFT JOIN customer ON customer.id = customer_id
     WHERE topic_example.language = ? AND topic = ? ORDER BY place`
  )
  return db
    .prepare<[], { language: string; found_at: number; reviews: string; facts: string }>('SELECT * FROM topic_search')
    .all()
    .map(({ language, found_at, reviews, facts }): TopicSearch => {
      const { topics: figures, ...search } = JSON.parse(facts) as SearchFacts
      return {
        language,
        foundAt: found_at,
        stale: reviews !== mark,
        ...search,
        topics: topics
          .all(language)
          .filter(({ feature }) => isTopic(feature))
          .map(({ place, feature, words: json }) => {
            const words = JSON.parse(json) as TopicSearch['topics'][number]['words']
            return {
              id: feature,
              words,
              ...figures[place]!,
              examples: examples.all(language, place).map(({ source_id, line, starts, ends, text, name }) => {
                const sentence = text.slice(starts, ends)
                const marks = words.flatMap(({ word }) => wordSearch(word)?.find(sentence, language) ?? [])
                return { source: source_id, line, pieces: piecesOf(sentence, { names, author: name }, marks) }
              })
            }
          })
          .sort((a, b) => b.share - a.share)
      }
    })
    .sort((a, b) => b.reviews - a.reviews || (a.language < b.language ? -1 : 1))
}
