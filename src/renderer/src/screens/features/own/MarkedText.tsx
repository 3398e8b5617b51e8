import type { Span } from '#shared/formula/model.ts'
import styles from './own.module.css'

interface Props {
  readonly text: string
  readonly wrong: readonly Span[]
  readonly doubtful: readonly Span[]
}

/** The same text behind the text box, with lines under what is wrong with it: seen only; words say it as well. */
export function MarkedText({ text, wrong, doubtful }: Props) {
  const marks = [
    ...wrong.map((at) => ({ ...at, kind: 'wrong' })),
    ...doubtful.map((at) => ({ ...at, kind: 'doubtful' }))
  ].sort((a, b) => a.from - b.from)
  const parts: { readonly text: string; readonly kind: string | undefined; readonly from: number }[] = []
  let done = 0
  for (const { from, to, kind } of marks) {
    if (from < done) continue
    parts.push({ text: text.slice(done, from), kind: undefined, from: done })
    // Where something is missing at the end there is a space to mark.
    parts.push({ text: text.slice(from, Math.max(to, from + 1)) || '\u00a0', kind, from })
    done = Math.max(to, from + 1)
  }
  parts.push({ text: text.slice(done), kind: undefined, from: done })
  return (
    <div className={styles.marked} aria-hidden="true">
      {parts.map(({ text, kind, from }) => (
        <span key={`${from} ${kind}`} data-mark={kind}>
          {text}
        </span>
      ))}
    </div>
  )
}
