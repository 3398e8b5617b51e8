import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../../components/Icon.tsx'
import { EraseCustomer } from './customer/EraseCustomer.tsx'
import styles from './explore.module.css'
import { showCustomer } from './exploreView.ts'

interface Props {
  readonly runId: number
  readonly row: number
  readonly customer: string
}

/** What can be done with one customer of the table. A menu is made only once it is asked for: rows are many. */
export function CustomerMenu({ runId, row, customer }: Props) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  return asked ? (
    <Asked runId={runId} row={row} customer={customer} />
  ) : (
    <button
      type="button"
      className={styles.more}
      aria-label={t('erasure.more', { customer })}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <Icon name="more" />
    </button>
  )
}

function Asked({ runId, row, customer }: Props) {
  const { t } = useWords()
  const { data: project } = useApi('projects.current', {})
  const [opened, setOpened] = useState(true)
  const [erasing, setErasing] = useState(false)
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="bottom-start">
        <Menu.Target>
          <button type="button" className={styles.more} aria-label={t('erasure.more', { customer })}>
            <Icon name="more" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => showCustomer(runId, row)}>{t('erasure.open')}</Menu.Item>
          <Menu.Item c="var(--loss)" disabled={project?.readOnly ?? true} onClick={() => setErasing(true)}>
            {t('erasure.erase')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {erasing && <EraseCustomer customer={customer} close={() => setErasing(false)} />}
    </>
  )
}
