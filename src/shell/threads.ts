import computeFile from '../backend/jobs/compute.ts?modulePath'
import threadFile from '../backend/thread.ts?modulePath'
import type { ThreadFiles } from './launch.ts'

/** The backend's threads as the build has bundled them. For entries only: where nothing is built there is nothing here. */
export const builtThreads: ThreadFiles = { threadFile, computeFile }
