import type { MatcherFunction } from '@testing-library/react'

/** Finds a sentence as it reads, also where some of its words are terms that can be asked what they mean. */
export function saying(sentence: string | RegExp): MatcherFunction {
  const says = (element: Element | null): boolean => {
    const text = element?.textContent ?? ''
    return typeof sentence === 'string' ? text === sentence : sentence.test(text)
  }
  return (_, element) => says(element) && ![...(element?.children ?? [])].some(says)
}
