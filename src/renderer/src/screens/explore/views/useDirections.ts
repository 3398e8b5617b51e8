import { useMemo } from 'react'
import type { Direction } from '#report/scenes/pointsScene.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Along, Points } from '#shared/api/views.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { featureName } from '#shared/words/features.ts'
import { useWords } from '../../../app/words.tsx'
import { axisInWords } from '../axisInWords.ts'
import { featureDirection, plainDirection } from './direction.ts'

interface Directions {
  readonly across: Direction
  readonly upwards: Direction
  /** What the picture says. */
  readonly title: string
  readonly about: TextKey
}

/** What lies along the two directions of a picture of customers, in words and as a scale. */
export function useDirections(view: RunView, along: Along, points: Points): Directions {
  const { t, locale } = useWords()
  return useMemo(() => {
    if (along.is === 'features') {
      const direction = (id: string, values: readonly number[]): Direction => {
        const feature = view.features.find((one) => one.id === id)
        return feature ? featureDirection(feature, values, view, t, locale) : plainDirection(featureName(id, t))
      }
      return {
        across: direction(along.x, points.x),
        upwards: direction(along.y, points.y),
        title: t('views.points.title', { x: featureName(along.x, t), y: featureName(along.y, t) }),
        about: 'chartFrame.about.features'
      }
    }
    if (along.is === 'neighbours')
      return {
        across: plainDirection(t('views.neighbours.across')),
        upwards: plainDirection(''),
        title: t('views.neighbours.title'),
        about: 'chartFrame.about.neighbours'
      }
    return {
      across: plainDirection(axisInWords(view.components?.axes[0], 1, t)),
      upwards: plainDirection(axisInWords(view.components?.axes[1], 2, t)),
      title: t('explore.map.title'),
      about: 'chartFrame.about.components'
    }
  }, [view, along, points, t, locale])
}
