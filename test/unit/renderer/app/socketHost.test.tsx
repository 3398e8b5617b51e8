import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BackendEvent } from '#shared/api/transport.ts'
import { socketHost } from '../../../../src/renderer/src/api/socketHost.ts'

/** A socket that the test opens, feeds and closes. */
class TestSocket extends EventTarget {
  static readonly OPEN = 1
  static all: TestSocket[] = []
  readyState = 0
  readonly sent: { id: number; method: string; params: unknown }[] = []
  constructor() {
    super()
    TestSocket.all.push(this)
  }
  static get last(): TestSocket {
    return TestSocket.all.at(-1)!
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text))
  }
  open(): void {
    this.readyState = TestSocket.OPEN
    this.dispatchEvent(new Event('open'))
  }
  say(message: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(message) }))
  }
  lose(): void {
    this.readyState = 3
    this.dispatchEvent(new Event('close'))
  }
}

beforeEach(() => {
  TestSocket.all = []
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', TestSocket)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a request made before the connection stands is sent once it does, and gets its own answer', async () => {
  const { host } = socketHost('ws://here/ws')
  const first = host.call('app.info', {})
  const second = host.call('jobs.list', {})
  expect(TestSocket.last.sent).toEqual([])
  TestSocket.last.open()
  expect(TestSocket.last.sent.map(({ method }) => method)).toEqual(['app.info', 'jobs.list'])
  const [one, two] = TestSocket.last.sent.map(({ id }) => id)
  TestSocket.last.say({ id: two, reply: { ok: true, value: 'second' } })
  TestSocket.last.say({ id: one, reply: { ok: false, error: { code: 'noProject', params: {} } } })
  await expect(second).resolves.toEqual({ ok: true, value: 'second' })
  await expect(first).resolves.toEqual({ ok: false, error: { code: 'noProject', params: {} } })
})

test('a request in flight when the connection ends is refused, one made meanwhile waits for the next connection', async () => {
  const { host, connection } = socketHost('ws://here/ws')
  TestSocket.last.open()
  const inFlight = host.call('imports.sources', {})
  TestSocket.last.lose()
  await expect(inFlight).resolves.toEqual({ ok: false, error: { code: 'disconnected', params: {} } })
  expect(connection.state()).toBe('lost')

  const meanwhile = host.call('app.info', {})
  vi.advanceTimersByTime(250)
  expect(TestSocket.all).toHaveLength(2)
  TestSocket.last.open()
  expect(connection.state()).toBe('open')
  expect(TestSocket.last.sent.map(({ method }) => method)).toEqual(['app.info'])
  TestSocket.last.say({ id: TestSocket.last.sent[0]!.id, reply: { ok: true, value: null } })
  await expect(meanwhile).resolves.toEqual({ ok: true, value: null })
})

test('it is tried again for as long as it fails, at most every four seconds', () => {
  socketHost('ws://here/ws')
  for (const wait of [250, 500, 1000, 2000, 4000, 4000, 4000]) {
    const before = TestSocket.all.length
    TestSocket.last.lose()
    vi.advanceTimersByTime(wait - 1)
    expect(TestSocket.all).toHaveLength(before)
    vi.advanceTimersByTime(1)
    expect(TestSocket.all).toHaveLength(before + 1)
  }
})

test('listeners hear of losing and regaining the connection once each', () => {
  const { connection } = socketHost('ws://here/ws')
  const heard: string[] = []
  connection.onChange((state) => heard.push(state))
  TestSocket.last.open()
  TestSocket.last.lose()
  vi.advanceTimersByTime(250)
  TestSocket.last.lose()
  vi.advanceTimersByTime(500)
  TestSocket.last.open()
  expect(heard).toEqual(['lost', 'open'])
})

test('events reach every listener; what does not fit the contract is dropped', () => {
  const { host } = socketHost('ws://here/ws')
  const heard: BackendEvent[] = []
  const leave = host.onEvent((event) => heard.push(event))
  TestSocket.last.open()
  TestSocket.last.say({ event: { type: 'changed', what: 'sources' } })
  TestSocket.last.say({ event: { type: 'changed', what: 'everything' } })
  leave()
  TestSocket.last.say({ event: { type: 'changed', what: 'runs' } })
  expect(heard).toEqual([{ type: 'changed', what: 'sources' }])
})
