import { Anchor } from '@mantine/core'
import type { RunView } from '#shared/api/segments.ts'
import { defaultMethods, type MethodKind, methodKinds, type Recipe } from '#shared/model/recipe.ts'
import { methodName, suitsInWords } from '#shared/words/notes.ts'
import { useWords } from '../../../app/words.tsx'
import { HelpLink } from '../../../help/HelpLink.tsx'
import { pageOfMethod } from '../../../help/pages.ts'
import styles from './trust.module.css'

interface Props {
  readonly view: RunView
  readonly picked: NonNullable<RunView['picked']>
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** Why Tessera chose this way to group, and what else would suit. */
export function WhyThisWay({ view, picked, start, busy }: Props) {
  const { t, locale } = useWords()
  // Rules are offered beside the verdict already where there are no natural groups.
  const offered = view.structure?.natural === false ? 'rfm' : null
  const others = picked.others.filter(({ kind }) => kind !== offered && methodKinds.includes(kind as MethodKind))
  return (
    <section className={styles.verdict} aria-labelledby="segments-why">
      <h2 id="segments-why">{t('segments.why.title', { method: methodName(view.method.kind, t) })}</h2>
      <p className="measure">
        {picked.reasons.map((reason) => suitsInWords(reason, t, locale)).join(' ')}{' '}
        <HelpLink page={pageOfMethod(view.method.kind)}>
          {t('help.aboutMethod', { method: methodName(view.method.kind, t) })}
        </HelpLink>
      </p>
      {others.length > 0 && (
        <>
          <p className="secondary">{t('segments.why.others')}</p>
          <ul className={styles.others}>
            {others.map(({ kind, reason }) => (
              <li key={kind}>
                <Anchor
                  component="button"
                  type="button"
                  disabled={busy}
                  onClick={() => start({ ...view.recipe, method: defaultMethods[kind as MethodKind] })}
                >
                  {t('segments.why.try', { method: methodName(kind, t) })}
                </Anchor>{' '}
                <span className="secondary">{suitsInWords(reason, t, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
