import { laterTask } from '../jobs/task.ts'

export const reportTasks = {
  'reports.draw': laterTask(async () => (await import('./drawReport.ts')).drawReport)
} as const
