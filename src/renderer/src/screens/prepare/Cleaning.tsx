import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CleaningEffect } from '#shared/api/cleaning.ts'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { effectInWords, stepInWords, whyProposed } from '#shared/words/cleaning.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './cleaning.module.css'
import { StepForm } from './StepForm.tsx'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly readOnly: boolean
}

/** Fixes of the data: those that hold, in their order, and those that are proposed, each with what it changes. */
export function Cleaning({ draft: { asOf, returns, cleaning, own }, change, readOnly }: Props) {
  const { t, locale } = useWords()
  const review = useApi('cleaning.review', { asOf, returns, cleaning, own }, { keepPrevious: true })
  const set = (steps: CleaningStep[]): void => change({ cleaning: steps })
  const proposals = review.data?.proposals ?? []
  return (
    <section aria-labelledby="prepare-cleaning">
      <h2 id="prepare-cleaning">{t('cleaning.title')}</h2>
      <p className="measure">{t('cleaning.intro')}</p>
      {review.error && <Problem note={review.error} title={t('cleaning.failed')} retry={() => void review.refetch()} />}
      {cleaning.length > 0 && (
        <>
          <h3 className={styles.title} id="prepare-cleaning-made">
            {t('cleaning.made')}
          </h3>
          <ol className={styles.steps} aria-labelledby="prepare-cleaning-made">
            {cleaning.map((step, place) => (
              <Made
                key={JSON.stringify(step)}
                step={step}
                effect={review.isPlaceholderData ? undefined : review.data?.effects[place]}
                readOnly={readOnly}
                replace={(made) => set(cleaning.map((one, at) => (at === place ? made : one)))}
                takeBack={() => set(cleaning.filter((_, at) => at !== place))}
                up={place === 0 ? undefined : () => set(moved(cleaning, place))}
              />
            ))}
          </ol>
        </>
      )}
      <p className="secondary" role="status">
        {review.isPending
          ? t('cleaning.looking')
          : proposals.length === 0 && cleaning.length === 0 && t('cleaning.none')}
      </p>
      {proposals.length > 0 && (
        <>
          <h3 className={styles.title} id="prepare-cleaning-proposed">
            {t('cleaning.proposed')}
          </h3>
          <ul className={styles.steps} aria-labelledby="prepare-cleaning-proposed">
            {proposals.map((proposal) => {
              const words = stepInWords(proposal.step, t, locale)
              return (
                <li key={JSON.stringify(proposal.step)}>
                  <div>
                    <p>
                      {words} <span className="secondary">{effectInWords(proposal.effect, t, locale)}</span>
                    </p>
                    <p className="secondary">{whyProposed(proposal, t, locale)}</p>
                  </div>
                  <Button
                    size="compact-sm"
                    disabled={readOnly}
                    aria-label={t('cleaning.applyThis', { step: words })}
                    onClick={() => set([...cleaning, proposal.step])}
                  >
                    {t('cleaning.apply')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

/** The step at a place and the one before it change places. */
const moved = (steps: readonly CleaningStep[], place: number): CleaningStep[] =>
  steps.toSpliced(place - 1, 2, steps[place]!, steps[place - 1]!)

interface MadeProps {
  readonly step: CleaningStep
  /** `undefined` while it is being counted. */
  readonly effect: CleaningEffect | undefined
  readonly readOnly: boolean
  readonly replace: (step: CleaningStep) => void
  readonly takeBack: () => void
  readonly up: (() => void) | undefined
}

function Made({ step, effect, readOnly, replace, takeBack, up }: MadeProps) {
  const { t, locale } = useWords()
  const [open, setOpen] = useState(false)
  const words = stepInWords(step, t, locale)
  const act = (name: 'up' | 'change' | 'takeBack', does: () => void) => (
    <Button
      size="compact-sm"
      variant="subtle"
      disabled={readOnly}
      aria-label={t(`cleaning.${name}This`, { step: words })}
      onClick={does}
    >
      {t(`cleaning.${name}`)}
    </Button>
  )
  return (
    <li>
      <div>
        <p>
          {words} <span className="secondary">{effect !== undefined && effectInWords(effect, t, locale)}</span>
        </p>
        {open && (
          <StepForm
            step={step}
            save={(made) => {
              setOpen(false)
              replace(made)
            }}
          />
        )}
      </div>
      <div className={styles.actions}>
        {up && act('up', up)}
        {step.kind !== 'duplicates' && !open && act('change', () => setOpen(true))}
        {act('takeBack', takeBack)}
      </div>
    </li>
  )
}
