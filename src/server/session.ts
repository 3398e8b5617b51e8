import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may talk to the loopback server: the browser that was given the address, and no other page in it. */
export interface Session {
  readonly token: string
  /** The cookie for a browser that comes with the address; `null` when it may not have one. */
  admit(token: string): string | null
  /** Has this request the session's cookie? */
  knows(request: IncomingMessage): boolean
  /** Is it meant for this server by name? Another name is a page elsewhere that points at this machine (DNS rebinding). */
  rightHost(request: IncomingMessage): boolean
  /** Was it sent by the page that this server served? */
  rightOrigin(request: IncomingMessage): boolean
  /** The address has done its work. Not before a page has connected, as browsers and chat programs fetch ahead. */
  spendToken(): void
}

const secret = (): string => randomBytes(24).toString('base64url')

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

export function createSession(port: number): Session {
  const token = secret()
  const session = secret()
  // Cookies know no ports: without it in the name, two running Tesseras would log each other out.
  const name = `tessera-${port}`
  let spent = false
  const cookieOf = (request: IncomingMessage): string => {
    const found = (request.headers.cookie ?? '').split('; ').find((cookie) => cookie.startsWith(`${name}=`))
    return found?.slice(name.length + 1) ?? ''
  }
  return {
    token,
    admit: (given) => (!spent && same(given, token) ? `${name}=${session}; HttpOnly; SameSite=Strict; Path=/` : null),
    knows: (request) => same(cookieOf(request), session),
    rightHost: (request) => request.headers.host === `127.0.0.1:${port}`,
    rightOrigin: (request) => request.headers.origin === `http://127.0.0.1:${port}`,
    spendToken() {
      spent = true
    }
  }
}
