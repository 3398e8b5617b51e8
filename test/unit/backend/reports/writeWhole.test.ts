import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '#backend/reports/writeWhole.ts'

let folder: string
let target: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-write-'))
  target = join(folder, 'segments.csv')
  await writeFile(target, 'before')
})
afterEach(() => rm(folder, { recursive: true }))

async function* pieces(...items: (string | Uint8Array | Error)[]): AsyncGenerator<string | Uint8Array> {
  for (const item of items) {
    if (item instanceof Error) throw item
    yield item
  }
}
const never = new AbortController().signal
const left = async () => ({ files: await readdir(folder), content: await readFile(target, 'utf8') })

test('a file is written whole, in place of the one before, and counted in bytes', async () => {
  expect(await writeWhole(target, 'job-1', pieces('é', new Uint8Array([97, 98])), never)).toBe(4)
  expect(await left()).toEqual({ files: ['segments.csv'], content: 'éab' })
})

test('an error on the way leaves the file before, and nothing else', async () => {
  await expect(writeWhole(target, 'job-1', pieces('half', new Error('broken')), never)).rejects.toThrow('broken')
  expect(await left()).toEqual({ files: ['segments.csv'], content: 'before' })
})

test('a cancel between two pieces, or after the last, leaves the file before', async () => {
  for (const after of [1, 2]) {
    const abort = new AbortController()
    const cancelling = async function* () {
      yield 'one'
      if (after === 1) abort.abort(new Error('cancelled'))
      yield 'two'
      abort.abort(new Error('cancelled'))
    }
    await expect(writeWhole(target, 'job-1', cancelling(), abort.signal)).rejects.toThrow('cancelled')
    expect(await left()).toEqual({ files: ['segments.csv'], content: 'before' })
  }
})

test('a place that cannot be written is said, with what the system says of it', async () => {
  await expect(writeWhole(join(folder, 'no', 'such.csv'), 'job-1', pieces('x'), never)).rejects.toMatchObject({
    code: 'cannotWrite',
    params: { name: 'such.csv', detail: 'ENOENT' }
  })
})

test('a full disk is said as such', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' })
  await expect(writeWhole(target, 'job-1', pieces('x', full), never)).rejects.toMatchObject({ code: 'diskFull' })
  expect(await left()).toEqual({ files: ['segments.csv'], content: 'before' })
})
