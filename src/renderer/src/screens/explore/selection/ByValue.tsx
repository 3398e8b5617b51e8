import { Button, NativeSelect, NumberInput, Popover } from '@mantine/core'
import { useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import styles from '../explore.module.css'

/** Selects without a pointer: between two values of a feature, or a value of a feature of words. */
export function ByValue({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const { select } = useSelection()
  const [open, setOpen] = useState(false)
  const [feature, setFeature] = useState(view.features[0]?.id ?? view.categories[0]?.id ?? '')
  const [from, setFrom] = useState<number | null>(null)
  const [to, setTo] = useState<number | null>(null)
  const [place, setPlace] = useState(0)
  const category = view.categories.find(({ id }) => id === feature)
  /** Shares are written in hundredths. */
  const unit = view.features.find(({ id }) => id === feature)?.unit === 'share' ? 100 : 1
  const ready = category !== undefined || from !== null || to !== null
  const choose = (): void => {
    if (!ready) return
    select(
      category
        ? { kind: 'value', feature, value: category.levels[place] ?? null }
        : { kind: 'range', feature, from: from === null ? null : from / unit, to: to === null ? null : to / unit }
    )
    setOpen(false)
  }
  const numberOf = (value: number | string): number | null => (typeof value === 'number' ? value : null)
  const number = {
    decimalSeparator: locale === 'de' ? ',' : '.',
    hideControls: true,
    ...(unit === 100 ? { suffix: ' %' } : {})
  }

  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(!open)}>
          {t('selection.by')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('selection.by')}>
        <form
          className={styles.byValue}
          onSubmit={(event) => {
            event.preventDefault()
            choose()
          }}
        >
          <NativeSelect
            data-autofocus
            label={t('selection.feature')}
            value={feature}
            onChange={(event) => {
              setFeature(event.currentTarget.value)
              setPlace(0)
            }}
            data={[...view.features, ...view.categories].map(({ id }) => ({ value: id, label: featureName(id, t) }))}
          />
          {category ? (
            <NativeSelect
              label={t('selection.oneOf')}
              value={String(place)}
              onChange={(event) => setPlace(Number(event.currentTarget.value))}
              data={category.levels.map((level, i) => ({
                value: String(i),
                label: level === null ? t('selection.other') : categoryWord(category.id, level, t)
              }))}
            />
          ) : (
            <div className={styles.fromTo}>
              <NumberInput
                label={t('selection.from')}
                value={from ?? ''}
                onChange={(value) => setFrom(numberOf(value))}
                {...number}
              />
              <NumberInput
                label={t('selection.to')}
                value={to ?? ''}
                onChange={(value) => setTo(numberOf(value))}
                {...number}
              />
            </div>
          )}
          <Button type="submit" variant="filled" size="compact-sm" disabled={!ready}>
            {t('selection.selectNow')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
