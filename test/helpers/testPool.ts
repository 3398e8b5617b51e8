import { fileURLToPath } from 'node:url'
import { createPool, type RunOptions } from '#backend/jobs/pool.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'

export const nativeBinding = findNativeBinding(undefined)

/** A pool whose threads run the tasks of `test/fixtures/computeThread.ts`. */
export function testPool() {
  const pool = createPool(fileURLToPath(new URL('../fixtures/computeThread.ts', import.meta.url)), nativeBinding)
  return {
    pool,
    run: (name: string, input: unknown, options?: RunOptions): Promise<unknown> =>
      pool.run(name as never, input as never, options)
  }
}
