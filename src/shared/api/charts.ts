import { z } from 'zod'

/** Less than what a window may send at once (4 MB): a picture of thousands of points fits. */
const most = 3_500_000

export const chartsApi = {
  /** Writes a chart, or the numbers behind it, to a place the user chose. The window draws it: it knows its letters. */
  'charts.save': {
    input: z.strictObject({
      target: z.string(),
      content: z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('text'), text: z.string().max(most) }),
        z.strictObject({ is: z.literal('bytes'), base64: z.base64().max(most) })
      ])
    }),
    output: z.object({ bytes: z.int() })
  }
} as const
