import { Button, Group, Modal, Stack } from '@mantine/core'
import { useAction } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { leaveCustomer } from '../exploreView.ts'

interface Props {
  /** Their key. */
  readonly customer: string
  readonly close: () => void
}

/** Asks once more before a person is taken out of the project for good. */
export function EraseCustomer({ customer, close }: Props) {
  const { t } = useWords()
  const erase = useAction('customers.erase')
  const confirm = (): void =>
    erase.mutate(
      { key: customer },
      {
        onSuccess: () => {
          close()
          leaveCustomer()
        }
      }
    )
  return (
    <Modal
      opened
      onClose={close}
      title={t('erasure.title', { customer })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="sm">
        <p>{t('erasure.what')}</p>
        <p className="secondary">{t('erasure.after')}</p>
        {erase.error && <Problem note={erase.error} dismiss={erase.reset} />}
        <Group justify="flex-end" mt="xs">
          <Button data-autofocus onClick={close} disabled={erase.isPending}>
            {t('erasure.keep')}
          </Button>
          <Button variant="filled" color="var(--loss)" disabled={erase.isPending} onClick={confirm}>
            {t(erase.isPending ? 'erasure.erasing' : 'erasure.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
