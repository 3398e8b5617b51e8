import { z } from 'zod'

/**
 * Something worth telling a person, as a code with its facts. Words are made of it at the edge, in the reader's
 * language: `errors.<code>` for errors, `notes.<code>` for footnotes.
 */
export const note = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type Note = Readonly<z.infer<typeof note>>

export const noteOf = (code: string, params: Note['params'] = {}): Note => ({ code, params })

/** An error that a person can act on. Anything else that is thrown is a defect and reads as `unexpected`. */
export class TesseraError extends Error {
  readonly code: string
  readonly params: Note['params']

  constructor(code: string, params: Note['params'] = {}) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = 'TesseraError'
    this.code = code
    this.params = params
  }
}

/** Closes a union: the compiler refuses a case that is not handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
