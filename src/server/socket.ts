import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
import type { Backend } from '#backend/index.ts'
import type { Session } from './session.ts'

const request = z.strictObject({ id: z.int(), method: z.string(), params: z.unknown() })

const largestMessage = 4 << 20
const invalidData = 1007

/** The page's line to the backend: `{id, method, params}` is answered by `{id, reply}`; `{event}` comes unasked. */
export function serveSocket(server: Server, session: Session, backend: Backend): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  server.on('upgrade', (upgrade, stream, head) => {
    const { pathname } = new URL(upgrade.url ?? '/', 'http://127.0.0.1')
    if (pathname !== '/ws' || !session.rightHost(upgrade) || !session.rightOrigin(upgrade) || !session.knows(upgrade)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    session.spendToken()
    sockets.handleUpgrade(upgrade, stream, head, (socket) => {
      const send = (message: unknown): void => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
      }
      const stop = backend.onEvent((event) => send({ event }))
      socket.on('close', stop)
      socket.on('error', () => socket.terminate())
      socket.on('message', async (data) => {
        const asked = request.safeParse(parsed(String(data)))
        if (!asked.success) return socket.close(invalidData)
        const { id, method, params } = asked.data
        send({ id, reply: await backend.call(String(method), params) })
      })
    })
  })
  return {
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
