import { Button, TextInput } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { checkOwn } from '#shared/formula/checkOwn.ts'
import { fold } from '#shared/formula/fold.ts'
import { formulaInWords } from '#shared/formula/inWords.ts'
import { featureNamed, type Vocabulary } from '#shared/formula/vocabulary.ts'
import { longestName, type OwnFeature } from '#shared/model/ownFeatures.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { returnsInWords } from '#shared/words/featureDefinition.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { Findings } from './Findings.tsx'
import { FormulaField } from './FormulaField.tsx'
import { FormulaHelp } from './FormulaHelp.tsx'
import styles from './own.module.css'
import { Tried } from './Tried.tsx'
import { useSettled } from './useSettled.ts'
import { useTried } from './useTried.ts'

interface Props {
  readonly draft: Recipe
  /** The feature as it stands; `null`: a new one. */
  readonly before: OwnFeature | null
  readonly vocabulary: Vocabulary
  readonly currency: string | null
  readonly save: (feature: OwnFeature) => void
  readonly cancel: () => void
}

/** How long one stops writing before something is said of it. */
const pause = 350

/** Writes an own feature: its name and formula, with what is wrong, what it says in words, and what it comes to. */
export function FormulaEditor({ draft, before, vocabulary, currency, save, cancel }: Props) {
  const { t, locale } = useWords()
  const about = useId()
  const [name, setName] = useState(before?.name ?? '')
  const [text, setText] = useState(before?.formula ?? '')
  const settled = useSettled(text, pause)
  const others = useMemo(() => draft.own.filter((one) => one.name !== before?.name), [draft.own, before])
  const words = useMemo<Vocabulary>(
    () => ({
      ...vocabulary,
      features: [...others.map((one) => ({ name: one.name, label: one.name })), ...vocabulary.features]
    }),
    [vocabulary, others]
  )
  // Others may speak of it by the name that it has so far.
  const known = before?.name ?? t('features.own.unnamed')
  const checked = useMemo(
    () => checkOwn({ name: known, formula: settled }, others, vocabulary),
    [known, settled, others, vocabulary]
  )
  const isSettled = settled === text
  const sound = checked.formula !== null && checked.problems.length === 0
  const tried = useTried(draft, others, { name: known, formula: settled || '0' }, sound)
  const written = name.trim().replaceAll(/\s+/g, ' ')
  const nameProblem = nameTaken(written, others, vocabulary) ? t('features.own.nameTaken') : null
  const ready = written !== '' && nameProblem === null && text.trim() !== '' && isSettled && sound
  const returns = checked.formula && returnsInWords(checked.formula, draft.returns, t)

  return (
    <form
      className={styles.editor}
      aria-label={t(before ? 'features.own.change' : 'features.own.new')}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) save({ name: written, formula: text.trim() })
      }}
    >
      <TextInput
        size="xs"
        label={t('features.own.name')}
        placeholder={t('features.own.namePlaceholder')}
        value={name}
        maxLength={longestName}
        error={nameProblem}
        autoFocus
        className={styles.name ?? ''}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <FormulaField
        text={text}
        change={setText}
        vocabulary={words}
        choices={{ returns: draft.returns, own: others }}
        wrong={isSettled && text !== '' ? checked.problems.map(({ at }) => at) : []}
        doubtful={isSettled ? checked.hints.map(({ at }) => at) : []}
        about={about}
      />
      <div id={about} className={styles.about} aria-live="polite">
        {text.trim() === '' ? (
          <p className="secondary">{t('features.own.start')}</p>
        ) : (
          <>
            {isSettled && (
              <Findings
                checked={checked}
                fix={(at, suggestion) => setText(text.slice(0, at.from) + suggestion + text.slice(at.to))}
              />
            )}
            {checked.formula && sound && (
              <p className={styles.says}>
                {formulaInWords(checked.formula, t, locale)}. {returns}
              </p>
            )}
          </>
        )}
      </div>
      {sound && tried.error && <Problem note={tried.error} retry={() => void tried.refetch()} />}
      {sound && tried.isFetching && !tried.data && <p className="secondary">{t('features.own.tried.working')}</p>}
      {sound && text.trim() !== '' && tried.data?.kind === 'tried' && <Tried tried={tried.data} currency={currency} />}
      <FormulaHelp />
      <div className={styles.actions}>
        <Button type="submit" size="compact-sm" disabled={!ready}>
          {t(before ? 'features.own.save' : 'features.own.add')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={cancel}>
          {t('features.own.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Formulas find features by their names: no two may share one. */
const nameTaken = (name: string, others: readonly OwnFeature[], { features }: Vocabulary): boolean =>
  name !== '' && (others.some((one) => fold(one.name) === fold(name)) || featureNamed(name, features) !== undefined)
