import { useMutation } from '@tanstack/react-query'
import type { Source } from '#shared/api/imports.ts'
import type { TesseraError } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useWords } from '../../app/words.tsx'

interface Saved {
  readonly sourceId: number
  readonly name: string
  readonly rows: number
}

interface SaveLeftOut {
  readonly save: () => void
  readonly saving: boolean
  /** What was saved of this source last. */
  readonly saved: Saved | null
  readonly error: TesseraError | null
  readonly dismiss: () => void
}

/** Asks where to, writes the rows of a source that were left out, and hands the file over. */
export function useSaveLeftOut(source: Source): SaveLeftOut {
  const { call, host } = useApiContext()
  const { t } = useWords()
  const saving = useMutation<Saved | null, TesseraError>({
    networkMode: 'always',
    mutationFn: async () => {
      try {
        const name = t('prepare.leftOut.fileName', { name: source.name.replace(/\.[^.]+$/, '') })
        const target = await host.saveTarget(`${name}.csv`)
        if (!target) return null
        const { rows } = await call('imports.saveLeftOut', { sourceId: source.id, target: target.id })
        await host.deliver(target)
        return { sourceId: source.id, name: target.name, rows }
      } catch (thrown) {
        throw toTesseraError(thrown)
      }
    }
  })
  return {
    save: () => saving.mutate(),
    saving: saving.isPending,
    saved: saving.data?.sourceId === source.id ? saving.data : null,
    error: saving.error,
    dismiss: saving.reset
  }
}
