import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecoder, type Encoding, EncodingEvidence } from '#backend/imports/encoding.ts'

const detectEncoding = (chunks: readonly Uint8Array[]): Encoding => {
  const evidence = new EncodingEvidence()
  for (const chunk of chunks) evidence.add(chunk)
  return evidence.decide()
}
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const decode = (bytes: Uint8Array, encoding: Encoding, size: number): string => {
  const decoder = createDecoder(encoding)
  let text = ''
  for (let i = 0; i < bytes.length; i += size) text += decoder.decode(bytes.subarray(i, i + size), false)
  return text + decoder.decode(new Uint8Array(0), true)
}

describe('EncodingEvidence', () => {
  const text = 'Kunde;Straße\nMüller;Gäßchen\n'
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-8', Buffer.from('plain')],
    ['utf-8', Buffer.alloc(0)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(`\uFEFF${text}`)],
    ['utf-16be', utf16be(text)],
    ['windows-1252', Buffer.from(text, 'latin1')]
  ])('%s is recognised', (encoding, bytes) => expect(detectEncoding([bytes])).toBe(encoding))

  test('a first accent far into the file still decides', () => {
    const ascii = Buffer.alloc(1 << 16, 'a,b\n')
    expect(detectEncoding([ascii, ascii, Buffer.from([0xe9, 0x0a])])).toBe('windows-1252')
    expect(detectEncoding([ascii, ascii, Buffer.from('é')])).toBe('utf-8')
  })

  test('a sequence cut by a border is whole', () => {
    const bytes = Buffer.from('x😎y')
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(detectEncoding([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe('utf-8')
  })

  test('one damaged byte among many accents does not make UTF-8 Windows-1252', () => {
    expect(detectEncoding([Buffer.concat([Buffer.from('é'.repeat(20)), Buffer.from([0xff])])])).toBe('utf-8')
  })
})

describe('createDecoder', () => {
  test('gives the same text at any chunk size, without the byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), (text, size) => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(decode(Buffer.from(text), 'utf-8', size)).toBe(text)
        expect(decode(Buffer.from(`\uFEFF${text}`), 'utf-8', size)).toBe(text)
        expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le', size)).toBe(text)
        expect(decode(utf16be(`\uFEFF${text}`), 'utf-16be', size)).toBe(text)
      })
    )
  })

  test('reads any bytes as the WHATWG decoder does, save for the bytes that Windows-1252 does not define', () => {
    const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
    const all = Uint8Array.from({ length: 256 }, (_, i) => i).filter((byte) => !undefinedBytes.has(byte))
    expect(decode(all, 'windows-1252', 100)).toBe(new TextDecoder('windows-1252').decode(all))
    expect(decode(Uint8Array.from(undefinedBytes), 'windows-1252', 2)).toBe('\uFFFD'.repeat(5))
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 5 }), (bytes, size) => {
        expect(decode(bytes, 'utf-8', size)).toBe(new TextDecoder('utf-8').decode(bytes))
      })
    )
  })

  test('marks what cannot be read', () => {
    expect(decode(Buffer.from([0x61, 0xff, 0x62]), 'utf-8', 1)).toBe('a\uFFFDb')
    expect(decode(Buffer.from([0x61, 0x00, 0x62]), 'utf-16le', 2)).toBe('a\uFFFD')
    expect(decode(Buffer.from([0x00, 0xd8, 0x61, 0x00]), 'utf-16le', 1)).toBe('\uFFFDa')
  })
})
