import { Button, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { isRule, type Selection } from '#shared/model/selection.ts'
import { useAction } from '../../../api/hooks.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import styles from '../explore.module.css'

interface Props {
  readonly view: RunView
  readonly selection: Selection
}

/** Keeps the customers, and where a rule on features found them, the rule. */
export function KeepSelection(props: Props) {
  return (
    <>
      <KeepAs {...props} keeps="customers" />
      {isRule(props.selection) && <KeepAs {...props} keeps="rule" />}
    </>
  )
}

function KeepAs({ view, selection, keeps }: Props & { readonly keeps: 'customers' | 'rule' }) {
  const { t } = useWords()
  const { select } = useSelection()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const keep = useAction('selection.keep')
  const label = t(keeps === 'rule' ? 'selection.keepRule' : 'selection.keepGroup')
  const save = (): void => {
    if (name.trim() === '') return
    keep.mutate(
      { runId: view.id, selection, name: name.trim(), keeps },
      {
        onSuccess: ({ id }) => {
          setOpen(false)
          if (keeps === 'customers') select({ kind: 'group', group: id })
        }
      }
    )
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <form
          className={styles.byValue}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <p className="secondary">{t(keeps === 'rule' ? 'selection.keepRuleMeans' : 'selection.keepGroupMeans')}</p>
          <TextInput
            data-autofocus
            label={t('selection.name')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {keep.error && <Problem note={keep.error} />}
          <Button
            type="submit"
            variant="filled"
            size="compact-sm"
            disabled={name.trim() === ''}
            loading={keep.isPending}
          >
            {t('selection.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
