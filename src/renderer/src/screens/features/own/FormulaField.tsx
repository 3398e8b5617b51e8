import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Suggestion } from '#shared/formula/complete.ts'
import { suggestionMeaning } from '#shared/formula/meaning.ts'
import type { Span } from '#shared/formula/model.ts'
import type { Vocabulary } from '#shared/formula/vocabulary.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import type { FeatureChoices } from '#shared/words/featureDefinition.ts'
import { useWords } from '../../../app/words.tsx'
import { completed, completionsAt } from './completions.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './own.module.css'

interface Props {
  readonly text: string
  readonly change: (text: string) => void
  readonly vocabulary: Vocabulary
  /** For what suggested features mean. */
  readonly choices: FeatureChoices
  /** Where something is wrong in the text as it stands. */
  readonly wrong: readonly Span[]
  readonly doubtful: readonly Span[]
  /** Ids of what is said of the formula. */
  readonly about: string
}

/** Where a formula is written: a text box that proposes what could come next, in a list beneath it. */
export function FormulaField({ text, change, vocabulary, choices, wrong, doubtful, about }: Props) {
  const { t, locale } = useWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [list, setList] = useState<readonly Suggestion[]>([])
  const [active, setActive] = useState(0)
  const [caret, setCaret] = useState<number | null>(null)
  const open = list.length > 0

  const propose = (now: string, at: number): void => {
    setList(completionsAt(now, at, vocabulary))
    setActive(0)
  }
  const take = (one: Suggestion): void => {
    const next = completed(text, one)
    change(next.text)
    setCaret(next.caret)
    propose(next.text, next.caret)
    area.current?.focus()
  }
  // The caret goes behind what was put in, once the text has it.
  useLayoutEffect(() => {
    if (caret === null || !area.current) return
    area.current.setSelectionRange(caret, caret)
    setCaret(null)
  }, [caret])
  useLayoutEffect(() => {
    if (open) document.getElementById(`${id}-list`)?.scrollIntoView({ block: 'nearest' })
  }, [open, id])
  useLayoutEffect(() => {
    if (open) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, active, id])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, ctrlKey, currentTarget } = event
    const asks = (key === ' ' && ctrlKey) || (key === 'ArrowDown' && !open)
    if (asks) propose(text, currentTarget.selectionStart)
    else if (!open) return
    else if (key === 'ArrowDown') setActive((active + 1) % list.length)
    else if (key === 'ArrowUp') setActive((active + list.length - 1) % list.length)
    else if (key === 'Enter') take(list[active]!)
    else if (key === 'Escape') setList([])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('features.own.formula')}</label>
      <div className={styles.text}>
        <MarkedText text={text} wrong={wrong} doubtful={doubtful} />
        <textarea
          id={id}
          ref={area}
          rows={2}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={text}
          placeholder={t('features.own.placeholder')}
          role="combobox"
          aria-expanded={open}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          aria-invalid={wrong.length > 0}
          aria-describedby={about}
          onChange={({ currentTarget: { value, selectionStart } }) => {
            change(value)
            propose(value, selectionStart)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setList([])}
        />
      </div>
      {open && (
        <div id={`${id}-list`} role="listbox" aria-label={t('features.own.suggestions')} className={styles.list}>
          {list.map((one, i) => (
            // The keyboard stays in the text box, which says by its active descendant where it is.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled where the focus is
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box
            <div
              key={`${one.role} ${one.text}`}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
              onPointerMove={() => setActive(i)}
            >
              <code>{one.text}</code>
              <span>{suggestionMeaning(one, t, locale, choices) ?? meaningOf(one, t)}</span>
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden aria-live="polite">
        {open ? t('features.own.suggested', { count: list.length, n: list.length }) : ''}
      </VisuallyHidden>
    </div>
  )
}

/** What a suggestion is, where its word needs no further meaning. */
function meaningOf({ role, key }: Suggestion, t: Translate): string {
  const sign = signs[key]
  return t(sign ? `features.own.signs.${sign}` : `features.own.role.${role}`)
}

const signs: Readonly<Record<string, 'where' | 'bar' | 'open' | 'close'>> = {
  where: 'where',
  '|': 'bar',
  '(': 'open',
  ')': 'close'
}
