import { cleaningTasks } from '../cleaning/tasks.ts'
import { erasureTasks } from '../erasure/tasks.ts'
import { featureTasks } from '../features/tasks.ts'
import { importsTasks } from '../imports/tasks.ts'
import { peopleTasks } from '../people/tasks.ts'
import { qualityTasks } from '../quality/tasks.ts'
import { reportTasks } from '../reports/tasks.ts'
import { segmentTasks } from '../segments/tasks.ts'
import { selectionTasks } from '../selection/tasks.ts'
import { sourceTasks } from '../sources/tasks.ts'
import { textTasks } from '../texts/tasks.ts'
import { timelineTasks } from '../timeline/tasks.ts'
import { viewTasks } from '../views/tasks.ts'
import { helpCrew } from './helpCrew.ts'
import type { LaterTask, Task } from './task.ts'

/** Every task a compute thread can run, by the feature that owns it. */
export const tasks = {
  ...importsTasks,
  ...sourceTasks,
  ...qualityTasks,
  ...cleaningTasks,
  ...peopleTasks,
  ...erasureTasks,
  ...featureTasks,
  ...segmentTasks,
  ...selectionTasks,
  ...timelineTasks,
  ...viewTasks,
  ...textTasks,
  ...reportTasks,
  'crew.help': helpCrew
} as const

export type TaskName = keyof typeof tasks & string
export type TaskInput<N extends TaskName> = (typeof tasks)[N] extends
  | Task<infer In, unknown>
  | LaterTask<infer In, unknown>
  ? In
  : never
export type TaskOutput<N extends TaskName> = (typeof tasks)[N] extends
  | Task<never, infer Out>
  | LaterTask<never, infer Out>
  ? Out
  : never
