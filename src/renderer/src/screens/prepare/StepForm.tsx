import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CleaningStep, cleaningStep, standIns } from '#shared/model/cleaning.ts'
import { isCategory } from '#shared/model/recipe.ts'
import { useWords } from '../../app/words.tsx'
import styles from './cleaning.module.css'

interface Props {
  readonly step: CleaningStep
  readonly save: (step: CleaningStep) => void
}

/** What can be changed about a step. Only what makes sense can be saved. */
export function StepForm({ step, save }: Props) {
  const { t } = useWords()
  const [draft, setDraft] = useState(step)
  const checked = cleaningStep.safeParse(draft)
  const usable =
    checked.success &&
    !((draft.kind === 'period' || draft.kind === 'range') && draft.from === null && draft.to === null)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (checked.success && usable) save(checked.data)
      }}
    >
      <Fields step={draft} change={setDraft} />
      <Button type="submit" size="compact-sm" disabled={!usable}>
        {t('cleaning.done')}
      </Button>
    </form>
  )
}

function Fields({ step, change }: { readonly step: CleaningStep; readonly change: (step: CleaningStep) => void }) {
  const { t } = useWords()
  switch (step.kind) {
    case 'period':
      return (
        <>
          <TextInput
            type="date"
            size="xs"
            label={t('cleaning.fields.from')}
            value={step.from?.slice(0, 10) ?? ''}
            onChange={({ currentTarget: { value } }) => change({ ...step, from: value || null })}
          />
          <TextInput
            type="date"
            size="xs"
            label={t('cleaning.fields.to')}
            disabled={step.to === 'imported'}
            value={step.to === 'imported' ? '' : (step.to?.slice(0, 10) ?? '')}
            // The last day counts whole.
            onChange={({ currentTarget: { value } }) => change({ ...step, to: value ? `${value}T23:59:59` : null })}
          />
          <Checkbox
            size="xs"
            label={t('cleaning.fields.imported')}
            checked={step.to === 'imported'}
            onChange={({ currentTarget: { checked } }) => change({ ...step, to: checked ? 'imported' : null })}
          />
        </>
      )
    case 'customers':
      return (
        <Textarea
          size="xs"
          autosize
          maxRows={8}
          label={t('cleaning.fields.keys')}
          value={step.keys.join('\n')}
          onChange={({ currentTarget: { value } }) => change({ ...step, keys: value.split('\n') })}
          onBlur={() => change({ ...step, keys: step.keys.map((key) => key.trim()).filter((key) => key !== '') })}
        />
      )
    case 'words':
      return (
        <TextInput
          size="xs"
          label={t('cleaning.fields.into')}
          value={step.into}
          onChange={({ currentTarget: { value } }) => change({ ...step, into: value })}
        />
      )
    case 'range':
      return (
        <>
          {(['from', 'to'] as const).map((side) => (
            <NumberInput
              key={side}
              size="xs"
              label={t(side === 'from' ? 'cleaning.fields.least' : 'cleaning.fields.most')}
              value={step[side] ?? ''}
              onChange={(value) => change({ ...step, [side]: typeof value === 'number' ? value : null })}
            />
          ))}
        </>
      )
    case 'missing':
      return (
        <>
          {isCategory(step.feature) && (
            <NativeSelect
              size="xs"
              label={t('cleaning.fields.with')}
              value={step.with}
              data={standIns.slice(1).map((value) => ({ value, label: t(`cleaning.fields.${value}`) }))}
              onChange={({ currentTarget: { value } }) => change({ ...step, with: value as typeof step.with })}
            />
          )}
          <Checkbox
            size="xs"
            label={t('cleaning.fields.flag')}
            checked={step.flag}
            onChange={({ currentTarget: { checked } }) => change({ ...step, flag: checked })}
          />
        </>
      )
    case 'outliers':
      return (
        <>
          <NativeSelect
            size="xs"
            label={t('cleaning.fields.act')}
            value={step.act}
            data={(['cap', 'setApart'] as const).map((value) => ({ value, label: t(`cleaning.fields.${value}`) }))}
            onChange={({ currentTarget: { value } }) => change({ ...step, act: value as typeof step.act })}
          />
          <NumberInput
            size="xs"
            label={t('cleaning.fields.percentile')}
            min={80}
            max={99.99}
            step={0.5}
            value={step.percentile}
            onChange={(value) => typeof value === 'number' && change({ ...step, percentile: value })}
          />
        </>
      )
    case 'duplicates':
      return null
  }
}
