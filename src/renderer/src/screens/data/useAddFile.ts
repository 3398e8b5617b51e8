import { useState } from 'react'
import type { TesseraError } from '#shared/errors.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { usePlace } from '../../app/place.tsx'

/** Lets the user choose files; they wait for their import. */
export function useAddFile(): { readonly add: () => void; readonly error: TesseraError | null } {
  const host = useHost()
  const { addFiles } = usePlace()
  const [error, setError] = useState<TesseraError | null>(null)
  return {
    add: () => {
      setError(null)
      host.pickFiles('data').then(
        (files) => files.length > 0 && addFiles(files),
        (thrown: unknown) => setError(toTesseraError(thrown))
      )
    },
    error
  }
}
