import { spawnSync } from 'node:child_process'

/** The first Python on this machine that has a module: a distribution's own is often not the first on the path. */
export function pythonWith(module: string): string | null {
  const found = ['python3', '/usr/bin/python3', 'python'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0
  )
  return found ?? null
}
