import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Backend } from '#backend/index.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import type { Folders } from '#shell/folders.ts'
import { resourcesFolder } from '#shell/launch.ts'
import { pageFile, securityHeaders } from '#shell/page.ts'
import { createSession, type Session } from './session.ts'
import { serveSocket } from './socket.ts'
import { createTransfers, type Transfers } from './transfers.ts'

export interface ServeOptions {
  readonly backend: Backend
  readonly folders: Folders
  /** Where the page's built files lie. */
  readonly page: string
  /** 0: any that is free. */
  readonly port: number
  readonly t: Translate
}

export interface BrowserShell {
  /** What to open in a browser. Works until a page has connected. */
  readonly address: string
  close(): Promise<void>
}

/** The browser shell: the page, its line to the backend and its files, for this machine and one browser only. */
export async function serveBrowser(options: ServeOptions): Promise<BrowserShell> {
  const { backend, folders } = options
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const session = createSession(port)
  const transfers = createTransfers(backend, folders)
  const sockets = serveSocket(server, session, backend)
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    respond(request, response, session, transfers, options).catch(() => fail(response))
  })
  return {
    address: `http://127.0.0.1:${port}/?t=${session.token}`,
    async close() {
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await backend.close()
      transfers.close()
    }
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  transfers: Transfers,
  { page, t }: ServeOptions
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const say = (status: number, text = ''): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
  }
  if (!session.rightHost(request)) return say(403)
  if (!session.knows(request)) {
    const cookie = session.admit(url.searchParams.get('t') ?? '')
    if (!cookie) return say(403, t('cli.server.noSession'))
    response.setHeader('Set-Cookie', cookie)
  }
  // Without the token in the address, so that it does not stay in the browser's history.
  if (url.searchParams.has('t')) return void response.writeHead(302, { Location: '/' }).end()

  const name = url.searchParams.get('name')
  if (request.method === 'POST') {
    if (!session.rightOrigin(request)) return say(403)
    if (name !== null && url.pathname === '/files') return json(response, await transfers.receive(request, name))
    if (name !== null && url.pathname === '/targets') return json(response, await transfers.slot(name))
    return say(404)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405)
  if (url.pathname.startsWith('/files/')) {
    const what = url.searchParams.get('what') === 'definition' ? 'definition' : 'export'
    if (!(await transfers.send(url.pathname.slice('/files/'.length), what, response))) say(404)
    return
  }
  // Browsers ask for it unasked.
  const file =
    url.pathname === '/favicon.ico' ? await pageFile(resourcesFolder, '/icon.png') : await pageFile(page, url.pathname)
  response.writeHead(file.status, file.headers).end(request.method === 'HEAD' ? undefined : file.body)
}

const json = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

/** Not answered: the disk is full, or the browser went away. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}
