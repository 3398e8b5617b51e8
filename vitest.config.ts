import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Hundreds of threads and commands are started: what is compiled for one is there for the next.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/compiled')

const node = (name: string, timeout = 20_000) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    testTimeout: timeout,
    hookTimeout: timeout,
    // What is waited for comes late on a busy machine; who waits in vain still says for what.
    expect: { poll: { timeout: timeout / 2 } }
  }
})

/** Of the product as it is built. */
const built = (name: string, timeout: number) => {
  const { test } = node(name, timeout)
  return { test: { ...test, globalSetup: 'test/helpers/build.ts' } }
}

/** How fast the product answers is checked among these: they run when all others are done, one at a time. */
const alone = (name: string, timeout: number) => {
  const { test } = built(name, timeout)
  return { test: { ...test, maxWorkers: 1, sequence: { groupOrder: 1 } } }
}

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/buildKernels.ts',
    maxWorkers: availableParallelism(),
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text'] },
    projects: [
      node('unit'),
      built('golden', 120_000),
      node('migrations'),
      built('contract', 60_000),
      alone('shell', 60_000),
      alone('e2e', 180_000),
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          testTimeout: 20_000,
          include: ['test/unit/renderer/**/*.test.tsx'],
          environment: 'happy-dom' as const,
          setupFiles: ['test/helpers/renderer.ts']
        }
      }
    ]
  }
})
