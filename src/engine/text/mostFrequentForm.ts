/** Of the forms of a word the one that people wrote most, of equals the first in the alphabet: what a stem is shown as. */
export const mostFrequentForm = (counts: ReadonlyMap<string, number>): string => {
  let best = ''
  let most = 0
  for (const [form, count] of counts) {
    if (count > most || (count === most && form < best)) {
      best = form
      most = count
    }
  }
  return best
}
