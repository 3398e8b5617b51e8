import type { Job } from '#shared/api/jobs.ts'
import type { TextKey, Translate } from '#shared/i18n/texts.ts'

/** What a command says: results on stdout, all else on stderr, the moving line only where somebody can see it move. */
export interface Terminal {
  readonly t: Translate
  print(text: string): void
  remark(text: string): void
  /** The line that says how far the work is. */
  progress(what: string): (job: Job) => void
  clear(): void
}

const eraseLine = '\r\u001b[2K'

export function createTerminal(t: Translate, { quiet }: { readonly quiet: boolean }): Terminal {
  const moves = process.stderr.isTTY && !quiet
  const clear = (): void => {
    if (moves) process.stderr.write(eraseLine)
  }
  return {
    t,
    print(text) {
      clear()
      process.stdout.write(`${text}\n`)
    },
    remark(text) {
      clear()
      if (!quiet) process.stderr.write(`${text}\n`)
    },
    progress: (what) => (job) => {
      if (!moves) return
      const percent = String(Math.floor(job.fraction * 100)).padStart(3)
      const line = `${percent} %  ${what}: ${t(`jobs.steps.${job.step}` as TextKey)}`
      process.stderr.write(eraseLine + line.slice(0, (process.stderr.columns ?? 80) - 1))
    },
    clear
  }
}
