import { NumberInput, Radio, SegmentedControl } from '@mantine/core'
import type { Method, Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../app/words.tsx'
import styles from './choose.module.css'

interface Props {
  readonly method: Method
  readonly change: (patch: Partial<Recipe>) => void
  /** RFM rules need orders with dates and amounts. */
  readonly hasOrders: boolean
}

const firstFixed = 5

/** Each way to group by a name and what it does; the statistician's term beside it. */
export function MethodChoice({ method, change, hasOrders }: Props) {
  const { t } = useWords()
  const choose = (kind: string): void =>
    change({ method: kind === 'rfm' ? { kind: 'rfm' } : { kind: 'kmeans', k: 'auto' } })

  return (
    <Radio.Group
      value={method.kind}
      onChange={choose}
      label={t('segments.choose.title')}
      classNames={{ label: styles.question ?? '' }}
    >
      <div className={styles.methods}>
        {(['kmeans', 'rfm'] as const).map((kind) => (
          <div key={kind} className={styles.method} data-chosen={method.kind === kind || undefined}>
            <Radio
              value={kind}
              disabled={kind === 'rfm' && !hasOrders}
              label={
                <span className={styles.methodName}>
                  {t(`segments.choose.${kind}.name`)}{' '}
                  <span className="secondary">{t(`segments.choose.${kind}.term`)}</span>
                </span>
              }
            />
            <div className={styles.methodText}>
              <p className="measure">{t(`segments.choose.${kind}.text`)}</p>
              <p className="secondary measure">
                {kind === 'rfm' && !hasOrders
                  ? t('segments.choose.rfm.needsOrders')
                  : t(`segments.choose.${kind}.when`)}
              </p>
              {kind === 'kmeans' && method.kind === 'kmeans' && (
                <NumberOfGroups k={method.k} choose={(k) => change({ method: { kind: 'kmeans', k } })} />
              )}
            </div>
          </div>
        ))}
      </div>
    </Radio.Group>
  )
}

type K = Extract<Method, { kind: 'kmeans' }>['k']

function NumberOfGroups({ k, choose }: { readonly k: K; readonly choose: (k: K) => void }) {
  const { t } = useWords()
  return (
    <div className={styles.k}>
      <span className="secondary" id="segments-k">
        {t('segments.choose.k.label')}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby="segments-k"
        value={k === 'auto' ? 'auto' : 'fixed'}
        onChange={(value) => choose(value === 'auto' ? 'auto' : firstFixed)}
        data={[
          { value: 'auto', label: t('segments.choose.k.auto') },
          { value: 'fixed', label: t('segments.choose.k.fixed') }
        ]}
      />
      {k !== 'auto' && (
        <NumberInput
          size="xs"
          w={72}
          aria-label={t('segments.choose.k.fixedLabel')}
          min={2}
          max={50}
          clampBehavior="strict"
          allowDecimal={false}
          value={k}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 2) choose(value)
          }}
        />
      )}
      <span className="secondary">
        {t(k === 'auto' ? 'segments.choose.k.autoHint' : 'segments.choose.k.fixedHint')}
      </span>
    </div>
  )
}
