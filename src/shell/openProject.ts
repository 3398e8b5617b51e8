import type { Backend } from '#backend/index.ts'
import { TesseraError } from '#shared/errors.ts'

/** Opens a project that was named when Tessera was started, before there is a page. */
export async function openProject(backend: Backend, path: string): Promise<void> {
  const { id } = await backend.grantFile(path)
  const reply = await backend.call('projects.open', { file: id })
  if (!reply.ok) throw new TesseraError(reply.error.code, reply.error.params)
}
