import { z } from 'zod'

export const erasureApi = {
  /**
   * Takes all that is known of a customer out of the project for good, by their key or their e-mail address; whoever
   * was joined with them goes with them. A later import does not bring them back. Answers how many rows of files went.
   */
  'customers.erase': { input: z.strictObject({ key: z.string().trim().min(1) }), output: z.object({ rows: z.int() }) },
  /** When somebody was erased, the latest first: never who. */
  'customers.erasures': {
    input: z.strictObject({}),
    output: z.array(z.object({ at: z.number(), rows: z.int() }))
  }
} as const
