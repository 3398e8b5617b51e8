import { z } from 'zod'

/** Less than what a window may send at once (4 MB): a picture of thousands of points fits. */
const most = 3_500_000

/** What is written: a drawing, a picture, or the numbers behind it. */
export const chartContent = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('svg'), text: z.string().max(most) }),
  z.strictObject({ as: z.literal('csv'), text: z.string().max(most) }),
  z.strictObject({ as: z.literal('png'), base64: z.base64().max(most) })
])
export type ChartContent = z.infer<typeof chartContent>

export const chartsApi = {
  /**
   * Writes a chart, or the numbers behind it, to a place the user chose, with its definition: within a picture, beside
   * a table. The window draws it: it knows its letters.
   */
  'charts.save': {
    input: z.strictObject({
      target: z.string(),
      content: chartContent,
      chart: z.strictObject({ title: z.string(), description: z.string() }),
      /** That the chart is of; `null` where there are no segments yet. */
      runId: z.int().nullable(),
      locale: z.enum(['en', 'de'])
    }),
    output: z.object({
      bytes: z.int(),
      /** Name of the file beside a table that says what it holds. */
      definition: z.string().nullable()
    })
  }
} as const
