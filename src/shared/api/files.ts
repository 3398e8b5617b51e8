import { z } from 'zod'

/** A file that the user chose. Windows see its name and a handle, never the disk. */
export const grantedFile = z.object({ id: z.string(), name: z.string(), size: z.number() })
export type GrantedFile = Readonly<z.infer<typeof grantedFile>>
