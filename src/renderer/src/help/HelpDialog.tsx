import { Modal, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../app/words.tsx'
import { Article } from './Article.tsx'
import { Contents } from './Contents.tsx'
import { Found } from './Found.tsx'
import { GlossaryPage } from './GlossaryPage.tsx'
import styles from './help.module.css'
import { type HelpPlace, isArticle } from './pages.ts'
import { StartPage } from './StartPage.tsx'

interface Props {
  readonly opened: boolean
  readonly place: HelpPlace
  readonly go: (place: HelpPlace) => void
  readonly close: () => void
}

/** Everything that Tessera says about itself, on pages that can be searched. */
export function HelpDialog({ opened, place, go, close }: Props) {
  const { t } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('app.help.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size={920}
      padding="md"
      classNames={{ body: styles.dialog ?? '' }}
    >
      <Help place={place} go={go} close={close} />
    </Modal>
  )
}

function Help({ place, go, close }: Omit<Props, 'opened'>) {
  const { t } = useWords()
  const [search, setSearch] = useState('')
  const page = useRef<HTMLElement>(null)
  const wanted = search.trim()
  const follow = (next: HelpPlace): void => {
    setSearch('')
    go(next)
  }
  // A page begins at its top; who came by keyboard goes on from there.
  const came = useRef(place)
  useEffect(() => {
    if (came.current === place) return
    came.current = place
    page.current?.scrollTo?.({ top: 0 })
    page.current?.focus({ preventScroll: true })
  }, [place])

  return (
    <div className={styles.help}>
      <div className={styles.side}>
        <TextInput
          type="search"
          aria-label={t('help.search')}
          placeholder={t('help.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          data-autofocus={place.term === undefined || undefined}
        />
        <Contents page={wanted ? null : place.page} go={follow} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section ref={page} className={styles.page} tabIndex={0} aria-label={t('app.help.title')}>
        {wanted ? (
          <Found text={wanted} go={follow} />
        ) : isArticle(place.page) ? (
          <Article id={place.page} />
        ) : place.page === 'glossary' ? (
          <GlossaryPage term={place.term} go={follow} />
        ) : (
          <StartPage close={close} />
        )}
      </section>
    </div>
  )
}
