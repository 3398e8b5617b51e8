import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** What is waited for comes late on a busy machine. */
const expect = { poll: { timeout: 10_000 } }

const node = (name: string, timeout = 20_000) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node' as const, testTimeout: timeout, expect }
})

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/buildKernels.ts',
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text'] },
    projects: [
      node('unit'),
      node('golden', 120_000),
      node('migrations'),
      node('contract', 60_000),
      node('shell', 60_000),
      node('e2e', 180_000),
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['test/unit/renderer/**/*.test.tsx'],
          environment: 'happy-dom' as const,
          setupFiles: ['test/helpers/renderer.ts']
        }
      }
    ]
  }
})
