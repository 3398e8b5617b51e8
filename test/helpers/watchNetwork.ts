/**
 * Loaded before a shell (`node --import`): writes every attempt to reach another machine to a file, from every thread.
 * A test fails when there is one.
 */
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const file = process.env['WATCH_NETWORK'] ?? ''
const local = /^(127\.|::1$|localhost$|$)/
const note = (what: string): void => appendFileSync(file, `${what}\n`)

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function watched(this: net.Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [
    { host?: string; path?: string } | number | string,
    unknown
  ]
  const host = typeof first === 'object' ? (first.host ?? '') : String(args[1] ?? '')
  if (!local.test(host)) note(`connect ${host}`)
  return connect.apply(this, args as Parameters<typeof connect>)
} as typeof connect

const lookup = dns.lookup
dns.lookup = ((name: string, ...rest: unknown[]) => {
  if (!local.test(name)) note(`lookup ${name}`)
  return (lookup as (...args: unknown[]) => unknown)(name, ...rest)
}) as typeof lookup
syncBuiltinESMExports()
