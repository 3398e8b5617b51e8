import { existsSync, readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ownFolders } from '#test/helpers/folders.ts'
import { startServer, type TestServer } from '#test/helpers/server.ts'

const folders = ownFolders()
let server: TestServer
let cookie: string

/** Node's own client sets any header, as an attacker would. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (resolve, reject) => {
      const request = httpRequest(new URL(path, server.origin), { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      })
      request.on('error', reject)
      request.end(body)
    }
  )

const connect = (headers: Record<string, string>, path = '/ws') =>
  new Promise<WebSocket | number>((resolve) => {
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}${path}`, { headers })
    socket.on('open', () => resolve(socket))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => {})
  })

beforeAll(async () => {
  server = await startServer(folders)
  const first = await get(server.address)
  cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(async () => {
  await server.close()
  folders.remove()
})

describe('who may come in', () => {
  test('the address gives a cookie of this port, for this site and not for scripts, and leaves the history', async () => {
    const first = await get(server.address)
    expect(first.status).toBe(302)
    expect(first.headers['location']).toBe('/')
    const [set] = first.headers['set-cookie'] as string[]
    expect(set).toMatch(
      new RegExp(`^tessera-${new URL(server.origin).port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`)
    )
    expect((await get('/', { cookie })).status).toBe(200)
  })
  test.each(['/', '/index.html', '/?t=', '/?t=wrong', '/files/x'])('without it %s is refused', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
  test('a page elsewhere that points its name at this machine is refused', async () => {
    for (const host of ['evil.example', 'localhost', `127.0.0.1.evil.example:${new URL(server.origin).port}`])
      expect((await get('/', { cookie, host })).status).toBe(403)
    expect((await get(server.address.replace(server.origin, ''), { host: 'evil.example' })).status).toBe(403)
  })
  test('a line to the backend needs the cookie, this host and this origin', async () => {
    const { origin } = server
    expect(await connect({ origin })).toBe(403)
    expect(await connect({ cookie })).toBe(403)
    expect(await connect({ cookie, origin: 'http://evil.example' })).toBe(403)
    expect(await connect({ cookie, origin, host: 'evil.example' })).toBe(403)
    expect(await connect({ cookie, origin }, '/elsewhere')).toBe(403)
  })
  test('what changes something needs the origin of our own page', async () => {
    for (const headers of [{ cookie }, { cookie, origin: 'null' }, { origin: server.origin }] as Record<
      string,
      string
    >[])
      expect((await get('/files?name=a.csv', headers, 'POST', 'x')).status).toBe(403)
    expect((await get('/', { cookie, origin: server.origin }, 'PUT')).status).toBe(405)
  })
  test('only this machine can reach it', () => {
    expect(new URL(server.origin).hostname).toBe('127.0.0.1')
  })
})

test('the page comes with headers that allow nothing foreign, refusals too', async () => {
  for (const answer of [await get('/', { cookie }), await get('/nothing.js', { cookie }), await get('/')]) {
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.headers['content-security-policy']).not.toContain('unsafe-eval')
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store'
    })
  }
})

test.each(['/..%2f..%2fpackage.json', '/%2e%2e/main/server.js', '/assets/..%2f..%2fmain/server.js', '/%', '/%00'])(
  'nothing outside of the page is served: %s',
  async (path) => {
    expect((await get(path, { cookie })).status).toBe(404)
  }
)

describe('with a window connected', () => {
  let socket: WebSocket
  const messages: { id?: number; reply?: { ok: boolean; value?: unknown }; event?: { type: string } }[] = []
  beforeAll(async () => {
    socket = (await connect({ cookie, origin: server.origin })) as WebSocket
    socket.on('message', (data) => messages.push(JSON.parse(String(data))))
  })
  afterAll(() => socket.terminate())
  const replyTo = (id: number) => () => messages.find((message) => message.id === id)?.reply

  test('requests are answered by their number, events come to every window', async () => {
    socket.send(JSON.stringify({ id: 1, method: 'app.info', params: {} }))
    socket.send(JSON.stringify({ id: 2, method: 'no.such', params: {} }))
    socket.send(JSON.stringify({ id: 3, method: 'app.saveSettings', params: { theme: 'dark' } }))
    await expect.poll(replyTo(1)).toMatchObject({ ok: true, value: { projectsFolder: folders.projectsFolder } })
    await expect.poll(replyTo(2)).toMatchObject({ ok: false, error: { code: 'noSuchMethod' } })
    await expect.poll(replyTo(3)).toMatchObject({ ok: true, value: { theme: 'dark' } })
    expect(messages.filter(({ event }) => event).map(({ event }) => event)).toContainEqual({
      type: 'changed',
      what: 'settings'
    })
  })
  test('the address is spent once a window has connected; the window itself stays in', async () => {
    const late = await get(server.address)
    expect(late.status).toBe(403)
    expect(late.headers['set-cookie']).toBeUndefined()
    expect(late.body).toContain('address')
    expect((await get(server.address, { cookie })).status).toBe(302)
  })
  test('what is not a request ends the line, not the server', async () => {
    const other = (await connect({ cookie, origin: server.origin })) as WebSocket
    const closed = new Promise((resolve) => other.on('close', resolve))
    other.send('not json')
    expect(await closed).toBe(1007)
    expect((await get('/', { cookie })).status).toBe(200)
  })
})

describe('files', () => {
  const post = async (path: string, body = '') =>
    JSON.parse((await get(path, { cookie, origin: server.origin }, 'POST', body)).body) as {
      id: string
      name: string
      size: number
    }

  test('an upload becomes a granted file with its name and size, wherever its name points', async () => {
    expect(await post('/files?name=b%C3%BCcher%20%26%20tee.csv', 'a,b\n')).toMatchObject({
      name: 'bücher & tee.csv',
      size: 4
    })
    expect((await post('/files?name=..%2F..%2Fetc%2Fpasswd', 'x')).name).toBe('passwd')
    expect((await post('/files?name=..%5C..%5Cx.csv', 'x')).name).toBe('.._.._x.csv')
  })
  test('an uploaded project is kept with the others and never takes the place of one', async () => {
    await post('/files?name=Shop.tessera', 'one')
    await post('/files?name=Shop.tessera', 'two')
    expect(readdirSync(folders.projectsFolder).sort()).toEqual(['Shop 2.tessera', 'Shop.tessera'])
  })
  test('an export is downloaded under its own name when it is there, and nothing else by its handle', async () => {
    const slot = await post('/targets?name=Bericht%20%E2%80%9EM%C3%A4rz%E2%80%9C.pdf')
    expect((await get(`/files/${slot.id}`, { cookie })).status).toBe(404)
    const upload = await post('/files?name=secret.csv', 'x')
    expect((await get(`/files/${upload.id}`, { cookie })).status).toBe(404)
    expect((await get('/files/..%2Fsettings.json', { cookie })).status).toBe(404)
  })
})

test('it ends cleanly when asked to, with everything that was on its way removed', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const own = ownFolders()
    const other = await startServer(own)
    expect(readdirSync(join(own.dataFolder, 'transfers'))).toEqual([String(other.pid)])
    expect(await other.close(signal)).toBe(0)
    expect(readdirSync(join(own.dataFolder, 'transfers'))).toEqual([])
    own.remove()
  }
})

test('what a server that was killed left behind goes at the next start', async () => {
  const own = ownFolders()
  const killed = await startServer(own)
  await killed.close('SIGKILL')
  expect(existsSync(join(own.dataFolder, 'transfers', String(killed.pid)))).toBe(true)
  const next = await startServer(own)
  expect(readdirSync(join(own.dataFolder, 'transfers'))).toEqual([String(next.pid)])
  await next.close()
  own.remove()
})
