import { parentPort, workerData } from 'node:worker_threads'
import { joinCrew } from '#engine/kernels/crew.ts'

// The thread of a helper (see crew.ts).
parentPort?.postMessage('here')
joinCrew(workerData)
