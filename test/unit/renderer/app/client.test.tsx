import { expect, test } from 'vitest'
import { TesseraError } from '#shared/errors.ts'
import { fakeHost } from '#test/helpers/fakeHost.ts'
import { makeClient, toTesseraError } from '../../../../src/renderer/src/api/client.ts'

test('an answer that does not fit the contract is refused, naming method and place', async () => {
  const host = fakeHost()
  const call = makeClient({ ...host, call: async () => ({ ok: true, value: { theme: 'pink', locale: 'en' } }) })
  await expect(call('app.settings', {})).rejects.toMatchObject({
    code: 'unexpected',
    params: { detail: expect.stringMatching(/^app\.settings: theme /) }
  })
})

test('a refusal is thrown with its code and facts', async () => {
  const host = fakeHost()
  host.on('segments.view', () => {
    throw new TesseraError('noSuchSegment', { segment: 3 })
  })
  await expect(makeClient(host)('segments.view', { runId: 1 })).rejects.toMatchObject({
    code: 'noSuchSegment',
    params: { segment: 3 }
  })
})

test('whatever is thrown can be said to a person', () => {
  expect(toTesseraError(new Error('boom'))).toMatchObject({ code: 'unexpected', params: { detail: 'boom' } })
  const own = new TesseraError('diskFull')
  expect(toTesseraError(own)).toBe(own)
})
