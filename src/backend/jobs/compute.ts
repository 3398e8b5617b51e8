import { tasks } from './registry.ts'
import { serveTasks } from './serveTasks.ts'

/** The entry of a compute thread. */
serveTasks(tasks)
