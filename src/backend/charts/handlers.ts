import { randomUUID } from 'node:crypto'
import type { chartsApi } from '#shared/api/charts.ts'
import type { Handlers } from '../context.ts'
import { writeWhole } from '../reports/writeWhole.ts'

export const chartsHandlers: Handlers<typeof chartsApi> = {
  'charts.save': async ({ target, content }, { files }) => {
    const whole = content.is === 'text' ? content.text : Buffer.from(content.base64, 'base64')
    return { bytes: await writeWhole(files.path(target), randomUUID(), once(whole), new AbortController().signal) }
  }
}

async function* once(whole: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield whole
}
