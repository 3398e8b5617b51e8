import { Button } from '@mantine/core'
import type { CheckedOwn } from '#shared/formula/checkOwn.ts'
import { hintInWords, problemInWords } from '#shared/formula/problemInWords.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './own.module.css'

interface Props {
  readonly checked: CheckedOwn
  /** Puts what was probably meant in its place. */
  readonly fix: (at: { readonly from: number; readonly to: number }, text: string) => void
}

/** What is wrong with a formula and what is doubtful, each with the fix where there is one. */
export function Findings({ checked: { problems, hints }, fix }: Props) {
  const { t, locale } = useWords()
  const all = [
    ...problems.map((one) => ({ ...one, kind: 'wrong', words: problemInWords(one, t, locale) })),
    ...hints.map((one) => ({ ...one, kind: 'doubtful', words: hintInWords(one, t, locale) }))
  ]
  if (all.length === 0) return null
  return (
    <ul className={styles.findings}>
      {all.map(({ code, at, suggestion, kind, words }) => (
        <li key={`${code} ${at.from}`} data-kind={kind}>
          <span>{words}</span>
          {suggestion !== null && (
            <Button size="compact-xs" variant="default" onClick={() => fix(at, suggestion)}>
              {t('features.own.put', { suggestion })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
