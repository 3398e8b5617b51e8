import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { endWithTests } from './children.ts'

/** The built browser shell, in a process of its own. */
export interface TestServer {
  /** With the token. */
  readonly address: string
  readonly origin: string
  readonly pid: number
  /** Asks it to end, and answers its exit status. */
  close(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ServerOptions {
  readonly dataFolder: string
  readonly projectsFolder: string
  readonly execArgv?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export async function startServer({ dataFolder, projectsFolder, execArgv = [], env = {} }: ServerOptions) {
  const entry = fileURLToPath(new URL('../../out/main/server.js', import.meta.url))
  const child = endWithTests(
    spawn(process.execPath, [...execArgv, entry, '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        TESSERA_DATA_FOLDER: dataFolder,
        TESSERA_PROJECTS_FOLDER: projectsFolder,
        ...env
      }
    })
  )
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`the server ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line) ?? []
      if (found) resolve(found)
    })
  })
  const server: TestServer = {
    address,
    origin: new URL(address).origin,
    pid: child.pid ?? 0,
    async close(signal = 'SIGTERM') {
      child.kill(signal)
      return (await ended)[0]
    }
  }
  return server
}
