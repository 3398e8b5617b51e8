import { Anchor, Popover, Portal } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../app/words.tsx'
import { useOpenHelp } from './openHelp.ts'
import type { TermId } from './pages.ts'
import styles from './Term.module.css'

/** So long a pointer may be between the word and its card. */
const grace = 160

interface Props {
  readonly id: TermId
  /** The word as it stands there; the glossary's own where there is none. */
  readonly children?: ReactNode
}

/**
 * A word of the field with its definition: on hover, focus and touch as a card, with a press in the glossary. A screen
 * reader reads the definition as the word's description; Escape puts the card away.
 */
export function Term({ id, children }: Props) {
  const { t } = useWords()
  const openHelp = useOpenHelp()
  const described = useId()
  const [opened, setOpened] = useState(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])

  const show = (): void => {
    clearTimeout(leaving.current)
    setOpened(true)
  }
  const leave = (): void => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setOpened(false), grace)
  }
  const hide = (): void => {
    clearTimeout(leaving.current)
    setOpened(false)
  }
  const look = (): void => {
    hide()
    openHelp({ page: 'glossary', term: id })
  }
  const hover = {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && show(),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && leave()
  }
  const text = t(`glossary.terms.${id}.text`)
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="top-start"
        width={300}
        shadow="none"
        trapFocus={false}
        closeOnEscape={false}
        withRoles={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.term}
            aria-describedby={described}
            {...hover}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && show()}
            onBlur={leave}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Escape' || !opened) return
              // What lies beneath is not closed with it.
              event.preventDefault()
              event.stopPropagation()
              hide()
            }}
            onClick={(event) => {
              event.stopPropagation()
              // A finger cannot hover: its first touch shows the card, which leads on.
              if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch' && !opened) show()
              else look()
            }}
          >
            {children ?? t(`glossary.terms.${id}.word`)}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.card ?? ''} aria-hidden="true" {...hover}>
          <strong>{t(`glossary.terms.${id}.word`)}</strong>
          <p>{text}</p>
          <Anchor component="button" type="button" tabIndex={-1} onClick={look}>
            {t('glossary.more')}
          </Anchor>
        </Popover.Dropdown>
      </Popover>
      {/* Elsewhere, so that it is no part of the sentence or heading that the word stands in. */}
      <Portal>
        <span id={described} hidden>
          {text}
        </span>
      </Portal>
    </>
  )
}
