import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { dayMs, momentFromText, momentToText } from '#shared/model/moment.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount, formatMoment } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { momentOf } from './momentOf.ts'
import styles from './prepare.module.css'

interface Props {
  readonly draft: Recipe
  readonly change: (patch: Partial<Recipe>) => void
  readonly project: ProjectInfo
}

/** The moment that customers are looked at from: one day after the last order unless the user says otherwise. */
export function AsOfChoice({ draft: { asOf, returns, cleaning }, change, project }: Props) {
  const { t, locale } = useWords()
  const { data } = useApi('features.catalogue', { asOf: null, returns, cleaning }, { keepPrevious: true })
  const usual = data?.asOf ?? null
  const choose = (chosen: string): void => {
    if (chosen === 'default') change({ asOf: null })
    else change({ asOf: usual ?? momentToText((project.lastMoment ?? 0) + dayMs) })
  }
  return (
    <section aria-labelledby="prepare-as-of">
      <h2 id="prepare-as-of">{t('prepare.asOf.title')}</h2>
      <p className="measure">{t('prepare.asOf.why')}</p>
      <Radio.Group
        className={styles.choices ?? ''}
        aria-labelledby="prepare-as-of"
        value={asOf === null ? 'default' : 'own'}
        onChange={choose}
      >
        <Radio
          value="default"
          disabled={project.readOnly}
          label={
            usual === null
              ? t('prepare.asOf.defaultShort')
              : t('prepare.asOf.default', { moment: formatMoment(momentFromText(usual), locale) })
          }
          description={t('prepare.asOf.defaultWhy')}
        />
        <Radio
          value="own"
          disabled={project.readOnly}
          label={t('prepare.asOf.own')}
          description={t('prepare.asOf.ownWhy')}
        />
      </Radio.Group>
      {asOf !== null && <OwnMoment asOf={asOf} usual={usual} change={change} project={project} />}
    </section>
  )
}

interface OwnMomentProps extends Omit<Props, 'draft'> {
  readonly asOf: string
  readonly usual: string | null
}

function OwnMoment({ asOf, usual, change, project }: OwnMomentProps) {
  const { t, locale } = useWords()
  const [typed, setTyped] = useState(() => ({ date: asOf.slice(0, 10), time: asOf.slice(11, 16) }))
  const moment = momentOf(typed.date, typed.time)
  const { firstMoment } = project
  const early = moment !== null && firstMoment !== null && momentFromText(moment) < firstMoment
  const daysLate = usual === null ? 0 : Math.floor((momentFromText(asOf) - momentFromText(usual)) / dayMs) + 1

  const type = (patch: Partial<typeof typed>): void => {
    const next = { ...typed, ...patch }
    setTyped(next)
    const chosen = momentOf(next.date, next.time)
    if (chosen !== null) change({ asOf: chosen })
  }
  return (
    <div className={styles.own}>
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={t('prepare.asOf.date')}
          value={typed.date}
          error={early || moment === null}
          aria-describedby="prepare-moment"
          disabled={project.readOnly}
          onChange={(event) => type({ date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('prepare.asOf.time')}
          value={typed.time}
          disabled={project.readOnly}
          onChange={(event) => type({ time: event.currentTarget.value })}
        />
      </div>
      <p id="prepare-moment" className="secondary" role="status" data-wrong={early || moment === null || undefined}>
        {moment === null
          ? t('prepare.asOf.notADate')
          : early
            ? t('prepare.asOf.early', { moment: formatMoment(firstMoment, locale) })
            : daysLate > 0 && t('prepare.asOf.late', { count: daysLate, n: formatCount(daysLate, locale) })}
      </p>
    </div>
  )
}
