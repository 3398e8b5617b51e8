import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Everything is bundled: the packaged application carries no node_modules, only the SQLite addon beside it.
export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/main/index.ts', server: 'src/server/index.ts', cli: 'src/cli/index.ts' },
        external: ['electron']
      }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { minify: true }
  }
})
