import { task } from '../jobs/task.ts'
import { type FindInput, type FoundReviews, findReviews } from './findReviews.ts'
import { findReviewTopics, type TopicsInput } from './findTopics.ts'
import { type GroupBy, type Grouped, groupTexts } from './groupTexts.ts'
import { type KnownNames, readKnownNames } from './knownNames.ts'
import { type Overview, readOverview } from './overview.ts'
import type { FoundTopics } from './topics.ts'

export interface InProject {
  /** The project's file. */
  readonly path: string
}

export const textTasks = {
  'texts.overview': task<InProject, Overview>(function* ({ path }, { openReader }) {
    return yield* readOverview(openReader(path))
  }),
  'texts.findTopics': task<TopicsInput, FoundTopics>(function* (input, { openReader }) {
    return yield* findReviewTopics(openReader(input.path), input)
  }),
  'texts.groups': task<InProject & { readonly by: GroupBy }, Grouped>(function* ({ path, by }, { openReader }) {
    return yield* groupTexts(openReader(path), by)
  }),
  'texts.find': task<FindInput, FoundReviews>(function* (input, { openReader }) {
    return yield* findReviews(openReader(input.path), input)
  }),
  'texts.names': task<InProject, KnownNames>(function* ({ path }, { openReader }) {
    return yield* readKnownNames(openReader(path))
  })
} as const
