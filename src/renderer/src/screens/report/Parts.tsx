import { Button, Switch, Textarea, TextInput, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { type Composition, type OwnText, type ReportSection, reportSections } from '#shared/api/reports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './compose.module.css'
import type { ComposeProps } from './composeProps.ts'

interface Props extends ComposeProps {
  readonly available: readonly ReportSection[]
}

type Part = Composition['sections'][number]
const mostParts = 40

/** The parts in their order, each moved by two buttons and left out by a switch; texts of one's own among them. */
export function Parts({ composition, change, available }: Props) {
  const { t } = useWords()
  const [said, say] = useState('')
  const { sections } = composition
  const set = (parts: readonly Part[]): void => change({ ...composition, sections: [...parts] })
  const nameOf = (part: Part): string =>
    typeof part === 'string' ? t(`explore.report.compose.parts.${part}`) : part.title
  const shown = sections.filter((part) => typeof part !== 'string' || available.includes(part))
  const rest = available.filter((part) => !sections.includes(part))
  /** Past the part that is seen next, whatever lies between that this run cannot fill. */
  const move = (part: Part, by: -1 | 1): void => {
    const other = shown[shown.indexOf(part) + by]!
    const without = sections.filter((one) => one !== part)
    set(without.toSpliced(without.indexOf(other) + (by === 1 ? 1 : 0), 0, part))
    say(t('compose.moved', { part: nameOf(part), place: shown.indexOf(part) + by + 1, count: shown.length }))
  }
  const own = (at: number, text: OwnText | null): void => set(sections.toSpliced(at, 1, ...(text ? [text] : [])))
  return (
    <div>
      <h2>{t('compose.parts')}</h2>
      <ol className={styles.parts}>
        {shown.map((part, i) => {
          const at = sections.indexOf(part)
          const name = nameOf(part)
          const isOwn = typeof part !== 'string'
          return (
            // A text's title changes while it is written: its place is its key.
            <li key={isOwn ? `own ${at}` : part} className={styles.part}>
              {isOwn ? (
                <span>{name}</span>
              ) : (
                <Switch
                  size="xs"
                  label={name}
                  checked
                  disabled={shown.length === 1}
                  onChange={() => set(sections.filter((one) => one !== part))}
                />
              )}
              <span className={styles.buttons}>
                {(['earlier', 'later'] as const).map((way) => (
                  <Button
                    key={way}
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t(`compose.${way}This`, { part: name })}
                    disabled={way === 'earlier' ? i === 0 : i === shown.length - 1}
                    onClick={() => move(part, way === 'earlier' ? -1 : 1)}
                  >
                    {t(`compose.${way}`)}
                  </Button>
                ))}
                {isOwn && shown.length > 1 && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('compose.own.removeThis', { part: name })}
                    onClick={() => own(at, null)}
                  >
                    {t('compose.own.remove')}
                  </Button>
                )}
              </span>
              {isOwn && <OwnPart text={part} change={(text) => own(at, text)} />}
            </li>
          )
        })}
        {rest.map((part) => (
          <li key={part} className={styles.part}>
            <Switch
              size="xs"
              label={nameOf(part)}
              checked={false}
              onChange={() => set(inUsualOrder([...sections, part], part))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="compact-sm"
        variant="subtle"
        mt={8}
        disabled={sections.length >= mostParts}
        onClick={() => set([...sections, { title: t('compose.own.first'), text: '' }])}
      >
        {t('compose.own.add')}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  )
}

/** A part that comes back stands before the first of those that usually follow it. */
function inUsualOrder(sections: readonly Part[], part: ReportSection): Part[] {
  const without = sections.filter((one) => one !== part)
  const later = reportSections.slice(reportSections.indexOf(part) + 1)
  const at = without.findIndex((one) => typeof one === 'string' && later.includes(one))
  return without.toSpliced(at < 0 ? without.length : at, 0, part)
}

function OwnPart({ text, change }: { readonly text: OwnText; readonly change: (text: OwnText) => void }) {
  const { t } = useWords()
  /** A section needs a title: while it is being written anew, the one before holds. */
  const [blank, setBlank] = useState<string | null>(null)
  return (
    <div className={styles.own}>
      <TextInput
        size="sm"
        label={t('compose.own.title')}
        maxLength={120}
        value={blank ?? text.title}
        onBlur={() => setBlank(null)}
        onChange={({ currentTarget: { value } }) => {
          const isBlank = value.trim() === ''
          setBlank(isBlank ? value : null)
          if (!isBlank) change({ ...text, title: value })
        }}
      />
      <Textarea
        size="sm"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        label={t('compose.own.text')}
        description={t('compose.own.means')}
        value={text.text}
        onChange={({ currentTarget: { value } }) => change({ ...text, text: value })}
      />
    </div>
  )
}
