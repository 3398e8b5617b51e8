import { builtThreads } from '../server/threads.ts'
import { runDesktop } from './desktop.ts'

runDesktop(builtThreads)
