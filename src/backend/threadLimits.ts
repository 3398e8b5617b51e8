import type { ResourceLimits } from 'node:worker_threads'

/**
 * What a thread of ours may take for what it has just made, dead or alive: several of them read millions of rows at
 * once, and more than this is a sixth of the peak for no time that could be measured.
 */
export const threadLimits: ResourceLimits = { maxYoungGenerationSizeMb: 48 }
