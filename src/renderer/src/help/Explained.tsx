import { Fragment, type ReactNode, useMemo } from 'react'
import { texts } from '#shared/i18n/texts.ts'
import { useWords } from '../app/words.tsx'
import { Term } from './Term.tsx'

type MarkId = keyof typeof texts.en.glossary.marks
const markIds = Object.keys(texts.en.glossary.marks) as MarkId[]
const letter = /[\p{L}\p{N}]/u

/** A sentence whose words of the field can be asked what they mean, each where it is first said. */
export function Explained({ children }: { readonly children: string }) {
  const { t } = useWords()
  const parts = useMemo(() => {
    const found = markIds
      .map((id) => {
        const phrase = t(`glossary.marks.${id}`)
        return { id, at: find(children, phrase), length: phrase.length }
      })
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.length - a.length)
    const made: ReactNode[] = []
    let from = 0
    for (const { id, at, length } of found) {
      if (at < from) continue
      made.push(
        <Fragment key={id}>
          {children.slice(from, at)}
          <Term id={id}>{children.slice(at, at + length)}</Term>
        </Fragment>
      )
      from = at + length
    }
    made.push(children.slice(from))
    return made
  }, [children, t])
  return <>{parts}</>
}

/** Where a phrase stands as a word of its own; -1 where it does not. */
function find(text: string, phrase: string): number {
  const lower = text.toLowerCase()
  const wanted = phrase.toLowerCase()
  // Some letters change their length with their case, and places in the text with them.
  if (lower.length !== text.length) return -1
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + wanted.length] ?? ' '
    if (!letter.test(before) && !letter.test(after)) return at
  }
  return -1
}
