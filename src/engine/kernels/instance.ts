import { binary, type Kernels } from './binary.ts'
import { type SharedMemory, webAssembly } from './webAssembly.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, section 4. By hand: the engine has neither `Buffer` nor `atob`. */
const fromBase64 = (text: string): Uint8Array => {
  const codes = new Uint8Array(128)
  for (let code = 0; code < alphabet.length; code++) codes[alphabet.charCodeAt(code)] = code
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let at = 0, p = 0; at < text.length; at += 4, p += 3) {
    let bits = 0
    for (let i = at; i < at + 4; i++) bits = (bits << 6) | codes[text.charCodeAt(i)]
    bytes[p] = bits >> 16
    bytes[p + 1] = bits >> 8
    bytes[p + 2] = bits
  }
  return bytes
}

let compiled: object | null = null

/** The kernels of one thread over a memory. The module is compiled once a thread, at the first call. */
export const instantiate = (memory: SharedMemory): Kernels => {
  compiled ??= new webAssembly.Module(fromBase64(binary))
  return new webAssembly.Instance(compiled, { env: { memory } }).exports as Kernels
}
