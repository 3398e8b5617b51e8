import { Button, Modal, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { type Answers, fitRecipe } from '#shared/recipes/fitRecipe.ts'
import { type Known, type Need, needsOf } from '#shared/recipes/needs.ts'
import { featureName } from '#shared/words/features.ts'
import { formatMoment } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { Problem } from '../../components/Problem.tsx'
import { useWords } from '../words.tsx'
import { LeftOutOfRecipe } from './LeftOutOfRecipe.tsx'
import { RecipeSays } from './RecipeSays.tsx'
import styles from './recipe.module.css'
import { useTakeRecipe } from './useTakeRecipe.ts'

type Read = Output<'recipes.read'>

interface Props {
  readonly read: Read
  readonly close: () => void
}

/** A recipe of another project: what it says, what it lacks here and what is to take its place. */
export function UseRecipe({ read, close }: Props) {
  const { t } = useWords()
  const { data: project } = useApi('projects.current', {})
  // What the data has by itself: the recipe's own features and steps are not asked of it yet.
  const catalogue = useApi('features.catalogue', { asOf: null, returns: 'exclude', cleaning: [], own: [] })
  const vocabulary = useApi('features.vocabulary', {})
  const error = catalogue.error ?? vocabulary.error
  const known = useMemo(
    (): Known | null =>
      catalogue.data && vocabulary.data
        ? {
            numbers: catalogue.data.features.map(({ id }) => id),
            categories: catalogue.data.categories.map(({ id }) => id),
            sources: vocabulary.data.sources
          }
        : null,
    [catalogue.data, vocabulary.data]
  )
  return (
    <Modal
      opened
      onClose={close}
      title={t('recipes.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="lg"
    >
      {error && <Problem note={error} />}
      {known && project && <Fitting read={read} known={known} readOnly={project.readOnly} close={close} />}
    </Modal>
  )
}

/** What a select says where a feature is left out: no identity of a feature is empty. */
const nothing = ''

interface FittingProps extends Props {
  readonly known: Known
  readonly readOnly: boolean
}

function Fitting({ read: { recipe, withoutCustomers }, known, readOnly, close }: FittingProps) {
  const { t, locale } = useWords()
  const take = useTakeRecipe(close)
  const needs = useMemo(() => needsOf(recipe, known), [recipe, known])
  /** What cannot be replaced is left out, and said below. */
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(needs.filter(({ candidates }) => candidates.length === 0).map(({ id }) => [id, null]))
  )
  const [keepAsOf, setKeepAsOf] = useState(false)
  const open = needs.some(({ id }) => !Object.hasOwn(answers, id))
  const fitted = useMemo(() => fitRecipe(recipe, known, answers), [recipe, known, answers])
  const ready: Recipe | null = !open && fitted.recipe ? { ...fitted.recipe, asOf: keepAsOf ? recipe.asOf : null } : null

  return (
    <div className={styles.recipe}>
      <p>{t('recipes.lead')}</p>
      <RecipeSays recipe={recipe} />
      {recipe.asOf !== null && (
        <Select
          label={t('recipes.asOf')}
          value={keepAsOf ? 'kept' : 'default'}
          onChange={(value) => setKeepAsOf(value === 'kept')}
          data={[
            { value: 'default', label: t('recipes.asOfDefault') },
            {
              value: 'kept',
              label: t('recipes.asOfKept', { moment: formatMoment(momentFromText(recipe.asOf), locale) })
            }
          ]}
        />
      )}
      {needs.length === 0 ? (
        <p>{t('recipes.nothingMissing')}</p>
      ) : (
        <section aria-labelledby="recipe-missing">
          <h3 id="recipe-missing">{t('recipes.missing')}</h3>
          <p className="secondary">{t('recipes.missingLead')}</p>
          {needs.map((need) => (
            <Missing
              key={need.id}
              need={need}
              answer={Object.hasOwn(answers, need.id) ? (answers[need.id] ?? nothing) : null}
              choose={(answer) => setAnswers({ ...answers, [need.id]: answer === nothing ? null : answer })}
            />
          ))}
        </section>
      )}
      <LeftOutOfRecipe leftOut={fitted.leftOut} withoutCustomers={withoutCustomers} />
      {!open && !fitted.recipe && <p className={styles.doubt}>{t('recipes.nothingLeft')}</p>}
      {take.error && <Problem note={take.error} />}
      <div className={styles.actions}>
        <Button disabled={!ready || readOnly} loading={take.working} onClick={() => ready && take.over(ready)}>
          {t('recipes.take')}
        </Button>
        <Button
          variant="filled"
          disabled={!ready || readOnly}
          loading={take.working}
          onClick={() => ready && take.andStart(ready)}
        >
          {t('recipes.start')}
        </Button>
      </div>
    </div>
  )
}

interface MissingProps {
  readonly need: Need
  /** `null`: not answered yet. */
  readonly answer: string | null
  readonly choose: (answer: string) => void
}

function Missing({ need: { id, uses, candidates, likely }, answer, choose }: MissingProps) {
  const { t } = useWords()
  const name = featureName(id, t)
  const why = isOwn(id) ? t('recipes.needsFile') : uses.map((use) => t(`recipes.uses.${use}`)).join(', ')
  // The one that is probably meant comes first, but is not taken for granted.
  const sorted = [...candidates].sort((a, b) => Number(b === likely) - Number(a === likely))
  return (
    <Select
      className={styles.missing ?? ''}
      label={t('recipes.instead', { feature: name })}
      description={why}
      placeholder={t('recipes.open')}
      value={answer}
      onChange={(value) => value !== null && choose(value)}
      data={[
        ...sorted.map((value) => ({ value, label: featureName(value, t) })),
        { value: nothing, label: t('recipes.leaveOut') }
      ]}
      searchable={candidates.length > 12}
    />
  )
}
