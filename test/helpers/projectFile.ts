import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBackend } from '#backend/index.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { builtThreads } from './builtThreads.ts'

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** An empty project of this name in a folder, closed again. */
export async function projectFile(folder: string, name: string): Promise<string> {
  const backend = startBackend({
    ...builtThreads(),
    nativeBinding: findNativeBinding(undefined),
    resourcesFolder: root('resources'),
    dataFolder: join(folder, 'maker'),
    projectsFolder: folder,
    version: '0.0.0-test',
    locale: 'en'
  })
  const reply = await backend.call('projects.create', { name })
  await backend.close()
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return (reply.value as { path: string }).path
}
