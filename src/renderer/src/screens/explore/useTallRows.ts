import { elementScroll, observeElementOffset, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Every browser draws elements as tall as this; Firefox gives up at 17.9 million pixels, Chromium at 33.5 million. */
const tallest = 16_000_000

interface TallRows {
  readonly rows: readonly VirtualItem[]
  /** Of the element that is scrolled. */
  readonly height: number
  /** How far the rows have to be moved up from their `start` to lie where they are seen. */
  readonly shift: number
}

/**
 * The rows in view of a list that may be taller than any element. Beyond that height the scrollbar's way stands for
 * the list's, so a pixel scrolled is a few pixels of the list; up to it they are the same.
 */
export function useTallRows(
  count: number,
  rowHeight: number,
  headHeight: number,
  scroller: RefObject<HTMLElement | null>
): TallRows {
  const whole = count * rowHeight
  const height = Math.min(whole, tallest)
  /** `clientHeight` includes the head, which stays while the rows move under it. */
  const ratioFor = (element: HTMLElement | null): number => {
    const seen = (element?.clientHeight ?? 0) - headHeight
    return whole > tallest ? (whole - seen) / (height - seen) : 1
  }

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (offset, moving) => report(offset * ratioFor(instance.scrollElement), moving)),
    scrollToFn: (offset, options, instance) =>
      elementScroll(offset / ratioFor(instance.scrollElement), options, instance)
  })
  const ratio = ratioFor(scroller.current)
  return {
    rows: virtualizer.getVirtualItems(),
    height,
    shift: (virtualizer.scrollOffset ?? 0) * (1 - 1 / ratio)
  }
}
