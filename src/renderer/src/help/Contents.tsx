import { UnstyledButton } from '@mantine/core'
import { useWords } from '../app/words.tsx'
import styles from './help.module.css'
import { type HelpPlace, type PageId, wayIds } from './pages.ts'
import { pageTitle } from './pageTitle.ts'

interface Props {
  /** The page that is being read. */
  readonly page: PageId | null
  readonly go: (place: HelpPlace) => void
}

const groups: readonly { readonly head: 'help.ways' | 'help.judging' | null; readonly pages: readonly PageId[] }[] = [
  { head: null, pages: ['start', 'glossary'] },
  { head: 'help.judging', pages: ['choosing', 'trust'] },
  { head: 'help.ways', pages: wayIds }
]

/** Every page of the help. */
export function Contents({ page, go }: Props) {
  const { t } = useWords()
  return (
    <nav className={styles.contents} aria-label={t('help.contents')}>
      {groups.map(({ head, pages }) => (
        <div key={head}>
          {head && <h3 className="secondary">{t(head)}</h3>}
          <ul>
            {pages.map((id) => {
              const { name, term } = pageTitle(id, t)
              return (
                <li key={id}>
                  <UnstyledButton aria-current={id === page ? 'page' : undefined} onClick={() => go({ page: id })}>
                    {name}
                    {term && <span className="secondary">{term}</span>}
                  </UnstyledButton>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
