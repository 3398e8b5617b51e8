import { Button, Select } from '@mantine/core'
import { useCallback, useId, useState } from 'react'
import { apart, type Side } from '#report/scenes/apart.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { Statistics } from '../../../components/Statistics.tsx'
import styles from './apart.module.css'
import { ComparedTable } from './ComparedTable.tsx'
import { ComparedWords } from './ComparedWords.tsx'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

const everyone = 'everyone'

/** What any two segments differ in, or one and everyone else: what formed them and what else is known apart. */
export function TwoSegments({ view, selected, select }: Props) {
  const { t } = useWords()
  const id = useId()
  const [other, setOther] = useState<number | null>(null)
  const a = selected ?? 0
  const b = other === a || !view.segmentList[other ?? -1] ? null : other
  const compared = useApi('segments.apart', { runId: view.id, a, b }, { keepPrevious: true })
  if (view.segmentList.length < 2) return null
  const options = view.segmentList.map((segment) => ({
    value: String(segment.index),
    label: `${segment.letter} ${segmentName(segment, t)}`
  }))
  return (
    <section className={styles.apart} aria-labelledby={id}>
      <h2 id={id}>{t('recognise.apart.title')}</h2>
      <div className={styles.choice}>
        <Select
          size="xs"
          label={t('recognise.apart.first')}
          data={options}
          value={String(a)}
          allowDeselect={false}
          onChange={(value) => select(Number(value))}
        />
        <Select
          size="xs"
          label={t('recognise.apart.second')}
          data={[
            { value: everyone, label: t('recognise.apart.everyoneElse') },
            ...options.filter(({ value }) => value !== String(a))
          ]}
          value={b === null ? everyone : String(b)}
          allowDeselect={false}
          onChange={(value) => setOther(value === everyone ? null : Number(value))}
        />
      </div>
      {compared.error && <Problem note={compared.error} retry={() => void compared.refetch()} />}
      {!compared.data && compared.isFetching && <p className="secondary">{t('recognise.apart.loading')}</p>}
      {compared.data && <Comparison view={view} compared={compared.data} a={a} b={b} />}
    </section>
  )
}

interface ComparisonProps {
  readonly view: RunView
  readonly compared: ComparedSegments
  readonly a: number
  readonly b: number | null
}

function Comparison({ view, compared, a, b }: ComparisonProps) {
  const { t } = useWords()
  const [asTable, setAsTable] = useState(false)
  const side = (index: number | null): Side => {
    const segment = index === null ? undefined : view.segmentList[index]
    return { segment: segment ?? null, name: segment ? segmentName(segment, t) : t('recognise.apart.everyoneElse') }
  }
  const sides = [side(a), side(b)] as const
  const roles = (['basis', 'descriptors'] as const).map((role) => ({
    role,
    numbers: compared.numbers.filter(({ basis }) => basis === (role === 'basis')),
    words: compared.words.filter(({ basis }) => basis === (role === 'basis'))
  }))
  return (
    <Statistics plain={<p className="measure">{mostApart(compared, t)}</p>}>
      {roles.map(
        ({ role, numbers, words }) =>
          numbers.length + words.length > 0 && (
            <section key={role} className={styles.role} aria-label={t(`recognise.apart.${role}`)}>
              <h3>{t(`recognise.apart.${role}`)}</h3>
              {role === 'basis' && <p className="secondary">{t('recognise.apart.basisMeaning')}</p>}
              {numbers.length > 0 &&
                (asTable ? (
                  <ComparedTable view={view} numbers={numbers} sides={sides} />
                ) : (
                  <Picture view={view} numbers={numbers} a={sides[0]} b={sides[1]} />
                ))}
              {words.map((one) => (
                <ComparedWords key={one.feature} compared={one} sides={sides} />
              ))}
            </section>
          )
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => setAsTable(!asTable)}>
        {t(asTable ? 'recognise.apart.asPicture' : 'recognise.apart.asTable')}
      </Button>
    </Statistics>
  )
}

/** From here on a difference can be seen with the naked eye (Cohen 1988: medium). */
const clear = 0.5

/** What a shopkeeper would name: the features that differ most, clearly ones only. */
function mostApart({ numbers }: ComparedSegments, t: Translate): string {
  const named = numbers
    .filter(({ effect }) => Math.abs(effect) >= clear)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, 3)
    .map(({ feature }) => t('names.quoted', { name: featureName(feature, t) }))
  return named.length === 0 ? t('level.apartAlike') : t('level.apart', { list: listInWords(named, t) })
}

interface PictureProps {
  readonly view: RunView
  readonly numbers: ComparedSegments['numbers']
  readonly a: Side
  readonly b: Side
}

function Picture({ view, numbers, a, b }: PictureProps) {
  const { t, locale } = useWords()
  const draw = useCallback(
    (style: SceneStyle) => apart(view, numbers, [a, b], style, t, locale),
    [view, numbers, a, b, t, locale]
  )
  return <SceneChart draw={draw} level={3} maxWidth={900} />
}
