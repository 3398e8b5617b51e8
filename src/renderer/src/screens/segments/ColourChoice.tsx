import { Button, ColorInput, Popover } from '@mantine/core'
import { useState } from 'react'
import { inkOn } from '#report/scenes/shade.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { segmentColours } from '#shared/model/colours.ts'
import { useAction } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { useSeenColour } from '../../components/charts/useSeenColours.ts'
import { Problem } from '../../components/Problem.tsx'
import styles from './panel.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text)

/** The eleven colours that everyone can tell apart, those of other segments marked by their letter, or one's own. */
export function ColourChoice({ view, segment }: Props) {
  const { t } = useWords()
  const recolour = useAction('segments.recolour')
  const seen = useSeenColour()
  const [opened, setOpened] = useState(false)
  const [own, setOwn] = useState(segment.colour)

  const choose = (colour: string | null): void => {
    if (colour) setOwn(colour)
    recolour.mutate({ runId: view.id, segment: segment.index, colour })
  }
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        width={276}
        trapFocus
        returnFocus
        shadow="md"
      >
        <Popover.Target>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<span className={styles.colourDot} style={{ background: segment.colour }} />}
            onClick={() => setOpened(!opened)}
          >
            {t('segments.panel.colour')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('segments.panel.colour')}>
          <div className={styles.colours}>
            {segmentColours.map((colour, i) => {
              const shown = seen(colour)
              const user = view.segmentList.find((one) => one.colour === shown && one.index !== segment.index)
              return (
                <button
                  key={colour}
                  type="button"
                  className={styles.colour}
                  style={{ background: shown, color: inkOn(shown) }}
                  aria-pressed={shown === segment.colour}
                  aria-label={
                    user
                      ? t('segments.panel.colourTaken', { n: i + 1, letter: user.letter })
                      : t('segments.panel.colourOf', { n: i + 1 })
                  }
                  onClick={() => choose(colour)}
                >
                  {shown === segment.colour ? '✓' : user?.letter}
                </button>
              )
            })}
          </div>
          <ColorInput
            size="xs"
            mt="xs"
            label={t('segments.panel.colourCustom')}
            format="hex"
            value={own}
            onChange={setOwn}
            onChangeEnd={(colour) => {
              if (isColour(colour)) choose(colour)
            }}
            eyeDropperButtonProps={{ 'aria-label': t('segments.panel.colourCustom') }}
            withEyeDropper={false}
            popoverProps={{ withinPortal: false }}
          />
          <Button size="compact-xs" variant="subtle" mt="xs" onClick={() => choose(null)}>
            {t('segments.panel.colourBack')}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {recolour.error && <Problem note={recolour.error} dismiss={recolour.reset} />}
    </>
  )
}
