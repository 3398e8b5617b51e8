import type { Timeline } from '#shared/api/timeline.ts'
import { task } from '../jobs/task.ts'
import { readTimeline, type TimelineInput } from './readTimeline.ts'

export const timelineTasks = {
  'timeline.read': task<TimelineInput, Timeline | null>(function* ({ path, ...about }, { openReader }) {
    return yield* readTimeline(openReader(path), about)
  })
} as const
