/** The texts of text_topics_oracle.py: terms of four themes and of none; `theme` says which each is about. */
export const themedTexts = (n = 240): { readonly texts: readonly string[][]; readonly themes: readonly number[] } => {
  let state = 7
  const below = (n: number): number => {
    state = (state * 48271) % 2147483647
    return state % n
  }
  const two = (n: number): string => String(n).padStart(2, '0')
  const themes: number[] = []
  const texts = Array.from({ length: n }, () => {
    const theme = below(4)
    themes.push(theme)
    return Array.from({ length: 4 + below(9) }, () =>
      below(10) < 6 ? `t${theme}w${two(Math.min(below(12), below(12)))}` : `z${two(Math.min(below(20), below(20)))}`
    )
  })
  return { texts, themes }
}
