import { builtThreads } from '#shell/threads.ts'
import { runDesktop } from './desktop.ts'

runDesktop(builtThreads)
